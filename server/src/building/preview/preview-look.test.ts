/** How a preview looks: as the municipality wants it, and as somebody chooses for this look at it. */
import type {DraftPreview} from '@saha/contract'
import {beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from '../../activities/import-definition.ts'
import {readDefinition} from '../../activities/read-definition.queries.ts'
import {useFile} from '../../storage/each-store.ts'
import {openOffice, wholeContent} from '../building.test-kit.ts'

const opened = useFile()

describe('a preview', () => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let address = ''

  beforeAll(async () => {
    const {db} = opened().store
    office = await openOffice(opened().store)
    const known = await readDefinition(db, 'town', '')
    const look = {accent: '#7a3f8f', theme: 'light', numerals: 'arab', typeface: 'own'} as const
    await importDefinition(db, {...known!, municipality: {...known!.municipality, look}})
    const rana = await office.enter('rana@town.example')
    const {consultation} = await rana.create(wholeContent)
    address = (await rana.get<DraftPreview>('openPreview', {consultation}, {})).address
  })

  const show = async (query: string) => {
    const page = await office.server.request(`${address}show/square-survey?lang=ar&${query}`)
    return {html: await page.text(), policy: page.headers.get('content-security-policy') ?? ''}
  }

  test('begins as the municipality wants its elements to look', async () => {
    const {html, policy} = await show('')

    expect(html).toContain('<saha-survey activity="town/square-survey" theme="light" numerals="arab">')
    expect(html).toContain('--saha-color-accent: #7a3f8f')
    expect(html).toContain(`<link rel="stylesheet" href="${address}embed/typefaces.css">`)
    expect(html).toContain("--saha-font-family: 'IBM Plex Sans'")
    expect(policy).not.toMatch(/unsafe|\*/)
  })

  test('is as it is by itself where that is chosen', async () => {
    const {html} = await show('theme=auto&numerals=auto&typeface=page&accent=usual')

    expect(html).toContain('<saha-survey activity="town/square-survey">')
    expect(html).not.toMatch(/--saha-color-accent|--saha-font-family|stylesheet/)
  })

  test('has the typeface below its own address', async () => {
    const sheet = await office.server.request(`${address}embed/typefaces.css`)
    const [, file = ''] = /url\(([^)]+)\)/.exec(await sheet.text()) ?? []

    expect(sheet.status).toBe(200)
    expect((await office.server.request(`${address}embed/${file}`)).status).toBe(200)
  })
})
