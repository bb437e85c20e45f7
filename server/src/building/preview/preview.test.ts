/** Trying a draft: in a server of its own, from which nothing gets out and nothing stays. */
import type {Activity, ConsultationDraft, DraftContent, DraftPreview} from '@saha/contract'
import {ristretto255_oprf} from '@noble/curves/ed25519.js'
import {hash} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
import {keyOf, post} from '../../saha.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {openOffice, wholeContent, type Builder} from '../building.test-kit.ts'
import {finishedPart} from './finished-part.ts'
import {longestIdle, mostPreviews} from './previews.ts'

const {voprf} = ristretto255_oprf
const survey = () => structuredClone(wholeContent.activities as DraftContent[])[0]!
const withSurvey = (
  change: (survey: {pages: {questions: DraftContent[]}[]} & DraftContent) => void,
): DraftContent => {
  const activity = survey()
  change(activity.survey as never)
  return {...wholeContent, activities: [activity]}
}

describeEachStore('a preview', (opened) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let rana: Builder
  let draft: ConsultationDraft

  beforeAll(async () => {
    office = await openOffice(opened().store)
    rana = await office.enter('rana@town.example')
    draft = await rana.create({
      ...wholeContent,
      opens: '2027-01-01T00:00:00Z',
      closes: '2027-02-01T00:00:00Z',
    })
  })

  const open = (content?: DraftContent, builder = rana) =>
    builder.get<DraftPreview>('openPreview', {consultation: draft.consultation}, content ? {content} : {})
  const at = (address: string, request?: RequestInit) => office.server.request(address, request)
  const answerIn = async (address: string) => {
    const shown = (await (await at(`${address}v1/activities/town/square-survey`)).json()) as Activity
    const form = {key: keyOf(1), version: shown.version, answers: {shade: 'yes'}}
    const body = JSON.stringify(form)
    return at(`${address}v1/surveys/town/square-survey/responses`, {
      ...post(form, {origin: 'null', 'content-length': String(body.length)}),
    })
  }
  const countReal = async () => {
    const tables = ['survey_response', 'activity', 'batch'] as const
    const rows = await Promise.all(
      tables.map((table) => opened().store.db.selectFrom(table).selectAll().execute()),
    )
    return rows.map(({length}) => length)
  }

  test('opens what is for invited people with a code, as often as somebody looks', async () => {
    const invited = {...wholeContent, activities: [{...survey(), level: 'invitation'}]}
    const {address, code = ''} = await open(invited)
    const redeem = async () => {
      const {blinded} = voprf.blind(Buffer.from('0'.repeat(32)))
      const body = JSON.stringify({code, blinded: Buffer.from(blinded).toString('base64url')})
      const headers = {origin: 'null', 'content-length': String(body.length)}
      return at(`${address}v1/invitations/town/square-survey`, post(JSON.parse(body), headers))
    }

    expect(code).toMatch(/^[0-9]{16}$/)
    expect([(await redeem()).status, (await redeem()).status]).toEqual([200, 200])
    expect((await open(invited)).code).toBe(code)
    expect(await open()).not.toHaveProperty('code')
    expect(await opened().store.db.selectFrom('invitation_code').selectAll().execute()).toEqual([])
  })

  test('shows what is not open yet as if it were, and takes an answer with a receipt', async () => {
    const {address, activities} = await open()
    const before = await countReal()

    const shown = (await (await at(`${address}v1/activities/town/square-survey`)).json()) as Activity
    const sent = await answerIn(address)
    const {receipt} = (await sent.json()) as {receipt: string}
    const status = await at(`${address}v1/receipts`, {headers: {'saha-receipt': receipt}})

    expect(activities).toEqual(['square-survey'])
    expect(shown).toMatchObject({state: 'open', consultation: {closes: '2027-02-01T00:00:00.000Z'}})
    expect([sent.status, status.status]).toEqual([201, 200])
    expect(await countReal()).toEqual(before)
    expect((await at('/v1/activities/town/square-survey')).status).toBe(404)
  })

  test('is renewed at the same address, at once, even after it was tried', async () => {
    const first = await open()
    await answerIn(first.address)
    const changed = withSurvey(
      ({pages}) => (pages[0]!.questions[0]!.text = {en: 'Less shade?', ar: 'ظل أقل؟'}),
    )

    const second = await open(changed)
    const shown = await (await at(`${second.address}v1/activities/town/square-survey`)).text()

    expect(second.address).toBe(first.address)
    expect(shown).toContain('Less shade?')
    expect((await answerIn(second.address)).status).toBe(201)
  })

  test('has a page of its own for each activity, which nobody finds and others cannot frame', async () => {
    const {address} = await open()

    const page = await at(`${address}show/square-survey?lang=ar`)

    const html = await page.text()
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<saha-survey activity="town/square-survey">')
    expect(html).toContain(`src="${address}saha.js"`)
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(page.headers.getSetCookie()).toEqual([])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain('sandbox allow-scripts allow-forms')
    expect(policy).not.toMatch(/unsafe|allow-same-origin|\*/)
  })

  test('shows the element as its webmaster chooses, and nothing that is no such choice', async () => {
    const {address} = await open()
    const show = async (query: string) => {
      const page = await at(`${address}show/square-survey?lang=ar&${query}`)
      return {html: await page.text(), policy: page.headers.get('content-security-policy') ?? ''}
    }

    const chosen = await show('theme=dark&numerals=arab&accent=7a1f5c&width=30')
    const evil = await show('theme=%22%3E&numerals=x&accent=red;}*{display:none&width=1e9')
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(chosen.html) ?? []

    expect(chosen.html).toContain('<saha-survey activity="town/square-survey" theme="dark" numerals="arab">')
    expect(style).toContain('--saha-color-accent: #7a1f5c; --saha-max-inline-size: 30rem')
    expect(chosen.policy).toContain(`'sha256-${hash('sha256', style, 'base64')}'`)
    expect(evil).toEqual(await show(''))
  })

  test.each([
    ['another token', '/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/v1/activities/town/square-survey'],
    ['no token', '/preview//v1/activities/town/square-survey'],
  ])('is nothing without its name: %s', async (_, path) => {
    expect((await at(path)).status).toBe(404)
  })

  test.each([
    ['what is really there', 'v1/activities/town/park-survey'],
    ['another town', 'v1/activities/village/park-survey'],
    ['the console', 'console/'],
    ['what staff read', 'console/api/overview'],
    ['figures', 'metrics'],
    ['health', 'health/ready'],
    ['another preview', 'preview/x/v1/activities/town/square-survey'],
    ['a way out', 'v1/..%2f..%2f..%2fv1/activities/town/park-survey'],
    ['a page of an activity that is not in it', 'show/park-survey'],
    ['a page of markup', 'show/%3Cscript%3E'],
  ])('leads to nothing but itself: %s', async (_, path) => {
    const {address} = await open()

    const reply = await at(address + path)

    expect(reply.status).toBe(404)
    expect(await reply.text()).not.toMatch(/park|Park/)
  })

  test.each(['v1/consultations', 'v1/consultations/village', 'v1/consultations/town'])(
    'lists nothing of what is really there: %s',
    async (path) => {
      const {address} = await open()

      expect(await (await at(address + path)).text()).not.toMatch(/park|Park/)
    },
  )

  test('takes no body without a length, and none that is larger than a photo', async () => {
    const {address} = await open()
    const send = (headers: Record<string, string>) =>
      at(`${address}v1/surveys/town/square-survey/responses`, post({}, {origin: 'null', ...headers}))

    expect((await send({})).status).toBe(413)
    expect((await send({'content-length': String(3 * 1024 * 1024)})).status).toBe(413)
  })

  test('is gone after an hour in which nobody looked', async () => {
    const {address} = await open()
    const page = `${address}show/square-survey`
    office.clock.now += longestIdle - 60_000
    const late = await at(page)
    office.clock.now += longestIdle

    expect([late.status, (await at(page)).status]).toEqual([200, 404])
  })

  test('is one of twenty: the one that was looked at longest ago goes', async () => {
    const others: string[] = []
    for (let number = 0; number < mostPreviews; number += 1) {
      const {consultation} = await rana.create({
        ...wholeContent,
        activities: [{...survey(), id: `s-${number}`}],
      })
      const {address} = await rana.get<DraftPreview>('openPreview', {consultation}, {})
      others.push(`${address}show/s-${number}`)
    }
    await at(others[0]!)
    const {address} = await open()

    const statuses = [others[0]!, others[1]!, `${address}show/square-survey`].map(
      async (page) => (await at(page)).status,
    )

    expect(await Promise.all(statuses)).toEqual([200, 404, 200])
  })

  test('opens fast enough to be renewed as somebody types', async () => {
    const times: number[] = []
    for (let round = 0; round < 8; round += 1) {
      const started = performance.now()
      await open(withSurvey(({pages}) => (pages[0]!.questions[0]!.text = {en: `Round ${round}`, ar: 'جولة'})))
      times.push(performance.now() - started)
    }

    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(1_000)
    console.info(`preview renewed in ${times.map((time) => time.toFixed(0)).join(', ')} ms`)
  })
})

