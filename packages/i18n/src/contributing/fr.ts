import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  name: {
    title: 'Votre nom ici',
    made: 'Inventé sur cet appareil, pour cette consultation seulement. Il ne dit rien de vous.',
    another: 'Un autre nom',
    own: 'Choisir mon propre nom',
  },
  cancel: 'Annuler',
  sending: 'Envoi en cours…',
}
