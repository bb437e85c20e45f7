/** Forms on paper that come as a workbook. */
import XLSX from '@e965/xlsx'
import type {EntriesAccount} from '@saha/contract'
import {staffPathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {countResponses, forgetContributions, june, openSquare} from '../../saha.test-kit.ts'
import {addMember} from '../../staff/members.ts'
import {Browser, codeOf, publicUrl, secret} from '../../staff/staff.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'

const park = {municipality: 'irbid', activity: 'park-survey'}
const right = {often: 'daily', 'why.walk': '1', safe: '٧', age: '34', more: '=1+1'}

describeEachStore('forms in a workbook', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let clerk: Browser
  let people = 0

  beforeAll(async () => {
    square = await openSquare(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    await square.define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    const email = `clerk${++people}@irbid.example`
    const {password} = await addMember(opened().store.db, email, 'irbid', june, 'facilitator')
    clerk = new Browser(square.app)
    await clerk.signIn(email, password ?? '')
  })

  const template = async () =>
    XLSX.read(await (await clerk.ask('readEntryTemplate', park, undefined, {lang: 'ar'})).arrayBuffer())

  /** The template with rows that somebody filled: column to text, from the second row on. */
  const fill = (workbook: XLSX.WorkBook, rows: readonly Record<string, string>[]) => {
    const sheet = workbook.Sheets['forms']!
    const head = XLSX.utils.sheet_to_json<string[]>(sheet, {header: 1})[0]!
    rows.forEach((row, at) =>
      Object.entries(row).forEach(([column, text]) => {
        const cell = XLSX.utils.encode_cell({c: head.indexOf(column), r: at + 1})
        sheet[cell] = {t: 's', v: text}
      }),
    )
    return new Uint8Array(XLSX.write(workbook, {type: 'buffer', bookType: 'xlsx'}))
  }
  const send = (content: BodyInit, query = 'store=all') =>
    square.app.request(`${staffPathOf('importEntries', park)}?channel=paper&${query}`, {
      method: 'POST',
      headers: {
        origin: publicUrl,
        cookie: [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: content,
    })
  const account = async (content: BodyInit, query?: string) =>
    (await (await send(content, query)).json()) as EntriesAccount

  test('begin with a template that explains its columns and holds no formula', async () => {
    const workbook = await template()

    const columns = XLSX.utils.sheet_to_json<string[]>(workbook.Sheets['columns']!, {header: 1})
    expect(workbook.SheetNames).toEqual(['forms', 'columns'])
    expect(columns.find(([name, takes]) => name === 'often' && takes === 'choice')).toBeDefined()
    expect(Object.values(workbook.Sheets['forms']!).filter((cell) => cell?.f)).toEqual([])
  })

  test('are tried first: everything is told, and nothing is stored', async () => {
    const file = fill(await template(), [right, {...right, often: 'weekly'}])

    const {lines, refused} = await account(file, 'store=all&dry=yes')

    expect(refused).toBeNull()
    expect(lines.map(({row, is}) => [row, is])).toEqual([
      [2, 'stored'],
      [3, 'stored'],
    ])
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('are stored once, however often the file is sent', async () => {
    const file = fill(await template(), [right, right])

    const first = await account(file)
    const second = await account(file)

    expect(first.lines.map(({is}) => is)).toEqual(['stored', 'stored'])
    expect(second.lines.map(({is}) => is)).toEqual(['known', 'known'])
    expect(await countResponses(opened().store)).toBe(2)
  })

  test('tell cell by cell what is wrong, and all wait for the one that is', async () => {
    const file = fill(await template(), [right, {...right, often: 'sometimes', age: 'old'}])

    const {lines} = await account(file)

    expect(lines[0]?.is).toBe('left-out')
    expect(lines[1]?.problems.map(({cell, code}) => [cell.replace(/^[A-Z]+/, '?'), code])).toEqual([
      ['?3', 'unknown-option'],
      ['?3', 'wrong-type'],
    ])
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('that are right can be stored without those that are not', async () => {
    const file = fill(await template(), [right, {...right, often: 'sometimes'}])

    const {lines} = await account(file, 'store=right')

    expect(lines.map(({is}) => is)).toEqual(['stored', 'wrong'])
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('leave one line in the log, however many they are', async () => {
    await account(fill(await template(), [right, right, right]))

    const entry = await opened()
      .store.db.selectFrom('audit')
      .select('after')
      .where('act', '=', 'responses-entered')
      .orderBy('number', 'desc')
      .executeTakeFirst()
    expect(entry?.after).toBe('{"paper":3}')
  })

  test('come from our own template alone', async () => {
    const other = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(other, XLSX.utils.aoa_to_sheet([['form', 'often']]), 'forms')
    const foreign = new Uint8Array(XLSX.write(other, {type: 'buffer', bookType: 'xlsx'}))

    expect(await account(foreign)).toEqual({lines: [], refused: 'not-our-template'})
    expect(await account('no workbook')).toEqual({lines: [], refused: 'not-a-workbook'})
    expect(await codeOf(await send('x', 'store=some'))).toBe('invalid')
  })
})
