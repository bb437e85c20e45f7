/** Pieces of a thread as readers get them. What they cost does not depend on how long the thread is. */
import type {Comment, CommentContext, CommentCounts, CommentsPage} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Store} from '../storage/open.ts'
import type {AskedPage} from './asked-page.ts'
import {
  placeIn,
  readAnswers,
  readAnswersBelow,
  readAtPaths,
  readByIds,
  readFirstAnswers,
  readFirstLevel,
  readNewest,
  readOfficial,
  readShown,
  type ShownRow,
} from './comments.queries.ts'
import {writeCursor, writeTreeCursor} from './cursor.ts'
import {searchThread} from './search.queries.ts'
import {shownComment, standsApart} from './shown-comment.ts'
import type {Thread} from './thread.queries.ts'

/** A thread to read in. */
export interface ReadableThread {
  /** Number of the activity. */
  number: number
  /** Languages of the municipality, the main one first. */
  languages: readonly string[]
  /** Whether readers can object now: objections from a time in which they could are not shown. */
  canObject: boolean
  /** Counts, read before anything else: what comes later is at least as new. */
  counts: Thread
}

const {commentsPage, firstReplies, foundComments} = limits

/** Characters of one step of a path: see the domain's `pathUnder`. */
const step = 6

/** Published comments by all that the contract counts. */
export function countsOf({published, official, ...thread}: Thread): CommentCounts {
  return {all: published, for: thread.for, neutral: thread.neutral, against: thread.against, official}
}

/** @returns `undefined` when the comment whose answers are asked for is not on the first level here. */
export async function readPage(
  db: Store,
  thread: ReadableThread,
  page: AskedPage,
): Promise<CommentsPage | undefined> {
  const found = await readPart(db, thread, page)
  if (!found) return undefined
  const isFirst = page.is === 'first-level' && !page.after
  const official = isFirst ? await readOfficial(db, thread.number, commentsPage) : []
  const show = await shower(db, thread, found.rows, page.is === 'search')
  const showAlone = await shower(db, thread, official, true)
  return {
    comments: found.rows.map((row) => withMore(show(row), found.more)),
    counts: countsOf(thread.counts),
    newest: thread.counts.newest,
    ...(found.cursor && {cursor: found.cursor}),
    ...(isFirst && {official: official.map(showAlone)}),
    ...(found.found && {found: found.found}),
  }
}

/** A comment with those above it and its first answers. @returns `undefined` when it is not shown in this thread. */
export async function readContext(
  db: Store,
  thread: ReadableThread,
  id: string,
): Promise<CommentContext | undefined> {
  const comment = await readShown(db, thread.number, id)
  if (!comment) return undefined
  const [above, below] = await Promise.all([readAbove(db, comment), readBelow(db, comment)])
  const rows = [...above, comment, ...below]
  const root = rows[0] ?? comment
  const show = await shower(db, thread, rows)
  return {
    context: id,
    comments: rows.map((row) => withMore(show(row), new Map([[root.id, moreThan(root, rows.slice(1))]]))),
    counts: countsOf(thread.counts),
  }
}

/** The newest published comments, without the tree around them. */
export async function readNewestComments(db: Store, thread: ReadableThread): Promise<Comment[]> {
  const rows = await readNewest(db, thread.number, commentsPage)
  const show = await shower(db, thread, rows, true)
  return rows.map(show)
}

interface Part {
  rows: ShownRow[]
  cursor?: string | undefined
  found?: CommentsPage['found']
  /** Answers that are left, by what they answer on the first level. */
  more: Map<string, number>
}

async function readPart(db: Store, thread: ReadableThread, page: AskedPage): Promise<Part | undefined> {
  if (page.is === 'first-level') return readTrees(db, thread.number, page)
  if (page.is === 'search') return readFound(db, thread, page)
  const root = await readShown(db, thread.number, page.root)
  if (root?.depth !== 0) return undefined
  const from = page.after === undefined ? {skip: firstReplies} : {path: page.after}
  const rows = await readAnswers(db, root.id, from, commentsPage + 1)
  return {...cut(rows, ({path}) => writeTreeCursor(path)), more: new Map()}
}

