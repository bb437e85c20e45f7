/** A municipality in the hands of its owners: its settings, everything that is its own as one file, and its end. */
import XLSX from '@e965/xlsx'
import type {GovernedMunicipality, MunicipalSettings} from '@saha/contract'
import {beforeAll, describe, expect, test} from 'vitest'
import {deedsOf} from '../audit/audit.test-kit.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {collectionNumber, ideasDefinition, publishIdeas} from '../ideas/collection.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, codeOf, createServer, type Server} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const irbid = {municipality: 'irbid'}

describeEachStore('an owner', (opened) => {
  let server: Server
  let owner: Browser
  const db = () => opened().store.db

  beforeAll(async () => {
    await importDefinition(db(), ideasDefinition())
    await publishIdeas(db(), await collectionNumber(db()), {shade: {status: 'planned', title: '=1+1'}})
    server = await createServer(opened().store)
    owner = await hire('owner@irbid.example')
  })

  async function hire(email: string): Promise<Browser> {
    const {password} = await addMember(db(), email, 'irbid', june)
    const browser = new Browser(server)
    await browser.signIn(email, password ?? '')
    return browser
  }

  const read = async () => (await (await owner.ask('readMunicipality', irbid)).json()) as GovernedMunicipality

  describe('of the settings', () => {
    test('changes what differs, and the log says what that was', async () => {
      const {settings} = await read()
      const next: MunicipalSettings = {...settings, origins: ['https://www.irbid.example', 'null']}

      const reply = await owner.ask('saveMunicipality', irbid, next)

      expect(reply.status).toBe(204)
      expect((await read()).settings.origins).toEqual(['https://www.irbid.example', 'null'])
      expect((await deedsOf(db(), 'irbid')).at(-1)).toEqual({
        email: 'owner@irbid.example',
        act: 'municipality-changed',
        target: '',
        before: {origins: ['https://www.irbid.example']},
        after: {origins: ['https://www.irbid.example', 'null']},
      })
    })

    test('that are the same leaves no entry in the log', async () => {
      const before = await deedsOf(db(), 'irbid')

      await owner.ask('saveMunicipality', irbid, (await read()).settings)

      expect(await deedsOf(db(), 'irbid')).toEqual(before)
    })

    test('cannot take away a status that an idea has', async () => {
      const {settings, statuses, usedStatuses} = await read()
      const kept = statuses.filter(({id}) => id !== 'planned')

      const reply = await owner.ask('saveMunicipality', irbid, {...settings, statuses: kept})

      expect(usedStatuses).toEqual(['planned'])
      expect([reply.status, await codeOf(reply)]).toEqual([409, 'in-use'])
      expect((await read()).statuses).toEqual(statuses)
    })

    test.each([
      ['a site with a path', {origins: ['https://www.irbid.example/page']}],
      ['a name that is missing in one of its languages', {name: {en: 'Irbid'}}],
      ['no language', {languages: []}],
      ['another id', {id: 'zarqa'}],
      ['a colour that is hard to see', {look: {accent: '#ffe066', theme: 'light'}}],
      ['a colour that is none', {look: {accent: 'red'}}],
    ])('cannot store %s', async (_, wrong) => {
      const {settings} = await read()

      const reply = await owner.ask('saveMunicipality', irbid, {...settings, ...wrong})

      expect([reply.status, await codeOf(reply)]).toEqual([422, 'invalid'])
      expect((await read()).settings).toEqual(settings)
    })
  })

  describe('of a sample', () => {
    test('removes it with all that was contributed to it, and nothing else', async () => {
      const {consultations, ...definition} = ideasDefinition({}, {})
      const [station] = consultations
      const [collection] = station?.activities ?? []
      if (!station || !collection) throw new Error('There is a collection.')
      const sample = {
        ...station,
        id: 'sample-consultation',
        activities: [{...collection, id: 'sample-ideas'}],
      }
      await importDefinition(db(), {
        ...definition,
        municipality: {...definition.municipality, ...(await read()).settings},
        consultations: [sample],
      })
      await publishIdeas(db(), await collectionNumber(db(), 'sample-ideas'), {tryout: {}})

      const isThere = (await read()).hasSample
      const removed = await owner.ask('removeSample', irbid)
      const again = await owner.ask('removeSample', irbid)

      const ideas = await db().selectFrom('idea').select('title').execute()
      expect([isThere, removed.status, again.status, (await read()).hasSample]).toEqual([
        true,
        204,
        404,
        false,
      ])
      expect(ideas).toEqual([{title: '=1+1'}])
      expect((await deedsOf(db(), 'irbid')).at(-1)).toMatchObject({act: 'sample-removed'})
    })
  })

  describe('of everything', () => {
    test('gets one archive with definition, contributions and log, and says why', async () => {
      const reply = await owner.ask('exportMunicipality', irbid, {reason: 'We move to another server.'})
      const archive = XLSX.CFB.read(Buffer.from(await reply.arrayBuffer()), {type: 'buffer'})
      const fileOf = (name: string) =>
        Buffer.from(XLSX.CFB.find(archive, `/${name}`)?.content as Uint8Array).toString()

      expect(reply.headers.get('content-disposition')).toBe('attachment; filename="irbid-2026-06-15.zip"')
      expect(
        archive.FullPaths.filter((path: string) => !path.endsWith('/')).map((path: string) =>
          path.replace(/^[^/]*\//, ''),
        ),
      ).toEqual(
        expect.arrayContaining([
          'definition.json',
          'contributions/old-station.json',
          'outcomes.json',
          'invitations.json',
          'log.csv',
        ]),
      )
      expect(JSON.parse(fileOf('definition.json')).municipality.id).toBe('irbid')
      expect(fileOf('contributions/old-station.json')).toContain('=1+1')
      expect(fileOf('log.csv')).toContain('We move to another server.')
    })

    test('does not get it without a reason', async () => {
      const reply = await owner.ask('exportMunicipality', irbid, {reason: 'because'})

      expect(reply.status).toBe(422)
    })
  })

  describe('who wants it gone', () => {
    test('types its name first: any other changes nothing', async () => {
      const reply = await owner.ask('eraseMunicipality', irbid, {name: 'Zarqa'})

      expect([reply.status, await codeOf(reply)]).toEqual([422, 'wrong-name'])
      expect((await owner.ask('readMunicipality', irbid)).status).toBe(200)
    })

    test('leaves nothing of it, is signed out, and citizens find nothing', async () => {
      const {settings} = await read()

      const reply = await owner.ask('eraseMunicipality', irbid, {name: settings.name.ar})

      expect(reply.status).toBe(204)
      expect((await owner.ask('readOverview')).status).toBe(401)
      expect(await deedsOf(db(), 'irbid')).toEqual([])
      expect(await deedsOf(db(), '')).toMatchObject([{act: 'municipality-erased', target: 'irbid'}])
    })
  })
})
