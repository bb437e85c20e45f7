/** Ways to reach citizens, stored apart from what they answered. */
import type {Answers, ResponseStatus, Survey, SurveyReceipt} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {sql} from 'kysely'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {eraseExpired} from '../retention/retention.ts'
import {
  closes,
  forgetContributions,
  formOf,
  openSquare,
  parkDefinition,
  rightAnswers,
} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetArrival} from '../storage/forget-arrival.ts'
import type {OpenStore} from '../storage/open.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import {readContacts} from './contacts.queries.ts'

const survey: Survey = {
  pages: [
    ...exampleSurvey.pages,
    {
      id: 'reach',
      questions: [
        {id: 'email', type: 'contact', by: 'email', text: {en: 'Your address'}, why: {en: 'To invite you.'}},
        {id: 'phone', type: 'contact', by: 'phone', text: {en: 'Your number'}, why: {en: 'To call you.'}},
      ],
    },
  ],
}
const version = versionOf(survey)
const mail = (number: number) => `citizen-${number}@town.example`
const reachable = (number: number): Answers => ({...rightAnswers, email: mail(number)})

/** How many groups of contact details the store can tell apart by when they were written; 1 where it cannot. */
async function timesWritten({db, traits}: OpenStore): Promise<number | undefined> {
  if (!traits.remembersArrival) return 1
  const {rows} = await sql<{times: number}>`
    select count(distinct xmin::text) as times from survey_contact`.execute(db)
  return rows[0]?.times
}

describeEachStore('contact details', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  const send = (number: number, answers: Answers) => square.send(formOf(number, answers, version))
  const receiptOf = async (reply: Response) => ((await reply.json()) as SurveyReceipt).receipt
  const stored = () => opened().store.db.selectFrom('survey_contact').selectAll().execute()
  const change = (receipt: string, answers: Answers) => square.withReceipt('PUT', receipt, {version, answers})

  beforeAll(async () => {
    await (await openSquare(opened().store)).define(parkDefinition(survey))
  })
  beforeEach(async () => {
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
  })

  test('are in no response, and no response is in them', async () => {
    await send(1, {...rightAnswers, email: mail(1), phone: '٠٧٩٠٠٠٠٠٠١'})

    const {db} = opened().store
    const [response] = await db.selectFrom('survey_response').selectAll().execute()
    const contacts = await stored()
    expect(JSON.stringify(response)).not.toMatch(/town\.example|0790000001|email|phone/)
    expect(contacts.map(({question, contact}) => [question, contact]).toSorted()).toEqual([
      ['email', mail(1)],
      ['phone', '0790000001'],
    ])
    expect(new Set(contacts.flatMap((contact) => Object.keys(contact)))).toEqual(
      new Set(['activity', 'id', 'question', 'contact']),
    )
    expect(new Set([response?.id, ...contacts.map(({id}) => id)]).size).toBe(3)
  })

  test('are checked like any answer, and refused without being repeated', async () => {
    const reply = await send(1, {...rightAnswers, email: 'nobody at all'})

    const problem = await reply.text()
    expect(reply.status).toBe(422)
    expect(JSON.parse(problem).problems).toEqual([{question: 'email', code: 'not-an-email'}])
    expect(problem).not.toContain('nobody')
    expect(await stored()).toEqual([])
  })

  test('of a form that is sent again are there once, with the same receipt', async () => {
    const first = await receiptOf(await send(1, reachable(1)))
    const again = await receiptOf(await send(1, reachable(1)))

    expect(again).toBe(first)
    expect(await stored()).toHaveLength(1)
  })

  test.each([
    ['other ones', {email: mail(2)}],
    ['none', {}],
    ['more', {email: mail(1), phone: '0790000001'}],
  ])('that are %s under the same key are refused, and change nothing', async (_, contacts) => {
    await send(1, reachable(1))

    const reply = await send(1, {...rightAnswers, ...contacts})

    expect([reply.status, (await square.problem(reply)).code]).toEqual([409, 'key-reused'])
    expect((await stored()).map(({contact}) => contact)).toEqual([mail(1)])
  })

  test('are told to nobody but the holder of the receipt', async () => {
    await send(1, reachable(1))
    const receipt = await receiptOf(await send(2, reachable(2)))

    const status = (await (await square.withReceipt('GET', receipt)).json()) as ResponseStatus

    expect(status.answers).toEqual({...rightAnswers, email: mail(2)})
  })

  test('are replaced and taken back with the receipt, and nobody else’s with them', async () => {
    await send(1, reachable(1))
    const receipt = await receiptOf(await send(2, reachable(2)))
    const contacts = async () => (await stored()).map(({contact}) => contact).toSorted()

    await change(receipt, {...rightAnswers, email: mail(3), phone: '0790000003'})
    expect(await contacts()).toEqual(['0790000003', mail(1), mail(3)])

    await change(receipt, {...rightAnswers, age: 35})
    expect(await contacts()).toEqual([mail(1)])

    await change(receipt, reachable(2))
    expect((await square.withReceipt('DELETE', receipt)).status).toBe(200)
    expect(await contacts()).toEqual([mail(1)])
  })

  test('are published as a number alone, which goes down when they are withdrawn', async () => {
    for (let number = 0; number < 60; number += 1)
      await send(number, number < 12 ? reachable(number) : rightAnswers)
    const receipt = await receiptOf(await send(99, reachable(99)))
    await square.withReceipt('DELETE', receipt)
    square.clock.now = closes
    await square.publisher.publishDue()

    const {snapshot} = await square.results()

    const email = snapshot?.questions.find(({question}) => question === 'email')
    expect(email).toEqual({question: 'email', people: 12, declined: 0, unanswered: 48, cells: []})
    expect(JSON.stringify(snapshot)).not.toContain('town.example')
  })

  test('stand in an order that is neither that of arrival nor that of the responses', async () => {
    const {db} = opened().store
    for (let age = 20; age < 60; age += 1) await send(age, {...reachable(age), age})
    const responses = await db.selectFrom('survey_response').select('answers').orderBy('id').execute()
    const ages = responses.map(({answers}) => JSON.parse(answers).age as number)

    const listed: number[] = []
    for await (const {contact} of readContacts(db, 1)) listed.push(Number(contact.match(/\d+/)))

    const inOrder = listed.toSorted((a, b) => a - b)
    expect(inOrder).toEqual(Array.from({length: 40}, (_, at) => at + 20))
    for (const order of [inOrder, inOrder.toReversed(), ages, ages.toReversed()])
      expect(listed.filter((number, at) => number === order[at]).length).toBeLessThan(10)
  })

  test('do not show with which response they were written, once an hour has passed', async () => {
    const {store} = opened()
    for (let number = 1; number <= 20; number += 1) await send(number, reachable(number))
    const byId = async () => (await stored()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const before = await byId()

    await forgetArrival(store, 'survey_contact', lockBatches)

    expect(await byId()).toEqual(before)
    expect(await timesWritten(store)).toBe(1)
  })

  test('are erased with the responses after the last day of retention', async () => {
    await send(1, reachable(1))
    square.clock.now = closes
    await square.publisher.publishDue()

    await eraseExpired(opened().store.db, Date.parse('2027-01-01T00:00:01Z'))

    expect(await stored()).toEqual([])
  })
})
