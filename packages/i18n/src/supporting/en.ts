import type {EnglishForm} from '../message.ts'
import type {SupportingTerms} from './terms.ts'

export const supporting: SupportingTerms<EnglishForm> = {
  sending: 'On its way…',
  offline: 'This did not reach the server.',
  again: 'Try again',
  left: {one: 'You can support {n} more idea here.', other: 'You can support {n} more ideas here.'},
  leftInCategory: {
    one: 'You can support {n} more idea on this subject.',
    other: 'You can support {n} more ideas on this subject.',
  },
  because: {
    'no-support-left':
      'You support as many ideas as you can here. If you take the support of another one back, you can support this one.',
    'support-over':
      'This idea can no longer be supported: it is decided, or another idea proposes the same. What was counted stays.',
    closed: 'This is closed. Supports are no longer counted.',
    'not-yet-open': 'This has not opened yet.',
    unknown: 'The server did not accept this. The idea may be gone already.',
  },
}
