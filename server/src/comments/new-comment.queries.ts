/** Storing comments: all that arrive together at the price of few statements. */
import {limits} from '@saha/contract/limits'
import {admit, tellSenders} from '../contributions/admit.queries.ts'
import {createOpenWindows} from '../contributions/edit-windows.queries.ts'
import {findLost} from '../photos/lost-photos.ts'
import {claimPhotos} from '../photos/photos.queries.ts'
import type {Writer} from '../storage/commit.ts'
import {rowFinder} from '../storage/find-rows.ts'
import type {Store} from '../storage/open.ts'
import {createInsertComments} from './insert-comments.queries.ts'
import {
  columnsOfAnswered,
  takeComment,
  type AddedComment,
  type Answered,
  type Group,
  type NewComment,
  type NewOutcome,
} from './new-comment.ts'
import {editableOf, type StoredComment} from './state.queries.ts'
import {addUp, changeThread, countsOf, lockThreads} from './thread.queries.ts'
import {addReplies, findAbove} from './tree.queries.ts'

/** @returns the writer of comments for one store, which keeps its compiled statements. */
export function createCommentWriter(): Writer<NewComment, NewOutcome> {
  const find = finderOf((db, ids) => db.selectFrom('comment').selectAll().where('id', 'in', ids))
  const findAnswered = finderOf((db, ids) =>
    db.selectFrom('comment').select(columnsOfAnswered).where('id', 'in', ids),
  )
  const insert = createInsertComments()
  const openWindows = createOpenWindows()
  return async (db, comments) => {
    const threads = await lockThreads(
      db,
      comments.map(({activity}) => activity),
    )
    const group: Group = {
      threads,
      stored: await find(
        db,
        comments.map(({id}) => id),
      ),
      parents: await findAnswered(
        db,
        comments.map(({parent}) => parent),
      ),
      lostPhotos: await findLostPhotos(db, comments),
    }
    const taken = comments.map((comment) => takeComment(group, comment))
    const added = taken.filter((one) => one.is === 'stored').toSorted(inPublicOrder)
    if (added.length > 0) {
      await insert(
        db,
        added.map(({row}) => row),
      )
      await openWindows(
        db,
        added.flatMap(({row, sent: {editUntil}}) =>
          editUntil > 0 ? [{...editableOf(row), until: editUntil}] : [],
        ),
      )
      const deep = added.flatMap(({row}) => parentAtTheEnd(group, row)?.parent ?? [])
      await keepAround(db, group, added, await findAnswered(db, deep))
    }
    return tellSenders(db, taken, editableOf)
  }
}

/**
 * What is published in the order in which everybody sees it, one behind the other at the end of the store's pages; what
 * waits in the order of random ids: the store's files do not tell which of those came first.
 */
function inPublicOrder({row: a}: AddedComment, {row: b}: AddedComment): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

/** What a comment answers, if that stands on the last level. */
function parentAtTheEnd({parents}: Group, {parent}: StoredComment): Answered | undefined {
  const above = parents.get(parent)
  return above?.depth === limits.replyDepth ? above : undefined
}

type Comments = ReadonlyMap<string, Answered>

/** Keeps right what hangs on comments that were added. */
async function keepAround(
  db: Store,
  group: Group,
  added: readonly AddedComment[],
  grandparents: Comments,
): Promise<void> {
  for (const {row} of added) if (row.photo !== '') await claimPhotos(db, row, [row.photo])
  await countReplies(db, group, added, grandparents)
  for (const [activity, members] of Map.groupBy(added, ({row}) => row.activity))
    await countAdded(db, activity, members)
  await admit(db, 'comment', added)
}

async function countAdded(db: Store, activity: number, added: readonly AddedComment[]): Promise<void> {
  const published = added.filter(({row}) => row.position > 0)
  if (published.length === 0) return
  const counts = addUp(published.map(({row}) => countsOf(row, 1)))
  await changeThread(db, activity, {...counts, newest: published.length})
}

/** Counts the published answers of a group above them: one statement for all that get the same number. */
async function countReplies(
  db: Store,
  {parents}: Group,
  added: readonly AddedComment[],
  grandparents: Comments,
): Promise<void> {
  const replies = new Map<string, number>()
  const answers = added.filter(({row}) => row.position > 0 && row.parent !== '')
  for (const [id, {length}] of Map.groupBy(answers, ({row}) => row.parent)) {
    const parent = parents.get(id)
    if (!parent) continue
    for (const above of await chainTo(db, parent, grandparents.get(parent.parent)))
      replies.set(above, (replies.get(above) ?? 0) + length)
  }
  for (const [count, above] of Map.groupBy(replies, ([, number]) => number))
    await addReplies(
      db,
      above.map(([id]) => ({id})),
      count,
    )
}

/** Whatever stands above an answer to this published comment. */
async function chainTo(db: Store, comment: Answered, above: Answered | undefined): Promise<string[]> {
  const isLast = comment.depth === limits.replyDepth
  // The last level is answered beside, and only there does the tree depart from who answers whom.
  if (isLast && above?.depth !== limits.replyDepth - 1)
    return (await findAbove(db, comment)).map(({id}) => id)
  const {id, parent, root} = isLast && above ? above : comment
  return [...new Set([id, parent, root])].filter((name) => name !== '')
}

/** Finds comments by their ids. @returns by id; empty names are passed over. */
function finderOf<Row extends {id: string}>(build: Parameters<typeof rowFinder<Row>>[0]) {
  const find = rowFinder(build)
  return async (db: Store, ids: readonly string[]): Promise<Map<string, Row>> => {
    const rows = await find(db, ids.filter(Boolean))
    return new Map(rows.map((row) => [row.id, row]))
  }
}

/** Comments with a photo that is not theirs. */
async function findLostPhotos(db: Store, comments: readonly NewComment[]): Promise<Set<NewComment>> {
  const claims = comments
    .filter(({photo}) => photo !== '')
    .map((comment) => ({...comment, comment, photos: [comment.photo]}))
  return new Set([...(await findLost(db, claims)).keys()].map(({comment}) => comment))
}
