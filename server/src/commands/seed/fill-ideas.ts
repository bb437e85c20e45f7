import type {HideReason, IdeaGroup, NewIdea, Text} from '@saha/contract'
import {canonicalJson, dayOf} from '@saha/domain'
import {findActivity, type IdeasRecord} from '../../activities/activities.queries.ts'
import {markDuplicates} from '../../ideas/duplicates.queries.ts'
import {changeGroups} from '../../ideas/groups.queries.ts'
import {moderatedIdeas} from '../../ideas/moderated-ideas.ts'
import {createIdeaWriter} from '../../ideas/new-idea.queries.ts'
import {sendIdea} from '../../ideas/send-idea.ts'
import {sortIdeas} from '../../ideas/sorting.queries.ts'
import {takeSteps} from '../../ideas/steps.queries.ts'
import {readIdeaRow} from '../../ideas/state.queries.ts'
import {supportedIdeas} from '../../ideas/supports.queries.ts'
import {decide} from '../../moderation/decide.ts'
import {idOf, readCode} from '../../receipts/receipt.ts'
import type {Store} from '../../storage/open.ts'
import {createVoteWriter} from '../../votes/votes.queries.ts'
import {fillThread} from './fill-thread.ts'
import type {Remark} from './talk.ts'
import {madeUp, needsAt, openForm, timesFor, type TownNeeds} from './town-needs.ts'

/** What somebody of the made-up town proposes, and what becomes of it: demo/ideas.json. */
export interface Proposal extends Pick<
  NewIdea,
  'name' | 'title' | 'text' | 'category' | 'tags' | 'place' | 'fields'
> {
  /** By which others in the file name it. */
  id: string
  /** Hours after the first idea. */
  hour: number
  /** Browsers that support it. */
  supports: number
  /** What the municipality does with it, in that order. */
  steps?: readonly {hour: number; office: Text; status?: string; text?: Text; link?: string}[]
  /** What is said under it. */
  comments?: readonly Remark[]
  /** The one that has proposed the same before. */
  duplicateOf?: string
  /** A moderator hides it. */
  hidden?: HideReason
}

/** All that is proposed in a collection. */
export interface Proposals {
  ideas: readonly Proposal[]
  groups: readonly (IdeaGroup & {ideas: readonly string[]})[]
}

/**
 * Lets people of a made-up town hand in ideas, on the way that real ones take, in the days before now: judged, supported,
 * answered and discussed as anywhere else. The same proposals give the same ids.
 *
 * @param clerk id of the member of staff who answers for the municipality and looks at what waits.
 * @param now milliseconds since 1970. A collection that has not opened stays empty.
 */
export async function fillIdeas(
  db: Store,
  collection: IdeasRecord,
  {ideas, groups}: Proposals,
  clerk: string,
  now: number,
): Promise<void> {
  const hours = ideas.flatMap(({hour, steps = []}) => [hour, ...steps.map((step) => step.hour)])
  const momentOf = timesFor(hours, collection, now)
  if (!momentOf) return
  const needs = needsAt(db, momentOf(0))
  const numbers = new Map<string, number>()
  for (const proposal of ideas.toSorted((a, b) => a.hour - b.hour)) {
    needs.clock.now = momentOf(proposal.hour)
    const number = await handIn(needs, collection, proposal, clerk)
    if (number !== undefined) numbers.set(proposal.id, number)
  }
  const known = ideas.flatMap((proposal) => {
    const number = numbers.get(proposal.id)
    return number === undefined ? [] : [{proposal, number}]
  })
  await support(needs, collection, known)
  for (const {proposal, number} of known) {
    for (const step of proposal.steps ?? [])
      await take(needs, collection, number, step, clerk, momentOf(step.hour))
    await talk(db, collection, number, proposal, clerk, now)
  }
  const {number: activity} = collection
  for (const {proposal, number} of known) {
    const of = numbers.get(proposal.duplicateOf ?? '')
    if (of) await needs.commit.add(markDuplicates, {activity, idea: number, of})
  }
  for (const {id, ideas: members, ...words} of groups) {
    await needs.commit.add(changeGroups, {activity, id, words})
    const sorted = members.flatMap((member) => numbers.get(member) ?? [])
    await needs.commit.add(sortIdeas, {activity, ideas: sorted, group: id})
  }
}

/** @returns the number of the idea; `undefined` when it was hidden. */
async function handIn(
  needs: TownNeeds,
  collection: IdeasRecord,
  proposal: Proposal,
  clerk: string,
): Promise<number | undefined> {
  const {id, hour: _hour, supports: _supports, steps: _steps, comments: _said, hidden, ...rest} = proposal
  const {duplicateOf: _same, ...words} = rest
  const key = madeUp(`${collection.address} idea ${id}`)
  const sent = {key, ...words, ticket: openForm(needs)}
  const {receipt, idea} = await sendIdea({...needs, write: createIdeaWriter()}, collection, sent)
  const item = idOf(readCode(receipt) ?? '')
  const {municipality} = collection.shown
  const kinds = [moderatedIdeas(() => {})]
  const judge = {id: clerk, municipality: municipality.id}
  needs.clock.now += 3_600_000
  if (hidden) await decide({...needs, kinds}, judge, {items: [item], action: 'hide', reason: hidden})
  else if (idea === undefined) await decide({...needs, kinds}, judge, {items: [item], action: 'approve'})
  if (hidden) return undefined
  return idea ?? (await readIdeaRow(needs.db, item))?.number
}

/** Everybody supports from a browser of their own. */
async function support(
  {commit}: TownNeeds,
  {address, number: activity, shown}: IdeasRecord,
  known: readonly {proposal: Proposal; number: number}[],
): Promise<void> {
  const write = createVoteWriter(supportedIdeas)
  const settings = shown.ideas.supports || {}
  const supports = known.flatMap(({proposal, number}) =>
    Array.from({length: proposal.supports}, (_, browser) => ({
      activity,
      idea: number,
      token: madeUp(`browser of ${address} ${browser}`),
      value: 1 as const,
      settings,
      over: new Set<string>(),
    })),
  )
  await Promise.all(supports.map((one) => commit.add(write, one)))
}

async function take(
  {commit}: TownNeeds,
  collection: IdeasRecord,
  idea: number,
  {office, status = '', text, link = ''}: NonNullable<Proposal['steps']>[number],
  clerk: string,
  moment: number,
): Promise<void> {
  const outcome = await commit.add(takeSteps, {
    id: madeUp(`${collection.address} step ${idea} ${status} ${moment}`),
    activity: collection.number,
    idea,
    status,
    day: dayOf(moment),
    office: canonicalJson(office),
    text: text ? canonicalJson(text) : '',
    link,
    staff_user: clerk,
  })
  if (typeof outcome === 'string') throw new Error(`The step ${status} of idea ${idea} is ${outcome}.`)
}

/** What is said under an idea, in the thread that opened with it. */
async function talk(
  db: Store,
  {shown}: IdeasRecord,
  idea: number,
  {comments}: Proposal,
  clerk: string,
  now: number,
): Promise<void> {
  const thread = await findActivity(db, shown.municipality.id, `${shown.id}.${idea}`)
  if (comments && thread?.kind === 'comments') await fillThread(db, thread, comments, clerk, now)
}
