/** Supports of ideas: one per browser and idea, and no more of them than the collection allows. */
import type {Support, SupportCounts, SupportSettings} from '@saha/contract'
import {sql} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {Ballot, Judge, Votable, VotedItem} from '../votes/votable.ts'
import {countSupports, lockLists} from './state.queries.ts'

/** A support on its way, or its end. */
export interface NewSupport extends Support {
  activity: number
  /** Number of the idea. */
  idea: number
  /** How many of them one browser has. */
  settings: SupportSettings
  /** Statuses in which ideas take no more of them. */
  over: ReadonlySet<string>
}

/** `not-found`: there is no such idea that readers see. The other words are refusals. */
export type SupportOutcome = SupportCounts | 'not-found' | 'no-support-left' | 'support-over'

/** An idea, as it is supported. */
interface SupportedIdea extends VotedItem {
  number: number
  /** Supports before these. */
  stored: number
  category: string
  status: string
  /** 1 where readers see the idea. */
  isPublished: number
  /** 1 where readers are sent to another idea instead. */
  isDuplicate: number
}

type SupportBallot = Ballot<NewSupport, SupportedIdea>

/**
 * Ideas, as they are supported: whatever has a number and was not withdrawn, so that a support of a hidden one can be
 * taken back.
 */
export const supportedIdeas: Votable<NewSupport, SupportedIdea, SupportOutcome> = {
  lock: lockLists,
  find: async (db, supports) => {
    const found = await findIdeas(db, supports)
    return supports.map(({activity, idea}) => found.get(`${activity} ${idea}`))
  },
  // A mark for the whole collection shows which supports are of one browser: only where these have to be counted.
  purposes: ({settings}, {id}) =>
    isLimited(settings) ? ['support', `support ${id}`] : [`support ${id}`, 'support'],
  judge: async (db, ballots) => judgeWith(await readHeld(db, ballots)),
  save: async (db, ideas) => {
    for (const [activity, changed] of Map.groupBy(ideas, (idea) => idea.activity))
      await countSupports(db, activity, changed, moreOf(changed))
  },
}

/** Supports that published ideas have got, beyond those that they had. */
function moreOf(ideas: readonly SupportedIdea[]): number {
  const published = ideas.filter(({isPublished}) => isPublished)
  return published.reduce((sum, {supports, stored}) => sum + supports - stored, 0)
}

function isLimited({most, mostPerCategory}: SupportSettings): boolean {
  return most !== undefined || mostPerCategory !== undefined
}

/** Columns of a `SupportedIdea`. */
const columns = [
  'idea.id',
  'idea.activity',
  'idea.number',
  'idea.supports',
  'idea.supports as stored',
  'idea.category',
  'idea.status',
  sql<number>`0`.as('objections'),
  sql<number>`case when idea.state = 'published' then 1 else 0 end`.as('isPublished'),
  // What an idea is a duplicate of may be hidden or withdrawn: then there is nowhere to go.
  sql<number>`(select count(*) from idea as original where original.activity = idea.activity and original.number > 0
    and original.number = idea.duplicate_of and original.state = 'published')`.as('isDuplicate'),
] as const

/** By number of the activity and of the idea. */
async function findIdeas(db: Store, supports: readonly NewSupport[]): Promise<Map<string, SupportedIdea>> {
  const rows = await db
    .selectFrom('idea')
    .select(columns)
    .where('activity', 'in', [...new Set(supports.map(({activity}) => activity))])
    .where('number', 'in', [...new Set(supports.map(({idea}) => idea))])
    .where('number', '>', 0)
    .where('state', '!=', 'withdrawn')
    .execute()
  return new Map(rows.map((row) => [`${row.activity} ${row.number}`, row]))
}

function isOver({vote, item}: SupportBallot): boolean {
  return item.isDuplicate > 0 || vote.over.has(item.status)
}

/**
 * Ideas that a browser supports, by its mark: their ids with their categories. Those that take no more supports, and those
 * that readers do not see, are absent: they leave room for others.
 */
type Held = Map<string, Map<string, string>>

/** What browsers hold whose supports are limited. */
async function readHeld(db: Store, ballots: readonly SupportBallot[]): Promise<Held> {
  const limited = ballots.filter(({vote}) => isLimited(vote.settings))
  const held: Held = new Map(limited.map(({mark}) => [mark, new Map()]))
  if (held.size === 0) return held
  const rows = await db
    .selectFrom('vote')
    .innerJoin('idea', 'idea.id', 'vote.item')
    .select([...columns, 'vote.mark'])
    .where('vote.activity', 'in', [...new Set(limited.map(({vote}) => vote.activity))])
    .where('vote.mark', 'in', [...held.keys()])
    .where('idea.state', '=', 'published')
    .execute()
  const votes = new Map(limited.map(({mark, vote}) => [mark, vote]))
  for (const {mark, ...item} of rows) {
    const vote = votes.get(mark)
    if (vote && !isOver({vote, item, mark})) held.get(mark)?.set(item.id, item.category)
  }
  return held
}

function judgeWith(held: Held): Judge<NewSupport, SupportedIdea, SupportOutcome> {
  const left = ({vote: {settings}, item, mark}: SupportBallot) => {
    const categories = [...(held.get(mark)?.values() ?? [])]
    const room = (most: number, taken: number) => Math.max(0, most - taken)
    const {most, mostPerCategory} = settings
    return {
      ...(most !== undefined && {left: room(most, categories.length)}),
      ...(mostPerCategory !== undefined && {
        leftInCategory: room(mostPerCategory, categories.filter((one) => one === item.category).length),
      }),
    }
  }
  return {
    refuse: (ballot) => {
      const {vote, item, mark} = ballot
      if (vote.value === 0) {
        held.get(mark)?.delete(item.id)
        return undefined
      }
      if (!item.isPublished) return 'not-found'
      if (isOver(ballot)) return 'support-over'
      if (Object.values(left(ballot)).includes(0)) return 'no-support-left'
      held.get(mark)?.set(item.id, item.category)
      return undefined
    },
    tell: (ballot) => ({supports: ballot.item.supports, ...left(ballot)}),
  }
}