/** Comments of the first level with their first answers, as many as fit on a page. */
async function readTrees(
  db: Store,
  activity: number,
  page: Extract<AskedPage, {is: 'first-level'}>,
): Promise<Part> {
  const roots = await readFirstLevel(db, activity, page, commentsPage + 1)
  // Stones may stand among the answers beside those that are counted: this is the most that can fit.
  const likely = fitting(roots, ({replies}) => Math.min(replies, firstReplies))
  const answers = Map.groupBy(
    await readFirstAnswers(
      db,
      likely.map(({id}) => id),
      firstReplies + 1,
    ),
    ({root}) => root,
  )
  const firstOf = ({id}: ShownRow) => (answers.get(id) ?? []).slice(0, firstReplies)
  const taken = fitting(likely, (root) => firstOf(root).length)
  const last = taken.at(-1)
  return {
    rows: taken.flatMap((root) => [root, ...firstOf(root)]),
    cursor:
      last && taken.length < roots.length ? writeCursor(page.sort, placeIn(page.sort, last)) : undefined,
    more: new Map(
      taken.map((root) => {
        const isLong = (answers.get(root.id)?.length ?? 0) > firstReplies
        return [root.id, Math.max(moreThan(root, firstOf(root)), isLong ? 1 : 0)]
      }),
    ),
  }
}

/** The first of some comments that fit on one page together with their answers. */
function fitting(roots: readonly ShownRow[], countAnswers: (root: ShownRow) => number): ShownRow[] {
  let room = commentsPage
  return roots.filter((root) => {
    room -= 1 + countAnswers(root)
    return room >= 0
  })
}

async function readFound(
  db: Store,
  {number, counts}: ReadableThread,
  {words, after}: Extract<AskedPage, {is: 'search'}>,
): Promise<Part> {
  const before = Math.min(after?.position ?? Infinity, counts.newest + 1)
  const found = await searchThread(db, number, words, before, after ? commentsPage + 1 : foundComments + 1)
  const rows = await readByIds(
    db,
    found.slice(0, commentsPage + 1).map(({id}) => id),
  )
  const sorted = rows.filter(({state}) => state === 'published').toSorted((a, b) => b.position - a.position)
  return {
    ...cut(sorted, ({position}) => writeCursor('search', {value: 0, position})),
    ...(!after && {found: countFound(found.length)}),
    more: new Map(),
  }
}

/** Counts as far as it helps: a word that is everywhere is not looked for through the whole thread. */
function countFound(found: number): CommentsPage['found'] {
  return found > foundComments ? {count: foundComments, more: true} : {count: found}
}

/** A page of rows of which one more was read than fits. */
function cut(rows: ShownRow[], cursorBehind: (row: ShownRow) => string): Pick<Part, 'rows' | 'cursor'> {
  const shown = rows.slice(0, commentsPage)
  const last = shown.at(-1)
  return {rows: shown, cursor: last && rows.length > shown.length ? cursorBehind(last) : undefined}
}

/** Answers to a comment of the first level that are not among these. */
function moreThan({replies}: ShownRow, shown: readonly ShownRow[]): number {
  return replies - shown.filter(({state}) => state === 'published').length
}

function withMore(comment: Comment, more: ReadonlyMap<string, number>): Comment {
  const left = more.get(comment.id) ?? 0
  return left > 0 ? {...comment, more: left} : comment
}

async function readAbove(db: Store, {root, depth, path}: ShownRow): Promise<ShownRow[]> {
  if (depth === 0) return []
  const paths = Array.from({length: depth - 1}, (_, level) => path.slice(0, (level + 2) * step))
  const [first, between] = await Promise.all([readByIds(db, [root]), readAtPaths(db, root, paths)])
  return [...first, ...between]
}

async function readBelow(db: Store, comment: ShownRow): Promise<ShownRow[]> {
  if (comment.depth === 0) return readAnswers(db, comment.id, {skip: 0}, firstReplies)
  return readAnswersBelow(db, comment, firstReplies)
}

/** Shows rows, with the names of those whom they answer. */
async function shower(
  db: Store,
  {languages, canObject}: ReadableThread,
  rows: readonly ShownRow[],
  isAlone = false,
): Promise<(row: ShownRow) => Comment> {
  const known = new Map(rows.map((row) => [row.id, row]))
  const wanted = rows.filter((row) => row.parent !== '' && (isAlone || standsApart(row)))
  const missing = new Set(wanted.map(({parent}) => parent).filter((id) => !known.has(id)))
  for (const row of await readByIds(db, [...missing])) known.set(row.id, row)
  return (row) => shownComment(row, {answered: known, languages, canObject, isAlone})
}
