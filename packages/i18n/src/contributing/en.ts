import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  cancel: 'Cancel',
  sending: 'Sending…',
}
