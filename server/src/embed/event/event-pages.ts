import type {EventNow} from '@saha/contract'
import {eventNow} from '@saha/domain'
import type {Context} from 'hono'
import type {EventRecord} from '../../activities/activities.queries.ts'
import {keepActivityReplies} from '../../activities/activity-replies.ts'
import {readCounts} from '../../event/event.queries.ts'
import type {Prepared} from '../../http/prepared.ts'
import {askedActivity, type AskedActivity} from '../../http/send-fresh.ts'
import type {Store} from '../../storage/open.ts'
import {shareableActivity} from '../cards/shareable.ts'
import {prepareHosted} from '../page.ts'
import {pageLanguage, readerOf} from '../page-reader.ts'
import {eventPage} from './event-page.ts'

export interface EventPagesNeeds {
  db: Store
  /** The same object for as long as its definition has not changed. */
  findEvent: (municipality: string, activity: string) => Promise<EventRecord | undefined>
  /** Milliseconds since 1970. */
  now: () => number
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

/** Hosted pages of events. */
export interface EventPages {
  /** The page that a request asks for. @returns `undefined` when there is no such event. */
  at: (c: Context) => Promise<Prepared | undefined>
}

interface WantedPage extends AskedActivity {
  language: string
}

/** Pages are made once per change of their event, of its seats and of what can be done, for each language. */
export function keepEventPages({db, findEvent, now, publicUrl}: EventPagesNeeds): EventPages {
  /** How each event stood when it was last looked at, and how often that has changed. */
  const known = new WeakMap<EventRecord, {said: string; revision: number}>()

  async function readContent(record: EventRecord): Promise<{revision: number; now: EventNow}> {
    const standing = eventNow(record.event, await readCounts(db, record.number), record, now())
    const said = JSON.stringify(standing)
    const before = known.get(record) ?? {said, revision: 0}
    const revision = before.said === said ? before.revision : before.revision + 1
    known.set(record, {said, revision})
    return {revision, now: standing}
  }

  const pages = keepActivityReplies(
    {find: findEvent, readContent, now},
    async ({language}: WantedPage, {record, cache}, content) => {
      const reader = readerOf(language, record.shown.municipality.languages, record.look)
      const page = eventPage({activity: record.shown, now: content.now}, reader)
      return prepareHosted(shareableActivity(page, record.shown, reader, publicUrl), cache)
    },
  )

  return {
    at: async (c) => {
      const asked = askedActivity(c)
      const record = await findEvent(asked.municipality, asked.activity)
      if (!record) return undefined
      const language = pageLanguage(c.req.query('lang'), record.shown.municipality.languages)
      return pages.at({...asked, language, variant: language})
    },
  }
}
