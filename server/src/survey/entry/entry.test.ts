/** What somebody enters for citizens, from paper or at their side. */
import type {Channel, EnteredResponse, EntryDesk, Snapshot, SurveyReceipt} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  keyOf,
  openSquare,
  parkDefinition,
  rightAnswers,
  version,
} from '../../saha.test-kit.ts'
import {addMember} from '../../staff/members.ts'
import {Browser, codeOf, secret} from '../../staff/staff.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'

const park = {municipality: 'irbid', activity: 'park-survey'}

describeEachStore('a form that is entered for a citizen', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let helper: Browser
  let people = 0

  beforeAll(async () => {
    square = await openSquare(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    await square.define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    helper = await hire('helper')
  })

  const hire = async (role: 'helper' | 'editor') => {
    const email = `entering${++people}@irbid.example`
    const {password} = await addMember(opened().store.db, email, 'irbid', square.clock.now, role)
    const browser = new Browser(square.app)
    await browser.signIn(email, password ?? '')
    return browser
  }
  const form = (number: number, more: Partial<EnteredResponse> = {}): EnteredResponse => ({
    key: keyOf(number),
    version,
    channel: 'paper',
    answers: rightAnswers,
    ...more,
  })
  const enter = (number: number, more: Partial<EnteredResponse> = {}, by = helper) =>
    by.ask('enterResponse', park, form(number, more))
  const enterMany = async (number: number, from: number, channel: EnteredResponse['channel']) => {
    for (let at = 0; at < number; at += 1) expect((await enter(from + at, {channel})).status).toBe(201)
  }
  const desk = async (by = helper) => (await (await by.ask('readEntry', park)).json()) as EntryDesk
  const channels = async () => {
    square.clock.now = closes
    await square.publisher.publishDue()
    const {content} = await opened()
      .store.db.selectFrom('snapshot')
      .select('content')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    return (JSON.parse(content ?? '{}') as Snapshot).channels
  }
  /** Forms on paper, published or not. */
  const onPaper = async () => {
    const paper = await opened()
      .store.db.selectFrom('tally')
      .select((select) => select.fn.sum('count').as('people'))
      .where('question', '=', '~')
      .executeTakeFirst()
    return Number(paper?.people)
  }
  const stored = async (): Promise<Channel[]> => {
    const rows = await opened().store.db.selectFrom('survey_response').select('channel').execute()
    return rows.map(({channel}) => channel).toSorted()
  }

  test('is stored like one that a citizen sends, and says by which way it came', async () => {
    await square.send(formOf(1))
    const reply = await enter(2)
    await enter(3, {channel: 'assisted'})

    expect(reply.status).toBe(201)
    expect(((await reply.json()) as SurveyReceipt).receipt).toMatch(/^(?:[\dA-Z]{4}-){4}[\dA-Z]{4}$/)
    expect(await stored()).toEqual(['assisted', 'paper', 'web'])
  })

  test('sent twice over a bad line is stored once, with the same receipt', async () => {
    const first = await (await enter(1)).json()
    const second = await (await enter(1)).json()

    expect(second).toEqual(first)
    expect(await countResponses(opened().store)).toBe(1)
    expect((await desk()).enteredToday).toBe(1)
  })

  test('keeps the rules that hold on the screen', async () => {
    const reply = await enter(1, {answers: {...rightAnswers, safe: 99}})

    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({
      code: 'answers-refused',
      problems: [{question: 'safe', code: 'too-high'}],
    })
    expect(await codeOf(await enter(2, {version: '0123456789abcdef'}))).toBe('changed')
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('comes too late once the survey has closed', async () => {
    square.clock.now = closes

    expect(await codeOf(await enter(1))).toBe('closed')
  })

  test('can be corrected and withdrawn by the citizen who holds the receipt', async () => {
    await enterMany(9, 1, 'paper')
    const {receipt} = (await (await enter(10)).json()) as SurveyReceipt
    const own = {'saha-receipt': receipt, origin: 'https://saha.example', 'content-type': 'application/json'}

    const changed = await square.app.request('/v1/receipts', {
      method: 'PUT',
      headers: own,
      body: JSON.stringify({version, answers: {...rightAnswers, safe: 3}}),
    })
    expect(changed.status).toBe(200)
    expect(await onPaper()).toBe(10)

    const gone = await square.app.request('/v1/receipts', {method: 'DELETE', headers: own})
    expect(gone.status).toBe(200)
    expect(await onPaper()).toBe(9)
  })

  test('is counted apart in the results where enough people came that way', async () => {
    await square.sendMany(12, 1)
    await enterMany(11, 100, 'paper')

    expect(await channels()).toEqual({web: 12, assisted: 0, paper: 11})
  })

  test('is not counted apart where only a few came that way', async () => {
    await square.sendMany(12, 1)
    await enterMany(3, 100, 'paper')

    expect(await channels()).toBeNull()
  })

  test('changes nothing in results where everybody answered for themselves', async () => {
    await square.sendMany(12, 1)

    expect(await channels()).toBeUndefined()
  })

  test('leaves in the log how many, and nothing of what they say', async () => {
    await enter(1)

    const entries = await opened()
      .store.db.selectFrom('audit')
      .selectAll()
      .where('act', '=', 'responses-entered')
      .orderBy('number', 'desc')
      .limit(1)
      .execute()

    expect(entries).toMatchObject([{target: 'park-survey', before: '', after: '{"paper":1}'}])
  })

  test('is counted for the one who entered it, on that day alone', async () => {
    await enterMany(2, 1, 'paper')

    expect((await desk()).enteredToday).toBe(2)
    expect((await desk(await hire('helper'))).enteredToday).toBe(0)
    square.clock.now += 86_400_000
    expect((await desk()).enteredToday).toBe(0)
  })

  test('is followed on the page of the survey, which a printed receipt shows', async () => {
    const {page, picture} = await desk()

    expect(page).toBe('https://saha.example/embed/irbid/park-survey')
    expect(picture.path).toMatch(/^M\d/)
  })

  test('is entered by those who may, and by nobody else', async () => {
    expect(await codeOf(await enter(1, {}, await hire('editor')))).toBe('not-allowed')
  })
})

describeEachStore('a form on paper where each browser answers once', (opened) => {
  test('needs no browser, and keeps none from answering', async () => {
    const square = await openSquare(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    const definition = parkDefinition()
    definition.municipality.id = 'zarqa'
    definition.consultations[0]!.activities[0]!.level = 'browser'
    await square.define(definition)
    const {password} = await addMember(opened().store.db, 'z@zarqa.example', 'zarqa', june, 'facilitator')
    const browser = new Browser(square.app)
    await browser.signIn('z@zarqa.example', password ?? '')
    const at = {municipality: 'zarqa', activity: 'park-survey'}

    const replies = []
    for (const number of [1, 2])
      replies.push(
        await browser.ask('enterResponse', at, {
          key: keyOf(number),
          version,
          channel: 'paper',
          answers: rightAnswers,
        }),
      )

    expect(replies.map(({status}) => status)).toEqual([201, 201])
    expect(await opened().store.db.selectFrom('browser_mark').selectAll().execute()).toEqual([])
  })
})
