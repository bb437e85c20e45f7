/** For tests: a survey whose open answers two people read, and what is published of them. */
import type {
  CodedText,
  CodedTexts,
  Coding,
  Findings,
  FindingsPreview,
  Survey,
  StaffRouteName,
  Tag,
} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {findActivity} from '../activities/activities.queries.ts'
import type {Desk} from '../moderation/moderation.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {openReadingRoom} from '../survey/open-answers/open-answers.test-kit.ts'
import {writtenAnswers} from '../survey/open-answers/written-answers.queries.ts'
import {forgetLost} from './publish-findings.ts'
import {fewestOf} from './compose-findings.ts'

/** A survey with one open question, that tells people that they may be quoted. */
export const openSurvey: Survey = {
  reviewTexts: true,
  quoteTexts: true,
  pages: [
    {
      id: 'park',
      questions: [
        {
          id: 'more',
          type: 'long-text',
          text: {en: 'What is missing? We may quote you.', ar: 'ما الذي ينقص؟'},
        },
      ],
    },
  ],
}

export const tags: Tag[] = [
  {id: 'shade', label: {en: 'Shade', ar: 'الظل'}},
  {id: 'seats', label: {en: 'Seats', ar: 'المقاعد'}, description: {en: 'Benches and chairs'}},
]

export type CodingRoom = Awaited<ReturnType<typeof openCodingRoom>>

let hired = 0

/** `irbid/park-survey` with its open question `more`. */
export async function openCodingRoom(store: OpenStore, survey = openSurvey) {
  const room = await openReadingRoom(store, survey)
  const {db} = store
  let sent = 0
  const hire = () => room.hire(`reader${++hired}@irbid.example`, 'editor')
  const where = {municipality: 'irbid', activity: 'park-survey', question: 'more'}
  const publish = () =>
    db.updateTable('open_answers').set({state: 'published'}).where('state', '=', 'waiting').execute()

  return {
    ...room,
    hireReader: async () => new Reader(await hire()),
    /** So many people answer this, and moderators let it through. @returns their receipts. */
    answer: async (people: number, words: string): Promise<string[]> => {
      const receipts: string[] = []
      for (let one = 0; one < people; one++) receipts.push(await room.respond(++sent, {more: words}))
      await publish()
      return receipts
    },
    publish,
    withdraw: (receipt: string) => room.withReceipt('DELETE', receipt),
    /** What everybody reads. */
    findings: async (): Promise<Findings> => {
      room.clock.now += 2_000
      const reply = await room.app.request(pathOf('readFindings', where))
      return (await reply.json()) as Findings
    },
    /** The server looks whether texts are lost. */
    sweep: async () => {
      const record = await findActivity(db, 'irbid', 'park-survey')
      if (record?.kind !== 'survey') throw new Error('There is a survey.')
      const place = {activity: record.number, question: 'more', source: writtenAnswers, fewest: fewestOf(10)}
      return forgetLost(db, {...place, address: 'irbid/park-survey'}, 'everything', room.clock.now)
    },
    forgetAll: async () => {
      for (const table of [
        'finding',
        'finding_text',
        'text_quotation',
        'text_reading',
        'coding_place',
      ] as const)
        await db.deleteFrom(table).execute()
      await room.forgetAll()
    },
  }
}

/** Somebody who reads texts. */
export class Reader {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  ask(route: StaffRouteName, params: object = {}, body?: unknown, query?: Record<string, string>) {
    const where = {municipality: 'irbid', activity: 'park-survey', question: 'more', ...params}
    return this.desk.browser.ask(route, where, body, query)
  }

  async coding(): Promise<Coding> {
    return (await (await this.ask('readCoding')).json()) as Coding
  }

  async saveTags(): Promise<Coding> {
    const {revision} = await this.coding()
    return (await (await this.ask('saveTags', {}, {revision, tags})).json()) as Coding
  }

  async texts(show: string): Promise<CodedText[]> {
    return ((await (await this.ask('readTexts', {}, undefined, {show})).json()) as CodedTexts).texts
  }

  /** Puts the same on all texts that nobody, or one other, has read. */
  async readAll(show: 'first' | 'second', tagsFor: (words: string) => string[]): Promise<void> {
    for (const {text, words} of await this.texts(show))
      await this.ask('codeText', {text}, {tags: tagsFor(words)})
  }

  async preview(): Promise<FindingsPreview> {
    return (await (await this.ask('previewFindings')).json()) as FindingsPreview
  }

  async publish(): Promise<Response> {
    return this.ask('publishFindings', {}, {seen: (await this.preview()).seen})
  }
}
