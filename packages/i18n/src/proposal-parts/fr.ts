import type {FrenchForm} from '../message.ts'
import type {ProposalPartsTerms} from './terms.ts'

export const proposalParts: ProposalPartsTerms<FrenchForm> = {
  none: 'Choisissez',
  optional: 'si vous voulez',
  tags: {
    title: 'Mots-clés',
    hint: 'Des mots pour retrouver l’idée, comme « ombre ». Entrée en ajoute un.',
    add: 'Ajouter',
    remove: 'Retirer « {tag} »',
    added: '« {tag} » est ajouté.',
    removed: '« {tag} » est retiré.',
    merged: '« {tag} » y est déjà.',
    full: {
      one: '{n} mot-clé suffit.',
      many: '{n} de mots-clés suffisent.',
      other: '{n} mots-clés suffisent.',
    },
  },
  place: {
    title: 'Où est-ce ?',
    hint: 'Tout le monde voit ce lieu. N’indiquez pas votre domicile.',
  },
  photos: {
    title: 'Photos',
    public: 'Tout le monde les voit. Ne montrez ni visages ni plaques d’immatriculation.',
    alt: 'Que montre-t-elle ?',
    altHint: 'En quelques mots, pour les personnes qui ne la voient pas.',
    another: 'Ajouter une autre photo',
  },
  fields: {
    title: 'Quelques questions de plus',
    public: 'Tout le monde peut lire vos réponses.',
  },
}
