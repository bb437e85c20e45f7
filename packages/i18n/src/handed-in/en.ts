import type {EnglishForm} from '../message.ts'
import type {HandedInTerms} from './terms.ts'

export const handedIn: HandedInTerms<EnglishForm> = {
  published: 'Your idea is published as idea {number}',
  waits: 'Your idea has arrived, but is not published yet',
  hidden: 'Your idea had arrived before, and moderators have hidden it since',
  see: 'See it as others see it',
  next: {
    title: 'What happens next',
    published:
      'Others can support and discuss it now. The municipality writes under it what it does with it. Come back with your code: it shows every step, without an e-mail address.',
    waits:
      'Somebody looks at it first. Once it is published it gets a number and a place in the list. Come back with your code to see how it goes on, without an e-mail address.',
    hidden: 'With your code you see why, and you can object once.',
  },
  use: 'With this code you can follow your idea, change and withdraw it, and object if it is hidden. Nobody can look it up for you.',
  minutes: {
    one: 'You can change it for {n} minute, and afterwards as long as nobody has supported, discussed or answered it.',
    other:
      'You can change it for {n} minutes, and afterwards as long as nobody has supported, discussed or answered it.',
  },
  change: 'Change',
  withdraw: 'Withdraw',
  follow: 'What became of it',
}
