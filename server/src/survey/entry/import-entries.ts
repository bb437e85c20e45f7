/** The forms of a filled workbook, checked and stored in one transaction. */
import type {EntriesAccount, EntriesWish, EntryLine, EntryProblem} from '@saha/contract'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import type {NewResponse} from '../new-response.queries.ts'
import {checkedResponse, refuseUnstored} from '../send-response.ts'
import type {ResponseOutcome, ResponseWriter} from '../survey.queries.ts'
import {readForms, type FilledForm} from './read-forms.ts'

export interface ImportEntriesNeeds {
  db: Store
  write: ResponseWriter
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Stores the forms of a workbook, or tells what would become of them: a trial does all that an import does and takes it
 * back. The same form number of the same template is stored once, however often it is sent.
 *
 * @throws Refusal `not-yet-open` or `closed`.
 */
export async function importEntries(
  needs: ImportEntriesNeeds,
  activity: SurveyRecord,
  bytes: Buffer,
  wish: EntriesWish,
): Promise<EntriesAccount> {
  const moment = needs.now()
  if (moment < activity.opens) throw new Refusal('not-yet-open')
  if (moment >= activity.closes) throw new Refusal('closed')
  const forms = await readForms(activity, bytes)
  if (typeof forms === 'string') return {lines: [], refused: forms}
  const ready = new Map<FilledForm, NewResponse>()
  const lines = new Map<FilledForm, EntryLine>()
  for (const form of forms) {
    const problems = problemsOf(form)
    if (problems.length > 0) lines.set(form, lineOf(form, 'wrong', problems))
    else ready.set(form, responseOf(activity, form, wish, moment))
  }
  const isWhole = () => [...lines.values()].every(({is}) => is === 'stored' || is === 'known')
  await inTrial(needs.db, async (transaction) => {
    const outcomes = await needs.write(transaction, [...ready.values()])
    ;[...ready.keys()].forEach((form, at) => lines.set(form, lineFor(form, outcomes[at])))
    return wish.dry === undefined && (wish.store === 'right' || isWhole())
  })
  const isLeftOut = wish.store === 'all' && !isWhole()
  return {
    lines: forms.flatMap((form) => {
      const line = lines.get(form)
      return line ? [isLeftOut && line.is === 'stored' ? {...line, is: 'left-out' as const} : line] : []
    }),
    refused: null,
  }
}

class TakenBack extends Error {}

/** Runs work in a transaction. @param work says whether what it did is to stay. */
async function inTrial(db: Store, work: (transaction: Store) => Promise<boolean>): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      if (!(await work(transaction))) throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
}

function responseOf(
  activity: SurveyRecord,
  {key, answers}: FilledForm,
  {channel}: EntriesWish,
  moment: number,
): NewResponse {
  return checkedResponse(activity, {key, version: activity.version, answers}, channel, moment).response
}

function problemsOf({mistakes, isNumbered, cellOf}: FilledForm): EntryProblem[] {
  return [
    ...(isNumbered ? [] : [{cell: cellOf('form'), question: '', code: 'wrong-number'}]),
    ...mistakes.map(({field, question, code}) => ({cell: cellOf(field), question, code})),
  ]
}

function lineFor(form: FilledForm, outcome: ResponseOutcome | undefined): EntryLine {
  if (outcome === 'stored' || outcome === 'known') return lineOf(form, outcome, [])
  return lineOf(form, 'wrong', [{cell: '', question: '', code: codeOf(outcome)}])
}

function codeOf(outcome: ResponseOutcome | undefined): string {
  try {
    refuseUnstored(outcome ?? 'not-found')
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'invalid'
}

function lineOf({row, passedOver}: FilledForm, is: EntryLine['is'], problems: EntryProblem[]): EntryLine {
  return {row, is, passedOver, problems}
}
