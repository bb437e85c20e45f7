import {openAnswers} from '@saha/domain'
import {countMoved, standingOf} from '../../moderation/account.queries.ts'
import {forgetAppeal} from '../../moderation/appeals.queries.ts'
import {dropReason} from '../../moderation/cases.queries.ts'
import {eraseModeration} from '../../moderation/erase-moderation.queries.ts'
import {withdrawItem} from '../../moderation/own.queries.ts'
import {openAnswersIdOf} from '../../receipts/receipt.ts'
import {eraseRows} from '../../storage/erase-rows.ts'
import type {Store} from '../../storage/open.ts'
import type {Holder, Keeper, Owner} from '../keeper.ts'
import {
  addOpenAnswers,
  dropOpenAnswers,
  letWait,
  moveOpenAnswers,
  notHidden,
  readOpenAnswers,
  type ArrivedAnswers,
  type StoredOpenAnswers,
} from './open-answers.queries.ts'
import {readStoredAnswers} from './stored-answers.queries.ts'

/** Lets open answers wait for a moderator, where the survey wants that; again when their author puts others there. */
export const openAnswersKeeper: Keeper = {
  keep: (db, owners) => addOpenAnswers(db, owners.filter(hasOpenAnswers).map(arrivedOf)),
  replace: async (db, owner) => {
    if (!owner.survey.reviewTexts) return
    const known = await readOpenAnswers(db, openAnswersIdOf(owner.code))
    if (!known) return addOpenAnswers(db, hasOpenAnswers(owner) ? [arrivedOf(owner)] : [])
    if (!hasOpenAnswers(owner)) return forget(db, known)
    if (!(await isSame(db, owner))) await lookAgain(db, known, owner)
  },
  remove: async (db, {code}) => {
    const known = await readOpenAnswers(db, openAnswersIdOf(code))
    if (known) await forget(db, known)
  },
  // They are stored with the response.
  recall: async () => ({}),
  erase: async (db, activity) => {
    await eraseRows(db, 'open_answers', activity)
    await eraseModeration(db, activity)
  },
}

function hasOpenAnswers({survey, given}: Owner): boolean {
  return survey.reviewTexts === true && openAnswers(survey, given).length > 0
}

function arrivedOf({id, activity, code, day}: Holder & Pick<Owner, 'day'>): ArrivedAnswers {
  return {item: openAnswersIdOf(code), activity, response: id, day}
}

/** Whether a moderator would read what is stored. */
async function isSame(db: Store, {id, survey, given}: Owner): Promise<boolean> {
  const before = await readStoredAnswers(db, id)
  return textOf(openAnswers(survey, before)) === textOf(openAnswers(survey, given))
}

function textOf(answers: ReturnType<typeof openAnswers>): string {
  return JSON.stringify(answers.map(({question, words, photos}) => [question.id, words, photos]))
}

/** What was decided about other words does not hold for these. */
async function lookAgain(db: Store, known: StoredOpenAnswers, owner: Owner): Promise<void> {
  const {item, activity, state, hidden_reason} = known
  await letWait(db, [arrivedOf(owner)])
  await dropReason(db, item, 'appealed')
  await forgetAppeal(db, {item, activity})
  await moveOpenAnswers(db, item, [state], {state: 'waiting', ...notHidden})
  await countMoved(db, activity, standingOf(state, hidden_reason), 'waiting')
}

async function forget(db: Store, {item, activity, state, hidden_reason}: StoredOpenAnswers): Promise<void> {
  await withdrawItem(db, {item, activity, from: standingOf(state, hidden_reason)})
  await dropOpenAnswers(db, item)
}
