/** Storing ideas: all that arrive together at the price of few statements. */
import {addThreadUnder} from '../activities/threads-under.queries.ts'
import {admit, tellSenders} from '../contributions/admit.queries.ts'
import {createOpenWindows} from '../contributions/edit-windows.queries.ts'
import {findLost} from '../photos/lost-photos.ts'
import {claimPhotos} from '../photos/photos.queries.ts'
import type {Writer} from '../storage/commit.ts'
import {rowFinder} from '../storage/find-rows.ts'
import type {Store} from '../storage/open.ts'
import {createInsertIdeas} from './insert-ideas.queries.ts'
import {changeList} from './list.queries.ts'
import {photoIds, takeIdea, type AddedIdea, type NewIdea, type NewIdeaOutcome} from './new-idea.ts'
import {hasThreads} from './open-thread.queries.ts'
import {lockLists, type StoredIdea} from './state.queries.ts'

/** @returns the writer of ideas for one store, which keeps its compiled statements. */
export function createIdeaWriter(): Writer<NewIdea, NewIdeaOutcome> {
  const find = rowFinder((db, ids) => db.selectFrom('idea').selectAll().where('id', 'in', ids))
  const insert = createInsertIdeas()
  const openWindows = createOpenWindows()
  return async (db, ideas) => {
    const lists = await lockLists(
      db,
      ideas.map(({activity}) => activity),
    )
    const known = await find(
      db,
      ideas.map(({id}) => id),
    )
    const stored = new Map<string, StoredIdea>(known.map((row) => [row.id, row]))
    const group = {lists, stored, lostPhotos: await findLostPhotos(db, ideas)}
    const taken = ideas.map((idea) => takeIdea(group, idea))
    // In the order of random ids: the store's files do not tell who came first.
    const added = taken
      .filter((one) => one.is === 'stored')
      .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
    if (added.length > 0) {
      await publishAdded(db, added)
      await insert(
        db,
        added.map(({row}) => row),
      )
      await openWindows(
        db,
        added.map(({row, sent}) => ({...row, until: sent.editUntil})),
      )
      for (const {row} of added) await claimPhotos(db, row, photoIds(row))
      await admit(db, 'idea', added)
    }
    return tellSenders(db, taken, (row) => row)
  }
}

/** Counts those that are published at once, tells readers of them, and opens the threads under them. */
async function publishAdded(db: Store, added: readonly AddedIdea[]): Promise<void> {
  const rows = added.map(({row}) => row).filter(({number}) => number > 0)
  for (const [activity, published] of Map.groupBy(rows, (row) => row.activity)) {
    const {length} = published
    const revision = await changeList(db, activity, {published: length, newest: length})
    const isDiscussed = await hasThreads(db, activity)
    for (const row of published.toSorted((a, b) => a.number - b.number)) {
      row.revision = revision
      if (isDiscussed) row.thread = await addThreadUnder(db, activity, row.number)
    }
  }
}

/** Ideas with a photo that is not theirs. */
async function findLostPhotos(db: Store, ideas: readonly NewIdea[]): Promise<Set<NewIdea>> {
  const claims = ideas.map((idea) => ({
    id: idea.id,
    activity: idea.activity,
    photos: idea.obstacle ? [] : photoIds(idea.words),
    idea,
  }))
  return new Set([...(await findLost(db, claims)).keys()].map(({idea}) => idea))
}
