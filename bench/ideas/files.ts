/** What files of a whole collection cost: written as the server writes them, and thrown away as they come. */
import {Writable} from 'node:stream'
import {readPublished} from '../../server/src/ideas/files/all-ideas.queries.ts'
import {ideaUrls} from '../../server/src/ideas/files/idea-urls.ts'
import {writeIdeas, type IdeasFileWish} from '../../server/src/ideas/files/write-ideas.ts'
import type {OpenIdeas} from './in-process.ts'

/** Milliseconds until it is whole, and the longest time for which nothing else was done meanwhile. */
export async function timeFile(
  {store, ideas}: OpenIdeas,
  format: IdeasFileWish['format'],
): Promise<{whole: number; pause: number}> {
  const {record, index} = ideas
  const numbers = Uint32Array.from(index.columns.number.subarray(0, index.places)).sort()
  const wish: IdeasFileWish = {
    format,
    isPublic: true,
    noFreeText: false,
    language: 'ar',
    groups: [],
    withAll: true,
    urlOf: ideaUrls('https://saha.example', record, 'ar'),
  }
  const nowhere = new Writable({write: (_, __, done) => done()})
  const start = performance.now()
  let [pause, last] = [0, start]
  const pulse = setInterval(() => {
    const now = performance.now()
    pause = Math.max(pause, now - last - 1)
    last = now
  }, 1)
  await writeIdeas(record, readPublished(store.db, record.number, numbers), wish, nowhere)
  clearInterval(pulse)
  return {whole: performance.now() - start, pause}
}
