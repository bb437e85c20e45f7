/** For tests: people who hand in ideas, and somebody who reads them. */
import type {Definition, IdeaMarks, IdeaReply, IdeasPage, IdeasSettings, SimilarIdeas} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {exampleMap} from '@saha/domain/map/example-map'
import {openSquare, post} from '../saha.test-kit.ts'
import type {SahaOptions} from '../saha.ts'
import type {OpenStore, Store} from '../storage/open.ts'
import {collectionNumber, forgetIdeas, ideasDefinition, idOfIdea, waitingIdea} from './collection.test-kit.ts'
import {lockList, publishIdea, type StoredIdea} from './state.queries.ts'

/** Hours since 1970: 2026-06-10, nine o'clock. */
export const someHour = Date.parse('2026-06-10T09:00:00Z') / 3_600_000

const words = (en: string) => ({en, ar: `${en} (ar)`})

/** With categories and a map. */
export const wholeSettings: Partial<IdeasSettings> = {
  categories: ['park', 'roads', 'water'].map((id) => ({id, text: words(id)})),
  tags: true,
  place: {shapes: ['point']},
}

export function readingDefinition(
  settings: Partial<IdeasSettings> = wholeSettings,
  others: Record<string, Partial<IdeasSettings>> = {},
): Definition {
  const definition = ideasDefinition(settings, others)
  return {...definition, municipality: {...definition.municipality, map: exampleMap}}
}

/** A server with a collection, `irbid/old-station`, in which nobody has written. */
export async function openIdeas(store: OpenStore, options: Partial<SahaOptions> = {}) {
  const {db} = store
  const square = await openSquare(store, options)
  await square.define(readingDefinition())
  await forgetIdeas(db)
  let named = 0

  /** Changes a collection with one of the functions that keep its counts right. */
  async function change(what: (db: Store, collection: number) => Promise<unknown>, id = 'old-station') {
    const collection = await collectionNumber(db, id)
    await db.transaction().execute(async (transaction) => {
      await lockList(transaction, collection)
      await what(transaction, collection)
    })
  }

  /** Somebody hands in ideas, and they are published. @returns their ids. */
  async function propose(ideas: readonly Partial<StoredIdea>[], id = 'old-station'): Promise<string[]> {
    const collection = await collectionNumber(db, id)
    const rows = ideas.map((idea) => waitingIdea(collection, `i${++named}`, idea))
    for (const row of rows)
      await db
        .insertInto('idea')
        .values({...row, state: 'waiting', hour: 0})
        .execute()
    await change(async (transaction) => {
      for (const [at, row] of rows.entries())
        await publishIdea(transaction, row.id, ideas[at]?.hour ?? someHour)
    }, id)
    return rows.map((row) => row.id)
  }

  const place = {municipality: 'irbid', activity: 'old-station'}
  const query = (asked: Record<string, string>) => {
    const typed = new URLSearchParams(asked).toString()
    return typed && `?${typed}`
  }
  /** What is read; the clock goes on, so that the server looks again. */
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> => {
    square.clock.now += 1_000
    return square.app.request(path, {headers})
  }
  const pagePath = (asked: Record<string, string> = {}, where = place) =>
    pathOf('readIdeas', where) + query(asked)
  const marksPath = (asked: Record<string, string> = {}) => pathOf('readMarks', place) + query(asked)
  const ideaPath = (number: number | string) => pathOf('readIdea', {...place, idea: String(number)})
  const read = async (asked: Record<string, string> = {}, where = place): Promise<IdeasPage> =>
    (await (await get(pagePath(asked, where))).json()) as IdeasPage
  return {
    ...square,
    db,
    change,
    propose,
    get,
    read,
    pagePath,
    marksPath,
    ideaPath,
    similarPath: pathOf('findSimilar', place),
    /** Numbers on all pages, in their order. */
    readAll: async (asked: Record<string, string> = {}): Promise<number[]> => {
      const numbers: number[] = []
      let cursor: string | undefined = ''
      while (cursor !== undefined) {
        const page: IdeasPage = await read({...asked, ...(cursor && {cursor})})
        numbers.push(...page.ideas.map(({idea}) => idea))
        cursor = page.cursor
      }
      return numbers
    },
    marks: async (asked: Record<string, string> = {}) =>
      ((await (await get(marksPath(asked))).json()) as IdeaMarks).marks,
    idea: async (number: number) => ((await (await get(ideaPath(number))).json()) as IdeaReply).whole,
    similar: async (title: string, text?: string): Promise<SimilarIdeas['similar']> => {
      square.clock.now += 1_000
      const sketch = {title, ...(text !== undefined && {text})}
      const reply = await square.app.request(
        pathOf('findSimilar', place),
        post(sketch, {origin: 'https://elsewhere.example'}),
      )
      return ((await reply.json()) as SimilarIdeas).similar
    },
    forget: async () => {
      await forgetIdeas(db)
      await change((transaction, activity) =>
        transaction
          .updateTable('idea_list')
          .set((row) => ({revision: row('revision', '+', 1)}))
          .where('activity', '=', activity)
          .execute(),
      )
      named = 0
    },
    idOf: idOfIdea,
  }
}
