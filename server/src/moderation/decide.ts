import type {Decided, Decision} from '@saha/contract'
import {cleanName, cleanTitle, lessonOf, type Lesson} from '@saha/domain'
import {recordAll, type Deed, type Doer} from '../audit/audit.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import type {SpamDefence} from '../spam/judge.ts'
import type {Store} from '../storage/open.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import {carryOut, type NewDecision} from './carry-out.ts'
import type {Moderated, ModeratedItem} from './moderated.ts'
import {moderatorText} from './moderator-text.ts'
import {nextStep, obstacleTo} from './next-step.ts'
import {findItems} from './queue.ts'

export interface DecideNeeds {
  db: Store
  /** Everything that can be moderated. */
  kinds: readonly Moderated[]
  defence: Pick<SpamDefence, 'learn' | 'unlearn'>
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of what could not be learnt from a decision. The decision stands. */
  onError: (error: unknown) => void
}

/** Who decides, and for which municipality. */
export interface Moderator {
  /** Id of the member of staff. */
  id: string
  municipality: string
  /** The address that they signed in with; absent for the server itself. */
  email?: string
}

type Outcome = Decided['outcomes'][number]

/** What was done to an item. */
interface Done {
  moderated: Moderated
  /** Id of the activity. */
  activity: string
  text: string
  /** What is learnt from that text, without this decision and with it. */
  before?: Lesson | undefined
  after?: Lesson | undefined
  /** What the log says of it: nothing that its author wrote. */
  deed: Omit<Deed, keyof Doer>
}

/**
 * Does what a moderator has decided, to all items or, when something goes wrong, to none. Whoever decides the same once
 * more, or comes second, changes nothing and is told so.
 *
 * @throws Refusal `text-refused` when nothing can be seen of what the moderator wrote.
 */
export async function decide(
  needs: DecideNeeds,
  {id, municipality, email = ''}: Moderator,
  decision: Decision,
): Promise<Decided> {
  const told: Wish = {
    ...decision,
    message: moderatorText(decision.message),
    text: moderatorText(decision.text),
    answers: decision.answers?.map(({question, words}) => ({question, words: moderatorText(words)})),
    title: moderatorText(decision.title, cleanTitle),
    name: moderatorText(decision.name, cleanName),
    moderator: id,
    moment: needs.now(),
  }
  const {outcomes, done} = await needs.db.transaction().execute(async (transaction) => {
    const all = await decideAll(transaction, needs.kinds, municipality, told)
    await recordAll(
      transaction,
      {municipality, email, at: told.moment},
      all.done.map((one) => one.deed),
    )
    return all
  })
  for (const [moderated, changed] of Map.groupBy(done, (one) => one.moderated))
    for (const activity of new Set(changed.map((one) => one.activity)))
      moderated.onChanged(`${municipality}/${activity}`)
  for (const one of done) await teach(needs, municipality, one)
  return {outcomes}
}

type Wish = NewDecision & Pick<Decision, 'items' | 'seen'>

async function decideAll(
  db: Store,
  kinds: readonly Moderated[],
  municipality: string,
  decision: Wish,
): Promise<{outcomes: Outcome[]; done: Done[]}> {
  const {items, seen, moderator} = decision
  const unlocked = await findItems(db, kinds, municipality, items)
  const activities = [...unlocked.values()].map(({item}) => item.activity)
  await lockBatches(db, activities)
  await lockContributions(db, activities)
  // What was found before the lock may have changed meanwhile.
  const found = await findItems(db, kinds, municipality, items)
  const outcomes: Outcome[] = []
  const done: Done[] = []
  for (const [at, item] of items.entries()) {
    const known = found.get(item)
    const step = known && nextStep(known, decision)
    const obstacle = known ? obstacleTo(known, moderator, seen?.[at]) : 'unknown'
    // Named twice, decided once.
    if (!known || !step || obstacle || items.indexOf(item) < at) {
      outcomes.push(obstacle ?? 'already')
      continue
    }
    const act = await carryOut(db, known, step, decision)
    outcomes.push('done')
    done.push({
      moderated: known.moderated,
      activity: known.activity,
      text: wordsOf(known.item),
      ...(!known.moderated.isPrivate && {
        before: lessonOf(known.acts),
        after: lessonOf([...known.acts, act]),
      }),
      deed: {
        act: 'moderated',
        target: `${known.activity}/${item}`,
        before: {state: known.item.state},
        after: {action: act.action, ...(act.reason && {reason: act.reason})},
      },
    })
  }
  return {outcomes, done}
}

/** All that its author typed but for the name, as it was judged. */
function wordsOf({title, text, further = []}: ModeratedItem): string {
  return [...(title === undefined ? [] : [title]), text, ...further].join('\n')
}

/** What was learnt before is taken back, so that a text teaches once, whatever is decided about it how often. */
async function teach(
  {defence, onError}: DecideNeeds,
  municipality: string,
  {text, before, after}: Done,
): Promise<void> {
  if (before === after) return
  try {
    if (before) await defence.unlearn(municipality, text, before === 'spam')
    if (after) await defence.learn(municipality, text, after === 'spam')
  } catch (error) {
    onError(error)
  }
}
