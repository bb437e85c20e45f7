/** Groups of which a survey needs no more than so many responses. */
import type {Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  openSquare,
  parkDefinition,
} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const most = 30

const survey: Survey = {
  ...exampleSurvey,
  quotas: [
    {
      id: 'dailies',
      if: {question: 'often', is: 'chosen', option: 'daily'},
      most,
      message: {en: 'Thank you. We have heard enough people who come daily.'},
    },
    {
      id: 'young',
      if: {question: 'age', is: 'below', value: 30},
      most: 10,
      message: {en: 'Thank you. We have heard enough young people.'},
    },
  ],
}
const version = versionOf(survey)
const daily = (number: number) => formOf(number, {often: 'daily'}, version)
const weekly = (number: number) => formOf(number, {often: 'weekly'}, version)

describeEachStore('a quota', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(parkDefinition(survey))
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
  })

  const numbers = (length: number, from = 0) => Array.from({length}, (_, at) => from + at)

  test('lets in exactly as many as it says, however many come at the same moment to however many servers', async () => {
    const other = await openSquare(opened().store)
    const servers = [square, other]

    const replies = await Promise.all(numbers(200).map((number) => servers[number % 2]!.send(daily(number))))

    const statuses = replies.map(({status}) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(most)
    expect(statuses.filter((status) => status === 409)).toHaveLength(200 - most)
    expect(await countResponses(opened().store)).toBe(most)
  })

  test('that is full is named in the refusal, and the others are still heard', async () => {
    await square.sendMany(most, 0, {often: 'daily'}, version)

    const refused = await square.send(daily(500))
    const heard = await square.send(weekly(501))

    expect(await square.problem(refused)).toEqual({
      type: 'urn:saha:refusal:quota-full',
      status: 409,
      code: 'quota-full',
      quota: 'dailies',
    })
    expect(heard.status).toBe(201)
  })

  test('gives those who send again the receipt that was lost, and counts them once', async () => {
    const [first] = await square.sendMany(most, 0, {often: 'daily'}, version)
    await square.sendMany(5, 0, {often: 'daily'}, version)

    const again = await square.send(daily(0))

    expect(await again.json()).toEqual(first)
    expect(await countResponses(opened().store)).toBe(most)
  })

  test('is not used up by those whom another one turns away', async () => {
    await square.sendMany(10, 0, {often: 'weekly', age: 20}, version)
    const both = {often: 'daily', age: 20}

    const refused = await Promise.all(
      numbers(20, 100).map((number) => square.send(formOf(number, both, version))),
    )
    const heard = await Promise.all(numbers(most, 200).map((number) => square.send(daily(number))))

    expect(new Set(refused.map(({status}) => status))).toEqual(new Set([409]))
    expect(new Set(heard.map(({status}) => status))).toEqual(new Set([201]))
  })

  test('that is full is told to the element within a second, published or not', async () => {
    const before = await square.activity()
    await square.sendMany(most - 1, 0, {often: 'daily'}, version)
    await square.publisher.publishDue()
    const nearly = await square.activity()
    await square.send(daily(900))
    const after = await square.activity()

    expect([before, nearly, after].map(({fullQuotas}) => fullQuotas)).toEqual([[], [], ['dailies']])
  })

  test('stands in no result', async () => {
    await square.sendMany(20, 0, {often: 'daily'}, version)
    square.clock.now = closes
    await square.publisher.publishDue()

    const {snapshot} = await square.results()

    expect(snapshot?.people).toBe(20)
    expect(JSON.stringify(snapshot)).not.toContain('dailies')
    expect(JSON.stringify(snapshot)).not.toContain('#')
  })
})

describeEachStore('a survey without quotas', (opened) => {
  test('says nothing of them', async () => {
    const square = await openSquare(opened().store)
    await square.define()

    expect(await square.activity()).not.toHaveProperty('fullQuotas')
  })
})
