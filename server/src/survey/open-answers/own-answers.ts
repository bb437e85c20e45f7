/** Open answers in the hands of whoever holds the receipt of the response. */
import type {Appeal, Appealed, OpenAnswersStatus} from '@saha/contract'
import {createAppealWriter} from '../../contributions/own-acts.queries.ts'
import {appealForOwn, tellOwn} from '../../contributions/own-contribution.ts'
import {openAnswersIdOf} from '../../receipts/receipt.ts'
import type {Store} from '../../storage/open.ts'
import type {SendResponseNeeds} from '../send-response.ts'
import {moderatedAnswers} from './moderated-answers.ts'
import {readOpenAnswers, type StoredOpenAnswers} from './open-answers.queries.ts'

const writeAppeals = createAppealWriter({
  ...moderatedAnswers,
  read: async (db, item) => {
    const known = await readOpenAnswers(db, item)
    return known && named(known)
  },
})

/** What moderators did with the open answers of a response; `undefined` where nobody looks at them. */
export async function tellOpenAnswers(db: Store, code: string): Promise<OpenAnswersStatus | undefined> {
  const known = await readOpenAnswers(db, openAnswersIdOf(code))
  return known && tellOwn(db, named(known))
}

/** Asks for a second look. @throws Refusal `text-refused`, `no-appeal` or `busy`. */
export async function appealForAnswers(
  {commit, now}: Pick<SendResponseNeeds, 'commit' | 'now'>,
  {number, address}: {number: number; address: string},
  code: string,
  wish: Appeal,
): Promise<Appealed> {
  const own = {id: openAnswersIdOf(code), activity: number}
  const {onChanged} = moderatedAnswers
  return appealForOwn({commit, now, write: writeAppeals, onChanged}, address, own, wish)
}

function named({item, ...known}: StoredOpenAnswers): Omit<StoredOpenAnswers, 'item'> & {id: string} {
  return {id: item, ...known}
}
