import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  cancel: 'Annuler',
  sending: 'Envoi en cours…',
}
