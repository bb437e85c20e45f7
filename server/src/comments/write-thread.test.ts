/** Threads as files: whole for staff, as everybody reads them for everybody, and back in again. */
import {CommentsFile} from '@saha/contract'
import type {ImportedComment} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {parse} from 'csv-parse/sync'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {Writable} from 'node:stream'
import {beforeEach, describe, expect, test} from 'vitest'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {readThreads} from '../formats/comments/read-threads.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore, useFile} from '../storage/each-store.ts'
import {importThreads} from './import-threads.ts'
import {defineThread, threadDefinition} from './thread.test-kit.ts'
import {readWholeThread} from './whole-thread.queries.ts'
import {writeThread, type ThreadFile} from './write-thread.ts'

const noon = Date.UTC(2020, 0, 1, 12)
const hour = 3_600_000
const whole: ThreadFile = {format: 'json', isPublic: false, noFreeText: false}

function comment(foreignId: string, more: Partial<ImportedComment> = {}): ImportedComment {
  const usual = {parent: null, at: noon, name: 'ليلى', supports: 0, objections: 0}
  return {...usual, foreignId, text: `I am ${foreignId}.`, state: {is: 'published'}, ...more}
}

const everything: ImportedComment[] = [
  comment('a', {supports: 7, objections: 2, side: 'for', edited: true}),
  comment('b', {
    parent: 'a',
    at: noon + hour,
    official: {en: 'Parks', ar: 'الحدائق'},
    name: '',
    pinned: true,
  }),
  comment('c', {
    parent: 'b',
    state: {is: 'hidden', reason: 'insult', day: '2020-01-02'},
    text: 'A bad word.',
  }),
  comment('d', {parent: 'c', redacted: true}),
  comment('e', {parent: 'd', text: 'مرحبا\n\nسطر ثانٍ'}),
  comment('f', {state: {is: 'withdrawn'}, name: '', text: ''}),
  comment('g', {parent: 'f', place: {shape: {type: 'Point', coordinates: [35.85, 32.55]}}}),
  comment('h', {state: {is: 'waiting'}, at: null, text: 'Nobody has read me.'}),
  comment('i', {state: {is: 'waiting'}, text: 'I was reported.'}),
  comment('j', {state: {is: 'hidden', reason: 'spam', day: '2020-01-03'}, at: null, text: 'Casino!'}),
]

/** What was written. */
class Paper extends Writable {
  private readonly pieces: Buffer[] = []
  override _write(piece: Buffer, _: BufferEncoding, done: () => void) {
    this.pieces.push(piece)
    done()
  }
  get text() {
    return Buffer.concat(this.pieces).toString('utf8')
  }
}

function body(opened: Parameters<Parameters<typeof describeEachStore>[1]>[0]) {
  const db = () => opened().store.db

  async function record(id: string): Promise<ThreadRecord> {
    const found = await findActivity(db(), 'irbid', id)
    if (found?.kind !== 'comments') throw new Error('no thread')
    return found
  }

  async function write(thread: ThreadRecord, file: ThreadFile = whole): Promise<string> {
    const paper = new Paper()
    await writeThread(thread, readWholeThread(db(), thread.number), file, paper)
    return paper.text
  }

  async function take(thread: ThreadRecord, comments: readonly ImportedComment[], format = 'disqus') {
    const threads = [{address: 'x', title: '', comments}]
    await importThreads(db(), thread, threads, {format, unnamed: '-', now: june})
  }

  async function again(file: string, thread: ThreadRecord) {
    const {threads, account, format} = readThreads(Buffer.from(file), june)
    await importThreads(db(), thread, threads, {format, unnamed: '-', now: june})
    return account.remarks
  }

  return {db, record, write, take, again}
}

