import {Refusal} from '../../refusal.ts'
import type {ResponseWriter} from '../survey.queries.ts'
import {addPaper} from './papers.queries.ts'

/**
 * The same writer, which also keeps the number of the paper, in the same transaction.
 *
 * @throws Refusal `paper-known`: another response came from a paper of this number, and nothing is stored.
 */
export function keepPaper(write: ResponseWriter, paper: string): ResponseWriter {
  return async (db, responses) => {
    const outcomes = await write(db, responses)
    for (const [at, response] of responses.entries())
      if (outcomes[at] === 'stored' && !(await addPaper(db, response, paper)))
        throw new Refusal('paper-known')
    return outcomes
  }
}
