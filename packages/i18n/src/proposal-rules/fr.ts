import type {ProposalRulesTerms} from './terms.ts'

export const proposalRules: ProposalRulesTerms = {
  usual:
    'Une idée à la fois, pour que chacune puisse être soutenue et recevoir sa réponse. Dites clairement ce qui doit changer. Pas de publicité, pas d’insultes, rien de privé sur vous ou sur d’autres. Si une idée est masquée, son auteur apprend pourquoi et peut contester.',
  problems: {
    heading: 'Donnez un titre à votre idée.',
    headingUnseen: 'Le titre ne contient que des caractères invisibles.',
    headingLong: 'Le titre est trop long.',
    text: 'Écrivez votre idée.',
    unseen: 'Le texte ne contient que des caractères invisibles.',
    long: 'Le texte est trop long.',
    category: 'Choisissez de quoi il s’agit.',
    parts: 'Une partie du formulaire n’a pas été chargée. Attendez un instant, ou rechargez-la.',
  },
}
