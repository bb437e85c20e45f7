import type {EnglishForm} from '../message.ts'
import type {OwnIdeaTerms} from './terms.ts'

export const ownIdea: OwnIdeaTerms<EnglishForm> = {
  title: 'Your idea',
  code: {
    title: 'Open an idea with its receipt code',
    unknown: 'No idea has this code. Please check that it is complete.',
  },
  number: 'Idea {number}',
  news: {
    one: '{n} new step since your last look',
    other: '{n} new steps since your last look',
  },
  fresh: 'new',
  noSteps: 'The municipality has not said anything about it yet.',
  changing: 'Change your idea',
  save: 'Save the changes',
  change: 'Change the idea',
  untilBuiltOn: 'You can change it as long as nobody has supported, discussed or answered it.',
  saved: 'Your changes are published.',
  savedWaits: 'Your changes have arrived. They are published once somebody has looked at them.',
  withdraw: {
    go: 'Withdraw',
    sure: 'Withdraw this idea? All that you wrote, its photos and its place are deleted for good. It leaves every list; at its own address a note stays that you withdrew it.',
    yes: 'Yes, withdraw it',
    no: 'No, keep it',
    gone: 'Your idea is withdrawn',
    goneText: 'All that you wrote is deleted. The code opens nothing any more.',
  },
}
