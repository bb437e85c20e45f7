import {CommentId, CommentSort, Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {foldArabic, plainText} from '@saha/domain'
import {Refusal} from '../refusal.ts'
import {readCursor, readTreeCursor, writeCursor, type Place} from './cursor.ts'

/** Which comments of a thread a reader asks for. */
export type AskedPage =
  | {is: 'first-level'; sort: CommentSort; side?: Side; after?: Place}
  /** Answers to one comment on the first level: those after its first ones, or after a path. */
  | {is: 'under'; root: string; after?: string}
  /** Comments that hold all of these words, which are folded. */
  | {is: 'search'; words: readonly string[]; after?: Place}

/** What may stand behind the address, as it was typed. */
export type PageQuery = Readonly<Record<string, string | undefined>>

/** Words of a search; what goes beyond them is not looked for. */
const mostWords = 10

/** What everybody reads first. */
export const firstPage: AskedPage = {is: 'first-level', sort: 'newest'}

/**
 * Understands a query.
 *
 * @throws Refusal `invalid` when it names an order or a side that there is not, or a cursor that was made up.
 */
export function readPageQuery(query: PageQuery): AskedPage {
  const {sort: typedSort = 'newest', side: typedSide, cursor, under, q = ''} = query
  const sort = oneOf(CommentSort, typedSort)
  const side = typedSide === undefined ? undefined : oneOf(Side, typedSide)
  if (q.length > limits.searchText || (under !== undefined && q !== '')) throw new Refusal('invalid')
  if (under !== undefined) {
    const root = oneOf(CommentId, under)
    return {is: 'under', root, ...after(cursor, readTreeCursor)}
  }
  const words = wordsOf(q)
  if (words.length > 0) return {is: 'search', words, ...after(cursor, (typed) => readCursor('search', typed))}
  return {
    is: 'first-level',
    sort,
    ...(side && {side}),
    ...after(cursor, (typed) => readCursor(sort, typed)),
  }
}

/** Whether a page is one of the few that everybody begins with: there is no end of others. */
export function isEverybodys(page: AskedPage): boolean {
  return page.is === 'first-level' && page.after === undefined
}

/** One spelling for each page, however it was asked for. */
export function nameOfPage(page: AskedPage): string {
  if (page === firstPage) return 'newest'
  if (page.is === 'under') return `under ${page.root} ${page.after ?? ''}`
  const order = page.is === 'search' ? page.is : page.sort
  const from = page.after ? writeCursor(order, page.after) : ''
  const which = page.is === 'search' ? page.words.join(' ') : (page.side ?? '')
  return [order, which, from].filter(Boolean).join(' ')
}

function wordsOf(q: string): string[] {
  const words = foldArabic(plainText(q)).split(/\s+/).filter(Boolean)
  return [...new Set(words)].slice(0, mostWords)
}

interface Shape<Value> {
  safeParse: (typed: unknown) => {success: true; data: Value} | {success: false}
}

function oneOf<Value>(shape: Shape<Value>, typed: string): Value {
  const parsed = shape.safeParse(typed)
  if (!parsed.success) throw new Refusal('invalid')
  return parsed.data
}

function after<Found>(
  cursor: string | undefined,
  read: (cursor: string) => Found | undefined,
): {after?: Found} {
  if (cursor === undefined) return {}
  const found = read(cursor)
  if (found === undefined) throw new Refusal('invalid')
  return {after: found}
}
