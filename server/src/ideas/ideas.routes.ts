/** Ideas as everybody reads them. No reply says anything of who asks: all readers share the same bytes. */
import {IdeaSketch, type IdeaReply} from '@saha/contract'
import type {IdeaFilters} from '@saha/domain'
import type {Context} from 'hono'
import type {IdeasRecord} from '../activities/activities.queries.ts'
import {keepActivityReplies, type CurrentActivity} from '../activities/activity-replies.ts'
import {accept} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import type {FreshReplies} from '../http/fresh-replies.ts'
import {commonHeaders, json} from '../http/headers.ts'
import type {LimitSender} from '../http/limit-senders.ts'
import {prepare} from '../http/prepared.ts'
import {nameOfFilters} from '../http/query-values.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {
  firstIdeas,
  isEverybodys,
  isFiltered,
  nameOfIdeas,
  readFilters,
  readIdeasQuery,
  type AskedIdeas,
} from './asked-ideas.ts'
import {numberIn} from './idea-number.ts'
import type {IdeaCollection, KeptIdeas} from './keep-ideas.ts'
import {readIdea, readIdeasPage, readMarks, readSimilar} from './read-ideas.ts'

export interface ReadIdeasNeeds extends Answering {
  db: Store
  /** The same object for as long as its definition has not changed. */
  findIdeas: (municipality: string, activity: string) => Promise<IdeasRecord | undefined>
  collections: KeptIdeas
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

/**
 * `GET` of a page of ideas, of one idea and of the marks on a map; `POST` of words for ideas like them.
 *
 * @returns what is prepared of an address, to be forgotten when this process changes something there.
 */
export function ideasRoutes(needs: ReadIdeasNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, collections, limitReader, findIdeas, now} = needs
  const source = {find: findIdeas, readContent: collections.at, now}
  type Current = CurrentActivity<IdeasRecord>

  const pages = keepActivityReplies(
    source,
    async ({asked}: AskedActivity & {asked: AskedIdeas}, current: Current, found: IdeaCollection) =>
      prepareJson(await readIdeasPage(db, readable(current, found), asked), current),
  )
  const ideas = keepActivityReplies(
    source,
    async ({number}: AskedActivity & {number: number}, current: Current, found: IdeaCollection) => {
      const whole = await readIdea(db, readable(current, found), number)
      return whole && prepareJson({whole} satisfies IdeaReply, current)
    },
  )
  const marks = keepActivityReplies(
    source,
    async ({filters}: AskedActivity & {filters: IdeaFilters}, current: Current, found: IdeaCollection) =>
      prepareJson(readMarks(readable(current, found), filters), current),
  )

  answer(needs, 'readMarks', (c) => {
    const filters = readFilters(c.req.query())
    const wanted = {...askedActivity(c), variant: nameOfFilters(filters), filters}
    return sendFresh(marks, wanted, c, isFiltered(filters) ? () => limitReader(c) : undefined)
  })
  answer(needs, 'readIdeas', (c) => {
    const asked = askedIdeas(c)
    const wanted = {...askedActivity(c), variant: nameOfIdeas(asked), asked}
    return sendFresh(pages, wanted, c, isEverybodys(asked) ? undefined : () => limitReader(c))
  })
  answer(needs, 'readIdea', (c) => {
    const number = numberIn(c.req.param('idea'))
    return sendFresh(ideas, {...askedActivity(c), variant: String(number), number}, c, () => limitReader(c))
  })
  // Whoever may read may ask this: nothing is stored. Told as readers are, it takes nothing from those who send.
  answer({...needs, limitSender: limitReader}, 'findSimilar', async (c) => {
    const record = await findIdeas(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
    const sketch = await accept(c, IdeaSketch)
    const collection = record && (await collections.at(record))
    if (!collection) throw new Refusal('not-found')
    return new Response(JSON.stringify(await readSimilar(db, {...collection, record}, sketch)), {
      headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
    })
  })
  return {
    forget: (address) => {
      collections.forget(address)
      for (const replies of [pages, ideas, marks]) replies.forget(address)
    },
  }
}

function readable({record}: CurrentActivity<IdeasRecord>, collection: IdeaCollection) {
  return {...collection, record}
}

async function prepareJson(content: object, {cache}: Pick<CurrentActivity<IdeasRecord>, 'cache'>) {
  return prepare(JSON.stringify(content), {type: json, cache, effort: 5})
}

/** @throws Refusal `invalid` */
function askedIdeas(c: Context): AskedIdeas {
  return c.req.url.includes('?') ? readIdeasQuery(c.req.query()) : firstIdeas
}
