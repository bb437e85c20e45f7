/** Responses on their way out of the console: who gets them, what is recorded, and who sees that. */
import XLSX from '@e965/xlsx'
import {Downloads, type DownloadRequest} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {parse} from 'csv-parse/sync'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {forgetLog} from '../audit/audit.test-kit.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {versionOf} from '../activities/versions.ts'
import {listDownloads} from '../downloads/downloads.queries.ts'
import {formOf, june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from './members.ts'
import {roles} from './rights.ts'
import {Browser, codeOf, createServer, definitionOf, type Server} from './staff.test-kit.ts'

const park = {municipality: 'town', activity: 'park-survey'}
const wish: DownloadRequest = {
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  reason: 'For the report to the council.',
}
const site = 'https://www.town.example'

describeEachStore('responses in the console', (opened) => {
  const passwords = new Map<string, string>()
  let server: Server

  beforeAll(async () => {
    const {db} = opened().store
    for (const municipality of ['town', 'village']) {
      const definition = definitionOf(municipality)
      definition.municipality.origins.push(site)
      await importDefinition(db, definition)
    }
    for (const role of roles) {
      const {password} = await addMember(db, `${role}@town.example`, 'town', june, role)
      passwords.set(role, password ?? '')
    }
    server = await createServer(opened().store)
    for (const [number, more] of ['Shade, please.', '=1+1', 'constructor'].entries()) {
      const {key, answers} = formOf(number, {often: 'daily', more})
      await server.request(pathOf('sendResponse', park), {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: site},
        body: JSON.stringify({key, answers, version: versionOf(exampleSurvey)}),
      })
    }
  })

  beforeEach(async () => {
    await forgetLog(opened().store.db)
  })

  async function signedIn(role: string): Promise<Browser> {
    const browser = new Browser(server)
    await browser.signIn(`${role}@town.example`, passwords.get(role) ?? '')
    return browser
  }
  const recorded = () => listDownloads(opened().store.db, 'town', 'park-survey')

  describe('as a file', () => {
    test('come as CSV, under a name, and nothing on the way keeps them', async () => {
      const reply = await (await signedIn('owner')).ask('downloadResponses', park, wish)

      const rows: string[][] = parse(await reply.text(), {bom: true})
      expect(reply.status).toBe(200)
      expect(rows).toHaveLength(4)
      expect(rows[0]?.slice(0, 4)).toEqual(['response', 'day', 'channel', 'often'])
      expect(rows.map((row) => row.at(-1)).toSorted()).toEqual([
        "'=1+1",
        'Shade, please.',
        'constructor',
        'more',
      ])
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="park-survey-responses-2026-06-15.csv"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      expect(reply.headers.has('access-control-allow-origin')).toBe(false)
    })

    test('come as a workbook that explains itself, from right to left for an Arabic town', async () => {
      const reply = await (
        await signedIn('analyst')
      ).ask('downloadResponses', park, {...wish, format: 'xlsx'})

      const bytes = Buffer.from(await reply.arrayBuffer())
      const {Sheets, SheetNames} = XLSX.read(bytes, {cellFormula: true})
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(Sheets.responses!)
      expect(SheetNames).toEqual(['responses', 'dictionary'])
      expect(rows.map(({more}) => more).toSorted()).toEqual(['=1+1', 'Shade, please.', 'constructor'])
      const sheet = XLSX.CFB.find(XLSX.CFB.read(bytes, {type: 'buffer'}), '/xl/worksheets/sheet1.xml')
      expect(Buffer.from(sheet?.content as Uint8Array).toString()).toContain('rightToLeft="1"')
    })

    test('come as JSON in long form, in words and without what citizens wrote', async () => {
      const asked = {...wish, format: 'json', shape: 'long', labels: 'en', freeText: false} as const

      const reply = await (await signedIn('owner')).ask('downloadResponses', park, asked)

      const rows = (await reply.json()) as {column: string; value: string}[]
      expect(new Set(rows.map(({column, value}) => `${column}: ${value}`))).toEqual(new Set(['often: Daily']))
    })

    test.each([
      ['without a reason', {...wish, reason: undefined}],
      ['with a reason of one word', {...wish, reason: 'because'}],
      ['with a reason of spaces', {...wish, reason: ' '.repeat(40)}],
      ['with a reason without end', {...wish, reason: 'x'.repeat(501)}],
      ['in a language that the town has not', {...wish, labels: 'fr'}],
      ['in a format that there is not', {...wish, format: 'pdf'}],
      ['with a wish that there is not', {...wish, where: '1=1'}],
    ])('do not come %s, and nothing is recorded', async (_, asked) => {
      const reply = await (await signedIn('owner')).ask('downloadResponses', park, asked)

      expect([reply.status, await codeOf(reply)]).toEqual([422, 'invalid'])
      expect(await recorded()).toEqual([])
    })

    test('come to no other page, and not by an address alone', async () => {
      const {cookies} = await signedIn('owner')
      const foreign = new Browser(server, {
        origin: 'https://elsewhere.example',
        'sec-fetch-site': 'cross-site',
      })
      for (const [name, value] of cookies) foreign.cookies.set(name, value)

      expect((await foreign.ask('downloadResponses', park, wish)).status).toBe(403)
      expect((await new Browser(server).ask('downloadResponses', park, wish)).status).toBe(401)
      expect(await recorded()).toEqual([])
    })

    test('need a session each time: one that has ended brings nothing', async () => {
      const browser = await signedIn('owner')
      await browser.ask('downloadResponses', park, wish)
      const copy = new Browser(server)
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
      await browser.ask('signOut')

      const reply = await copy.ask('downloadResponses', park, wish)

      expect([reply.status, await codeOf(reply)]).toEqual([401, 'signed-out'])
      expect(await recorded()).toHaveLength(1)
    })
  })

  describe('every download', () => {
    test('is recorded with who, when and why, for the owners to see', async () => {
      await (
        await signedIn('analyst')
      ).ask('downloadResponses', park, {...wish, labels: 'ar', freeText: false})

      const reply = await (await signedIn('owner')).ask('readDownloads', park)

      expect(Downloads.parse(await reply.json())).toEqual({
        downloads: [
          {
            activity: 'park-survey',
            email: 'analyst@town.example',
            at: '2026-06-15T12:00:00.000Z',
            reason: 'For the report to the council.',
            format: 'csv',
            shape: 'wide',
            labels: 'ar',
            freeText: false,
          },
        ],
      })
    })

    test('stays recorded when the person has gone', async () => {
      const {db} = opened().store
      const {password} = await addMember(db, 'guest@town.example', 'town', june, 'analyst')
      const guest = new Browser(server)
      await guest.signIn('guest@town.example', password ?? '')
      await guest.ask('downloadResponses', park, wish)
      await db.deleteFrom('staff_user').where('email', '=', 'guest@town.example').execute()

      const {downloads} = Downloads.parse(
        await (await (await signedIn('owner')).ask('readDownloads', park)).json(),
      )

      expect(downloads.map(({email}) => email)).toEqual(['guest@town.example'])
    })

    test('has a reason without characters that turn the words around it', async () => {
      const reason = 'For the \u202ereport\u0000 to the council'

      await (await signedIn('owner')).ask('downloadResponses', park, {...wish, reason})

      expect((await recorded()).map((download) => download.reason)).toEqual(['For the report to the council'])
    })
  })
})
