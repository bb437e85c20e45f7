/** A form on paper that two people read at two desks. */
import type {
  Answers,
  DifferingPapers,
  EntryDesk,
  ReadingCompared,
  StaffRole,
  SurveyReceipt,
} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {
  closes,
  countResponses,
  forgetContributions,
  june,
  keyOf,
  openSquare,
  rightAnswers,
  version,
} from '../../saha.test-kit.ts'
import {eraseExpired} from '../../retention/retention.ts'
import {addMember} from '../../staff/members.ts'
import {Browser, codeOf, secret} from '../../staff/staff.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'

const park = {municipality: 'irbid', activity: 'park-survey'}
const other = {...rightAnswers, safe: 3}

describeEachStore('a form on paper that two people read', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let helper: Browser
  let colleague: Browser
  let facilitator: Browser
  let people = 0

  beforeAll(async () => {
    square = await openSquare(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    await square.define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    await opened().store.db.deleteFrom('entry_paper').execute()
    square.clock.now = june
    helper = await hire('helper')
    colleague = await hire('helper')
    facilitator = await hire('facilitator')
  })

  const hire = async (role: StaffRole) => {
    const email = `reading${++people}@irbid.example`
    const {password} = await addMember(opened().store.db, email, 'irbid', june, role)
    const browser = new Browser(square.app)
    await browser.signIn(email, password ?? '')
    return browser
  }
  const readFirst = (paper: string, answers: Answers = rightAnswers, key = Number(paper)) =>
    helper.ask('enterResponse', park, {key: keyOf(key), version, channel: 'paper', answers, paper})
  const readAgain = (paper: string, answers: Answers = rightAnswers, by = colleague) =>
    by.ask('comparePaper', park, {paper, version, answers})
  const compared = async (reply: Response) => (await reply.json()) as ReadingCompared
  const papers = async () => ((await (await colleague.ask('readEntry', park)).json()) as EntryDesk).papers
  const differences = async () =>
    ((await (await facilitator.ask('readPapers', park)).json()) as DifferingPapers).papers
  const settle = (paper: string, answers: Answers, by = facilitator) =>
    by.ask('settlePaper', park, {paper, answers})
  const stored = async () => {
    const rows = await opened().store.db.selectFrom('survey_response').select('answers').execute()
    return rows.map(({answers}) => JSON.parse(answers) as Answers)
  }
  const deeds = async () => {
    const rows = await opened()
      .store.db.selectFrom('audit')
      .select(['act', 'target', 'after'])
      .where('act', 'in', ['paper-compared', 'paper-settled'])
      .orderBy('number', 'desc')
      .limit(2)
      .execute()
    return rows.toReversed()
  }

  test('is counted when it is first read, and waits under its number', async () => {
    await readFirst('10')
    await readFirst('9')

    expect(await papers()).toEqual({once: ['9', '10'], differing: []})
    expect(await countResponses(opened().store)).toBe(2)
  })

  test('is done when both read the same, and then nothing leads from its number to the response', async () => {
    await readFirst('1')
    const reply = await readAgain('1')

    expect(await compared(reply)).toEqual({differing: [], left: 2})
    expect(await papers()).toEqual({once: [], differing: []})
    expect(await countResponses(opened().store)).toBe(1)
    expect(await opened().store.db.selectFrom('entry_paper').selectAll().execute()).toMatchObject([
      {paper: '1', code: '', second: ''},
    ])
  })

  test('tells a helper which questions differ, and no word of the first reading', async () => {
    await readFirst('1')
    const reply = await readAgain('1', {...other, more: 'A fence'})

    expect(await reply.json()).toEqual({differing: ['safe', 'more'], left: 2})
    expect(await codeOf(await colleague.ask('readPapers', park))).toBe('not-allowed')
    expect(await codeOf(await settle('1', {safe: 3}, colleague))).toBe('not-allowed')
  })

  test('cannot be guessed: after three readings somebody has to settle it', async () => {
    await readFirst('1')
    for (const left of [2, 1, 0])
      expect(await compared(await readAgain('1', other))).toMatchObject({differing: ['safe'], left})

    expect(await codeOf(await readAgain('1'))).toBe('paper-not-waiting')
    expect(await papers()).toEqual({once: [], differing: ['1']})
  })

  test('can be read again by whoever mistyped it', async () => {
    await readFirst('1')
    await readAgain('1', other)

    expect((await compared(await readAgain('1'))).differing).toEqual([])
    expect(await papers()).toEqual({once: [], differing: []})
  })

  test('shows a facilitator both readings of what differs, and nothing else of it', async () => {
    await readFirst('1')
    await readAgain('1', {...other, more: 'A fence'})

    expect(await differences()).toEqual([
      {
        paper: '1',
        differing: ['safe', 'more'],
        first: {safe: 7, more: 'Shade, please.'},
        second: {safe: 3, more: 'A fence'},
      },
    ])
  })

  test('is stored as the facilitator says, who may also say that neither was right', async () => {
    await readFirst('1')
    await readAgain('1', {...other, more: 'A fence'})

    expect((await settle('1', {safe: 4, more: 'A fence'})).status).toBe(204)
    expect(await stored()).toEqual([{...rightAnswers, safe: 4, more: 'A fence'}])
    expect(await differences()).toEqual([])
  })

  test('stays as it was first read when that was right', async () => {
    await readFirst('1')
    await readAgain('1', other)

    expect((await settle('1', {safe: 7})).status).toBe(204)
    expect(await stored()).toEqual([rightAnswers])
    expect(await papers()).toEqual({once: [], differing: []})
  })

  test('is settled within the rules of the survey, and where it differs alone', async () => {
    await readFirst('1')
    await readAgain('1', other)

    expect(await codeOf(await settle('1', {safe: 99}))).toBe('answers-refused')
    expect(await codeOf(await settle('1', {safe: 3, often: 'weekly'}))).toBe('invalid')
    expect(await codeOf(await settle('2', {safe: 3}))).toBe('paper-not-waiting')
    expect(await papers()).toEqual({once: [], differing: ['1']})
  })

  test('is counted once, whoever enters it first', async () => {
    const first = await readFirst('1')
    const again = await readFirst('1')
    const second = await readFirst('1', rightAnswers, 77)

    expect(await again.json()).toEqual(await first.json())
    expect(await codeOf(second)).toBe('paper-known')
    await readAgain('1')
    expect(await codeOf(await readFirst('1', rightAnswers, 78))).toBe('paper-known')
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('belongs to its citizen: once they change or withdraw it, nobody reads it again', async () => {
    const send = async (paper: string, method: string, body?: object) => {
      const {receipt} = (await (await readFirst(paper)).json()) as SurveyReceipt
      return square.app.request('/v1/receipts', {
        method,
        headers: {
          'saha-receipt': receipt,
          origin: 'https://saha.example',
          'content-type': 'application/json',
        },
        ...(body && {body: JSON.stringify(body)}),
      })
    }
    await send('1', 'PUT', {version, answers: other})
    await send('2', 'DELETE')

    expect(await papers()).toEqual({once: [], differing: []})
    expect(await codeOf(await readAgain('1'))).toBe('paper-not-waiting')
    expect(await codeOf(await readAgain('2'))).toBe('paper-not-waiting')
  })

  test('stays as it was first read when the survey closes, and its number is forgotten', async () => {
    await readFirst('1')
    await readAgain('1', other)
    square.clock.now = closes

    expect(await codeOf(await readAgain('1'))).toBe('closed')
    expect(await codeOf(await settle('1', {safe: 3}))).toBe('closed')
    await eraseExpired(opened().store.db, closes)
    expect(await opened().store.db.selectFrom('entry_paper').selectAll().execute()).toEqual([])
    expect(await stored()).toEqual([rightAnswers])
  })

  test('leaves in the log how much differed, and nothing of what it says', async () => {
    await readFirst('1')
    await readAgain('1', other)
    await settle('1', {safe: 3})

    expect(await deeds()).toEqual([
      {act: 'paper-compared', target: 'park-survey', after: '{"differing":1}'},
      {act: 'paper-settled', target: 'park-survey', after: '{"settled":1}'},
    ])
  })
})
