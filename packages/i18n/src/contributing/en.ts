import type {ContributingTerms} from './terms.ts'

export const contributing: ContributingTerms = {
  name: {
    title: 'Your name here',
    made: 'Made up on this device, for this consultation alone. It says nothing about who you are.',
    another: 'Another name',
    own: 'Use a name of my own',
  },
  cancel: 'Cancel',
  sending: 'Sending…',
}
