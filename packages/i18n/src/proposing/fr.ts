import type {ProposingTerms} from './terms.ts'

export const proposing: ProposingTerms = {
  title: 'Déposer une idée',
  changing: 'Modifier votre idée',
  heading: 'Titre',
  headingHint: 'Dites quoi et où, en une ligne. Par exemple : « Des oliviers le long de l’ancien quai ».',
  text: 'Votre idée',
  textHint: 'Que faut-il faire, dans quel but, et pour qui ?',
  category: 'De quoi s’agit-il ?',
  none: 'Choisissez',
  rules: {
    title: 'Ce qui est attendu',
    usual:
      'Une idée à la fois, pour que chacune puisse être soutenue et recevoir sa réponse. Dites clairement ce qui doit changer. Pas de publicité, pas d’insultes, rien de privé sur vous ou sur d’autres. Si une idée est masquée, son auteur apprend pourquoi et peut contester.',
  },
  kept: 'Tout le monde peut lire tout cela : titre, texte, lieu, photos, réponses, le nom ci-dessus et l’heure de publication. La commune le garde jusqu’au {day}. Elle n’enregistre ni compte, ni adresse internet, ni rien de votre appareil.',
  send: 'Déposer l’idée',
  save: 'Enregistrer',
  later: 'Fermer et continuer plus tard',
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
