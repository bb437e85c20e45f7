/** The log in the console: pages, filters, a file that runs nothing, and whether it is whole. */
import type {AuditCheck, AuditPage} from '@saha/contract'
import {parse} from 'csv-parse/sync'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, codeOf, createServer, makeMunicipalities} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eraseExpired} from '../retention/retention.ts'
import {findBroken, readAudit, recordAll, type Deed} from './audit.queries.ts'
import {forgetLog} from './audit.test-kit.ts'

const town = {municipality: 'town'}
const day = 86_400_000

describeEachStore('the log in the console', (opened) => {
  let analyst: Browser
  const db = () => opened().store.db

  beforeAll(async () => {
    await makeMunicipalities(db())
    const server = await createServer(opened().store)
    const {password} = await addMember(db(), 'analyst@town.example', 'town', june, 'analyst')
    analyst = new Browser(server)
    await analyst.signIn('analyst@town.example', password ?? '')
  })

  beforeEach(() => forgetLog(db()))

  const write = (deeds: Partial<Deed>[], at = june, municipality = 'town') =>
    db()
      .transaction()
      .execute((transaction) =>
        recordAll(
          transaction,
          {municipality, email: 'rana@town.example', at},
          deeds.map((deed) => ({act: 'noted', target: 'park-talk/x', ...deed})),
        ),
      )
  const read = async (query: Record<string, string> = {}) =>
    (await (await analyst.ask('readLog', town, undefined, query)).json()) as AuditPage

  test('comes in pages, the newest first, and says who is in it', async () => {
    await write(Array.from({length: 60}, () => ({})))
    await write([{}], june, 'village')

    const first = await read()
    const second = await read({below: String(first.next)})

    expect(first.entries.map(({number}) => number)).toEqual(Array.from({length: 50}, (_, at) => 60 - at))
    expect(second.entries.map(({number}) => number)).toEqual(Array.from({length: 10}, (_, at) => 10 - at))
    expect([first.next, second.next]).toEqual([11, null])
    expect(first.people).toEqual(['rana@town.example'])
  })

  test('shows one thing with all in it, one deed, or some days', async () => {
    await write([{target: 'park-talk'}, {}, {target: 'park-talks'}, {act: 'downloaded', target: 'lake'}])
    await write([{target: 'later'}], june + day)

    const targets = async (query: Record<string, string>) =>
      (await read(query)).entries.map(({target}) => target)

    expect(await targets({target: 'park-talk'})).toEqual(['park-talk/x', 'park-talk'])
    expect(await targets({act: 'downloaded'})).toEqual(['lake'])
    expect(await targets({from: '2026-06-16', until: '2026-06-16'})).toEqual(['later'])
    expect(await targets({email: 'nobody@town.example'})).toEqual([])
  })

  test.each([{act: 'dropped'}, {below: '0'}, {from: 'yesterday'}, {where: '1=1'}])(
    'refuses to look for %o',
    async (query) => {
      const reply = await analyst.ask('readLog', town, undefined, query as Record<string, string>)

      expect([reply.status, await codeOf(reply)]).toEqual([422, 'invalid'])
    },
  )

  test('comes as a file in which no spreadsheet finds a formula', async () => {
    await write([{target: '=1+1', before: {title: '=2'}, after: null}])

    const reply = await analyst.ask('readLogFile', town)

    const rows: string[][] = parse(await reply.text(), {bom: true})
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="town-log-2026-06-15.csv"')
    expect(rows).toEqual([
      ['number', 'at', 'who', 'act', 'target', 'before', 'after'],
      ['1', '2026-06-15T12:00:00.000Z', 'rana@town.example', 'noted', "'=1+1", '{"title":"=2"}', ''],
    ])
  })

  test('comes whole as a file, however long it is', async () => {
    await write(Array.from({length: 1_203}, () => ({})))

    const rows: string[][] = parse(await (await analyst.ask('readLogFile', town)).text(), {bom: true})

    expect(rows).toHaveLength(1_204)
  })

  test('says whether it is whole', async () => {
    await write([{}, {}, {}])
    const whole = (await (await analyst.ask('checkLog', town)).json()) as AuditCheck
    await db().deleteFrom('audit').where('number', '=', 2).execute()

    const broken = (await (await analyst.ask('checkLog', town)).json()) as AuditCheck

    expect([whole, broken]).toEqual([
      {entries: 3, broken: []},
      {entries: 2, broken: [3]},
    ])
  })

  test('keeps entries for two years, and is whole without the older ones', async () => {
    await write([{target: 'old'}], june - 731 * day)
    await write([{target: 'young'}], june - 729 * day)

    await eraseExpired(db(), june)

    expect((await readAudit(db(), 'town', {most: 9})).map(({target}) => target)).toEqual(['young'])
    expect(await findBroken(db(), 'town')).toEqual([])
  })
})
