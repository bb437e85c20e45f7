import {record, type Doer} from '../../audit/audit.queries.ts'
import type {ResponseWriter} from '../survey.queries.ts'

/**
 * The same writer, which also tells the log how many forms of which channel somebody has entered, in the same
 * transaction. What they say, and which they are, it does not tell.
 *
 * @param target id of the activity.
 */
export function recordEntries(write: ResponseWriter, doer: Doer, target: string): ResponseWriter {
  return async (db, responses) => {
    const outcomes = await write(db, responses)
    const stored = responses.filter((response, at) => response.is === 'new' && outcomes[at] === 'stored')
    const channels = Map.groupBy(stored, (response) => (response.is === 'new' ? response.channel : 'web'))
    if (stored.length > 0) {
      const after = Object.fromEntries([...channels].map(([channel, forms]) => [channel, forms.length]))
      await record(db, {...doer, act: 'responses-entered', target, after})
    }
    return outcomes
  }
}
