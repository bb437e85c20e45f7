/** What staff do with ideas: for those with the right to answer, at any time, also when nobody can hand in any more. */
import {
  DuplicateMark,
  GroupWords,
  Id,
  NewStep,
  Sorting,
  type GroupsReply,
  type IdeaGroup,
  type Sorted,
  type StepTaken,
} from '@saha/contract'
import {canonicalJson, dayOf} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Context} from 'hono'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import type {Wanted} from '../audit/record-writes.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {Contribution, GroupCommit} from '../storage/commit.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import type {Person} from '../staff/sessions.ts'
import {countGroups, readGroups} from './groups.queries.ts'
import {numberIn} from './idea-number.ts'
import type {KeptIdeas} from './keep-ideas.ts'
import * as deeds from './recorded.queries.ts'
import {suggestGroups} from './suggest-groups.ts'

export interface StaffIdeasNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'findIdeas'>
  collections: Pick<KeptIdeas, 'at'>
  commit: GroupCommit
  /** Milliseconds since 1970. */
  now: () => number
  /** Ideas at this address have changed. */
  onChanged: (address: string) => void
}

export function staffIdeasRoutes(needs: StaffIdeasNeeds): void {
  const {commit, now} = needs

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function permitted(c: Context) {
    const {person, municipality} = await permit(needs, c, 'answer')
    const ideas = await needs.activities.findIdeas(municipality, c.req.param('activity') ?? '')
    if (!ideas) throw new Refusal('not-found')
    return {person, ideas}
  }

  /** Has something done to a collection, or to one of its ideas; with what the log says of it. */
  function asked<Item>(
    {shown: collection, number}: IdeasRecord,
    {email}: Person,
    item: Item,
    part = '',
  ): Wanted<Item & Contribution> {
    return {
      activity: number,
      item: {activity: number, ...item},
      doer: {municipality: collection.municipality.id, email, at: now()},
      target: part === '' ? collection.id : `${collection.id}/${part}`,
    }
  }

  answerStaff(needs, 'answerIdea', async (c) => {
    const {person, ideas} = await permitted(c)
    const {key, status = '', office, text, link = ''} = await accept(c, NewStep)
    const idea = numberIn(c.req.param('idea'))
    const step = {
      id: stepId(ideas, key),
      idea,
      status,
      day: dayOf(now()),
      office: canonicalJson(office),
      text: text ? canonicalJson(text) : '',
      link,
      staff_user: person.id,
    }
    const outcome = await commit.add(deeds.takeSteps, asked(ideas, person, step, String(idea)))
    if (typeof outcome === 'string') throw new Refusal(outcome)
    if (outcome.isNew) needs.onChanged(ideas.address)
    return shown({steps: outcome.steps} satisfies StepTaken, 201)
  })

  answerStaff(needs, 'markDuplicate', async (c) => {
    const {person, ideas} = await permitted(c)
    const {of} = await accept(c, DuplicateMark)
    const idea = numberIn(c.req.param('idea'))
    const wish = asked(ideas, person, {idea, of: of ?? 0}, String(idea))
    tellOf(ideas, await commit.add(deeds.markDuplicates, wish))
    return shown({of} satisfies DuplicateMark)
  })

  answerStaff(needs, 'sortIdeas', async (c) => {
    const {person, ideas} = await permitted(c)
    const sorting = await accept(c, Sorting)
    const {categories = []} = ideas.shown.ideas
    if (sorting.category !== undefined && !categories.some(({id}) => id === sorting.category))
      throw new Refusal('invalid')
    const sorted = await commit.add(deeds.sortIdeas, asked(ideas, person, sorting))
    tellOf(ideas, typeof sorted === 'string' ? sorted : sorted > 0 ? 'changed' : 'unchanged')
    return shown({sorted: Number(sorted)} satisfies Sorted)
  })

  answerStaff(needs, 'readGroups', async (c) => {
    const {ideas} = await permitted(c)
    const groups = await readGroups(needs.db, ideas.number)
    const counts = await countGroups(needs.db, ideas.number)
    const collection = await needs.collections.at(ideas)
    const suggested = collection ? await suggestGroups(needs.db, ideas.number, collection.index) : []
    return shown({
      groups: groups.map((group) => ({...group, ideas: counts.get(group.id) ?? 0})),
      suggestions: suggested.map((links) => ({ideas: links})),
    } satisfies GroupsReply)
  })

  answerStaff(needs, 'saveGroup', async (c) => {
    const {person, ideas} = await permitted(c)
    const words = await accept(c, GroupWords)
    const id = groupIn(c)
    tellOf(ideas, await commit.add(deeds.changeGroups, asked(ideas, person, {id, words}, id)))
    return shown({id, ...words} satisfies IdeaGroup)
  })

  answerStaff(needs, 'removeGroup', async (c) => {
    const {person, ideas} = await permitted(c)
    const id = groupIn(c)
    tellOf(ideas, await commit.add(deeds.changeGroups, asked(ideas, person, {id, words: undefined}, id)))
    return new Response(null, {status: 204})
  })

  /** Tells readers of a change. @throws Refusal for what is neither a change nor none. */
  function tellOf({address}: IdeasRecord, outcome: 'changed' | 'unchanged' | Refusal['code']) {
    if (outcome === 'changed') needs.onChanged(address)
    else if (outcome !== 'unchanged') throw new Refusal(outcome)
  }
}

/** @throws Refusal `not-found`. */
function groupIn(c: Context): string {
  const id = Id.safeParse(c.req.param('group'))
  if (!id.success) throw new Refusal('not-found')
  return id.data
}

/** The same step sent twice is one. */
function stepId({address}: IdeasRecord, key: string): string {
  return hash('sha256', `saha idea step\n${address}\n${key}`, 'buffer').toString('base64url', 0, 16)
}

function shown(body: object, status: 200 | 201 = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}
