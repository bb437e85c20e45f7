import {IdeaSort} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  noFilters,
  readIdeaCursor,
  singleFilters,
  foldTag,
  writeIdeaCursor,
  type IdeaFilters,
  type IdeaOrder,
  type IdeaPlace,
} from '@saha/domain'
import {choicesIn, dayIn, nameOfFilters, searchIn} from '../http/query-values.ts'
import {Refusal} from '../refusal.ts'

/** Which ideas of a collection a reader asks for, and in which order. */
export interface AskedIdeas {
  filters: IdeaFilters
  order: IdeaOrder
  after: IdeaPlace | undefined
}

/** What may stand behind the address, as it was typed. */
export type IdeasQuery = Readonly<Record<string, string | undefined>>

/** What everybody reads first. */
export const firstIdeas: AskedIdeas = {filters: noFilters, order: {by: 'newest'}, after: undefined}

const seeds = 1_000

/** Decimals of where somebody stands: about a hundred metres, which is near enough and says less of them. */
const nearDecimals = 3

/**
 * Understands a query.
 *
 * @throws Refusal `invalid` when it names an order, a day or an answer that there is not, too many choices, or a cursor
 *   that was made up. Whether there is such a category, district, status or group is for `checkFilters` to say.
 */
export function readIdeasQuery(query: IdeasQuery): AskedIdeas {
  const filters = readFilters(query)
  const order = readOrder(query, filters)
  const {cursor} = query
  const after = cursor === undefined ? undefined : readIdeaCursor(order, cursor)
  if (cursor !== undefined && !after) throw new Refusal('invalid')
  return {filters, order, after}
}

/** The filters of a query alone. @throws Refusal as above. */
export function readFilters(query: IdeasQuery): IdeaFilters {
  const answered = choicesIn(query.answered).map((answer) => {
    if (answer !== 'yes' && answer !== 'no') throw new Refusal('invalid')
    return answer
  })
  const [category, district, status, group] = singleFilters.map((filter) => choicesIn(query[filter]))
  const tags = choicesIn(query.tag).map((tag) => {
    if (tag.length > limits.tagText) throw new Refusal('invalid')
    return foldTag(tag)
  })
  return {
    words: searchIn(query.q),
    category: category ?? [],
    district: district ?? [],
    status: status ?? [],
    group: group ?? [],
    tag: [...new Set(tags)].sort(),
    answered: answered.length === 2 ? [] : answered,
    from: dayIn(query.from),
    until: dayIn(query.until),
  }
}

/** Whether a page is one of the few that everybody begins with: there is no end of others. */
export function isEverybodys(asked: AskedIdeas): boolean {
  const {by} = asked.order
  return asked.after === undefined && by !== 'nearest' && by !== 'random' && !isFiltered(asked.filters)
}

/** Whether filters hold anything back. */
export function isFiltered(filters: IdeaFilters): boolean {
  return nameOfFilters(filters) !== ''
}

/** One spelling for each page, however it was asked for. */
export function nameOfIdeas({filters, order, after}: AskedIdeas): string {
  const {by, ...others} = order
  return [
    nameOfFilters(filters),
    by,
    ...Object.values(others),
    after ? writeIdeaCursor(order, after) : '',
  ].join(' ')
}

/** Where words are searched for and nothing else is asked, those that hold them in their titles come first. */
function readOrder({sort, near, seed}: IdeasQuery, {words}: IdeaFilters): IdeaOrder {
  if (sort === undefined) return {by: words === '' ? 'newest' : 'found'}
  const by = IdeaSort.safeParse(sort).data
  if (by === undefined) throw new Refusal('invalid')
  if (by === 'random') return {by, seed: seedIn(seed)}
  return by === 'nearest' ? {by, ...positionIn(near)} : {by}
}

function seedIn(typed = '0'): number {
  const seed = /^[0-9]{1,3}$/.test(typed) ? Number(typed) : seeds
  if (seed >= seeds) throw new Refusal('invalid')
  return seed
}

function positionIn(typed = ''): {longitude: number; latitude: number} {
  const [, east, north] =
    /^(-?[0-9]{1,3}(?:\.[0-9]{1,12})?),(-?[0-9]{1,2}(?:\.[0-9]{1,12})?)$/.exec(typed) ?? []
  const [longitude, latitude] = [east, north].map((degrees) => Number(Number(degrees).toFixed(nearDecimals)))
  if (longitude === undefined || latitude === undefined) throw new Refusal('invalid')
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw new Refusal('invalid')
  return {longitude, latitude}
}