describe('what is not finished', () => {
  const town = {id: 'town', name: {ar: 'البلدة'}, languages: ['ar', 'en'], origins: []}
  const june = Date.parse('2026-06-15T12:00:00Z')

  test('is left out of a preview, and the rest is shown', () => {
    const content = withSurvey((inside) => {
      inside.pages[0]!.questions.push({id: 'begun', type: 'single', text: {}, options: []})
      inside.pages.push({id: 'empty', questions: []} as never)
    })

    const shown = finishedPart(town, {id: 'square', activities: content.activities!}, june)

    const [consultation] = shown?.consultations ?? []
    const [activity] = consultation?.activities ?? []
    expect(consultation).toMatchObject({title: {ar: '…'}, summary: {ar: '…'}})
    expect(
      activity?.kind === 'survey' && activity.survey.pages.map(({questions}) => questions.map(({id}) => id)),
    ).toEqual([['shade']])
  })

  test('takes with it what rests on it', () => {
    const content = withSurvey((inside) => {
      inside.pages[0]!.questions.push({
        id: 'why',
        type: 'short-text',
        text: {en: 'Why?'},
        showIf: {question: 'gone', is: 'answered'},
      } as never)
    })

    const shown = finishedPart(town, {...content, id: 'square'}, june)

    const [activity] = shown?.consultations[0]?.activities ?? []
    expect(activity?.kind === 'survey' && activity.survey.pages[0]?.questions.map(({id}) => id)).toEqual([
      'shade',
    ])
  })

  test.each([
    ['nothing at all', {}],
    ['activities that are none', {activities: 7}],
    ['a list of anything', {activities: [null, 'x', {}, {id: 'a', kind: 'magic'}]}],
  ])('is not shown when there is nothing to show: %s', (_, content) => {
    expect(finishedPart(town, {id: 'square', ...(content as DraftContent)}, june)).toBeUndefined()
  })
})