describeEachStore('a thread as a file', (opened) => {
  const {db, record, write, take, again} = body(opened)
  let thread: ThreadRecord

  beforeEach(async () => {
    const settings = {votes: 'both', sides: true, places: true} as const
    const {municipality, ...rest} = threadDefinition(settings, {other: settings})
    await defineThread(opened().store, {...rest, municipality: {...municipality, map: exampleMap}})
    for (const table of ['comment', 'moderation_case', 'moderation_count'] as const)
      await db().deleteFrom(table).execute()
    await db().updateTable('thread').set({newest: 0}).execute()
    thread = await record('park-talk')
    await take(thread, everything)
  })

  test('is what the contract says it is', async () => {
    const file = CommentsFile.parse(JSON.parse(await write(thread)))

    expect(file.threads).toMatchObject([{address: 'irbid/park-talk', title: 'نقاش'}])
    expect(file.threads[0]?.comments).toHaveLength(10)
  })

  test('comes in again as it went out, with its links', async () => {
    const first = await write(thread)
    await db().deleteFrom('comment').execute()

    const remarks = await again(first, thread)

    expect(await write(thread)).toBe(first)
    expect(remarks.map(({code}) => code)).toEqual(['place-kept', 'flattened'])
  })

  test('comes into another thread as it went out, under ids of its own', async () => {
    const other = await record('other')
    const first = JSON.parse(await write(thread))

    await again(JSON.stringify(first), other)

    const second = JSON.parse(await write(other))
    const places = new Map<string, number>(
      second.threads[0].comments.map(({id}: {id: string}, at: number) => [id, at]),
    )
    const withoutIds = (file: typeof first, placeOf: (id: string) => unknown) =>
      file.threads[0].comments
        .map((one: {id: string; parent?: string}) => ({
          ...one,
          id: 0,
          parent: one.parent && placeOf(one.parent),
        }))
        .map((one: object) => JSON.stringify(one))
    const before = new Map<string, number>(
      first.threads[0].comments.map(({id}: {id: string}, at: number) => [id, at]),
    )
    expect(withoutIds(second, (id) => places.get(id)).toSorted()).toEqual(
      withoutIds(first, (id) => before.get(id)).toSorted(),
    )
  })

  test('is in the order of publication; what never was published stands at the end', async () => {
    const {threads} = CommentsFile.parse(JSON.parse(await write(thread)))

    const texts = threads[0]?.comments.map(({text = ''}) => text)
    expect(texts?.slice(0, 3)).toEqual(['I am a.', 'I am b.', 'A bad word.'])
    expect(texts?.slice(8).toSorted()).toEqual(['Casino!', 'Nobody has read me.'])
  })

  test('for everybody holds what everybody reads, and no word of what is hidden or waits', async () => {
    const {threads} = CommentsFile.parse(JSON.parse(await write(thread, {...whole, isPublic: true})))

    const comments = threads[0]?.comments ?? []
    expect(comments.map(({state, hidden, text = ''}) => [state, hidden?.reason, text])).toEqual([
      ['published', undefined, 'I am a.'],
      ['published', undefined, 'I am b.'],
      ['hidden', 'insult', ''],
      ['published', undefined, 'I am d.'],
      ['published', undefined, 'مرحبا\n\nسطر ثانٍ'],
      ['withdrawn', undefined, ''],
      ['published', undefined, 'I am g.'],
      ['waiting', undefined, ''],
    ])
    expect(comments.filter(({state, name}) => state !== 'published' && name !== undefined)).toEqual([])
  })

  test.each(['json', 'csv'] as const)(
    'without free text has no names, texts and places (%s)',
    async (format) => {
      const file = await write(thread, {...whole, format, noFreeText: true})

      expect(file).not.toMatch(/I am|ليلى|35\.85|bad word/)
      expect(file).toContain('insult')
    },
  )

  test('is a sheet with a row for each comment', async () => {
    const rows = parse(await write(thread, {...whole, format: 'csv'}), {bom: true, columns: true}) as Record<
      string,
      string
    >[]

    expect(rows).toHaveLength(10)
    expect(rows[0]).toMatchObject({
      position: '1',
      depth: '0',
      hour: '2020-01-01T12:00:00.000Z',
      state: 'published',
      side: 'for',
      supports: '7',
      objections: '2',
      edited: '1',
      name: 'ليلى',
      text: 'I am a.',
    })
    expect(rows[1]).toMatchObject({parent: rows[0]?.comment, official: 'الحدائق', pinned: '1', name: ''})
    expect(rows[2]).toMatchObject({state: 'hidden', reason: 'insult', day: '2020-01-02', text: 'A bad word.'})
    expect(rows[6]).toMatchObject({'place.longitude': '35.85', 'place.latitude': '32.55'})
  })

  test('without comments is a file all the same', async () => {
    const other = await record('other')

    expect(CommentsFile.parse(JSON.parse(await write(other))).threads[0]?.comments).toEqual([])
    expect(parse(await write(other, {...whole, format: 'csv'}), {bom: true})).toHaveLength(1)
  })
})

describe('texts that broke other programs', () => {
  const opened = useFile()
  const {record, write, again, db} = body(opened)
  const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
  const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared)
  const file = join(root, 'adversarial/blns/blns.json')
  const own = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '\u200f=1',
    '\u202b=1',
    '＝1',
    ' =cmd|x!A1',
    '<script>alert(1)</script>',
    '"; drop table comment',
    'a"b,c\nd',
  ]
  const naughty = existsSync(file) ? [...own, ...(JSON.parse(readFileSync(file, 'utf8')) as string[])] : own

  test(`come out as text, in cells and heads alike, and in again (${existsSync(file) ? 'with' : 'SKIPPED: without'} the big list)`, async () => {
    await defineThread(opened().store, threadDefinition())
    const thread = await record('park-talk')
    const comments = naughty.map((text, at) => ({id: `${at}`, at: '2020-01-01T12:00:00Z', name: text, text}))
    const dirty = {saha: 'comments', version: 1, threads: [{address: 'x', comments}]}
    await again(JSON.stringify(dirty), thread)

    const csv = await write(thread, {...whole, format: 'csv'})
    const json = await write(thread)
    await db().deleteFrom('comment').execute()
    await again(json, thread)

    const rows = parse(csv, {bom: true}) as string[][]
    expect(
      rows.flat().filter((cell) => /^[\p{Cf}\s]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d/.test(cell)),
    ).toEqual([])
    expect(await write(thread)).toBe(json)
  })
})
