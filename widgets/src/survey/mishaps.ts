/** What goes otherwise than planned: fetched when it happens, so that a page without mishaps does without. */
import type {ShownSurvey, Answers, RefusalCode} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {Undone} from '@saha/client/outbox'
import {outbox} from '@saha/client/this-browser'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {readActivity} from '../kit/read-activity.ts'
import {forgetDraft} from './draft.ts'
import {emptyEntry, entryOf, type Entries} from '../questions/entry.ts'
import {answerOf, problemWith} from '../questions/form.ts'
import type {JourneyNeeds, Phase} from './phase.ts'
import {entriesFrom} from '../questions/restore.ts'

/** The way that something befalls. */
interface Befallen {
  readonly server: string
  readonly address: RouteParams
  readonly activity: ShownSurvey | undefined
  readonly entries: Entries
  readonly needs: JourneyNeeds
  show(phase: Phase, entries?: Entries): void
  check(): void
  saveDraft(): void
  startAnew(): void
  load(server: string, address: RouteParams): Promise<void>
  loadAgainIn(pause: number): void
  take(activity: ShownSurvey): Promise<boolean>
  putBack(entries: Entries): void
  renewKey(): void
}

/** Milliseconds: whoever waits longer for an opening loads the page anew. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000

/** Answers cannot be sent yet, or no longer. */
export function meetShut(journey: Befallen, activity: ShownSurvey): void {
  const isOver = activity.state === 'closed'
  if (isOver) forgetDraft(journey.address)
  journey.show({is: 'setback', setback: {is: isOver ? 'closed' : 'notYetOpen', activity}})
  const left = Date.parse(activity.consultation.opens) - Date.now()
  // By a clock that is ahead it has opened long ago: the server is not asked every other second until it has.
  if (!isOver && left <= LONGEST_WAIT) journey.loadAgainIn(left > 0 ? Math.max(left, 2_000) : 20_000)
}

/** The server said no, or the answers waited for too long. What was entered is there again, also after a reload. */
export function meetRefusal(journey: Befallen, outcome: Undone, key: string): void {
  const body = outbox.at(key)?.unsent.body
  journey.putBack(entriesLeft(journey, body && 'answers' in body ? body.answers : {}))
  const refusal = outcome.is === 'refused' ? outcome : undefined
  const why = refusal?.code ?? 'too-old'
  if (!refusal) journey.renewKey()
  journey.needs.failed(why)
  if (why === 'changed') return void readAgain(journey)
  const problems = refusal?.problems.filter(({question}) => question) ?? []
  if (problems.length > 0) journey.show({is: 'asking', at: problems[0]?.question, problems})
  else refuse(journey, why, refusal)
}

/** The survey is another one than was answered: keeps what still fits, and says how much. */
export function fit(journey: Befallen, {survey}: ShownSurvey): void {
  const entries = fittingEntries(survey, journey.entries)
  journey.show({is: 'asking', fitting: Object.keys(entries).length}, entries)
  journey.saveDraft()
}

/** After a reload the answers are only in the outbox. */
function entriesLeft({activity, entries}: Befallen, answers: Answers): Entries {
  return activity && Object.keys(entries).length === 0 ? entriesFrom(activity.survey, answers) : entries
}

function fittingEntries(survey: ShownSurvey['survey'], entries: Entries): Entries {
  return Object.fromEntries(
    answerableQuestions(survey).flatMap((question) => {
      const entry = entryOf(entries, question)
      return entry !== emptyEntry && !problemWith(question, answerOf(question, entry))
        ? [[question.id, entry]]
        : []
    }),
  )
}

async function readAgain(journey: Befallen): Promise<void> {
  try {
    const {activity} = await readActivity(journey.server, journey.address, 'survey')
    if (await journey.take(activity)) fit(journey, activity)
  } catch {
    // Asked again when the citizen sends again: until then the old questions stand, and nothing is lost.
    refuse(journey, 'changed')
  }
}

function refuse(
  journey: Befallen,
  why: RefusalCode | 'too-old',
  about?: {quota?: string | undefined; day?: string | undefined},
): void {
  const {activity} = journey
  const back = () => {
    if (why === 'key-reused') journey.startAnew()
    // The activity has changed since it was read, or another code is wanted.
    else if (/^(?:token|pass)-missing$/.test(why)) void journey.load(journey.server, journey.address)
    else journey.check()
  }
  if (activity) journey.show({is: 'setback', setback: {...about, is: 'refused', why, activity, back}})
}
