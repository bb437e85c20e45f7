/** What whoever holds the file of a SQLite store can read out of it, beyond what it is asked for. */
import type {Answers, Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {readFile} from 'node:fs/promises'
import {beforeAll, expect, test} from 'vitest'
import {versionOf} from '../activities/versions.ts'
import {createRetention} from '../retention/retention.ts'
import {formOf, june, openSquare, parkDefinition, rightAnswers} from '../saha.test-kit.ts'
import {useFile} from './each-store.ts'

const opened = useFile()
const survey: Survey = {
  pages: [
    ...exampleSurvey.pages,
    {
      id: 'reach',
      questions: [
        {id: 'email', type: 'contact', by: 'email', text: {en: 'Your address'}, why: {en: 'To invite you.'}},
      ],
    },
  ],
}
const version = versionOf(survey)
const people = Array.from({length: 30}, (_, number) => `citizen-${number}.of@town.example`)

beforeAll(async () => {
  const square = await openSquare(opened().store)
  await square.define(parkDefinition(survey))
  for (const [number, email] of people.entries()) {
    const answers: Answers = {...rightAnswers, email, more: `Words of number ${number}.`}
    await square.send(formOf(number, answers, version))
  }
  await opened().store.emptyLog()
})

/** The contact details in the order in which they stand in the file, page by page. */
async function contactsByPage(): Promise<string[][]> {
  const file = await readFile(opened().address, 'latin1')
  const places = people.map((contact) => ({contact, place: file.indexOf(contact)}))
  const pages = Map.groupBy(
    places.toSorted((a, b) => a.place - b.place),
    ({place}) => Math.floor(place / 4096),
  )
  return [...pages.values()].map((page) => page.map(({contact}) => contact))
}

/** Those whose random ids do not go down as their place goes up. */
async function outOfOrder(): Promise<string[]> {
  const rows = await opened().store.db.selectFrom('survey_contact').select(['id', 'contact']).execute()
  const ids = new Map(rows.map(({id, contact}) => [contact, id]))
  const idOf = (contact: string | undefined) => ids.get(contact ?? '') ?? ''
  return (await contactsByPage()).flatMap((page) =>
    page.filter((contact, at) => at > 0 && idOf(contact) > idOf(page[at - 1])),
  )
}

test('as they are written, contact details stand in the order in which people came', async () => {
  expect((await outOfOrder()).length).toBeGreaterThan(5)
})

test('within an hour they stand in an order that says nothing, and the log is empty', async () => {
  const before = await opened().store.db.selectFrom('survey_contact').selectAll().execute()
  const problems: unknown[] = []
  const retention = createRetention({
    ...opened().store,
    now: () => june,
    onError: (error) => problems.push(error),
  })
  retention.start()
  await expect.poll(outOfOrder).toEqual([])
  await retention.stop()

  const after = await opened().store.db.selectFrom('survey_contact').selectAll().execute()
  const log = await readFile(`${opened().address}-wal`)
  expect(problems).toEqual([])
  expect(after).toEqual(before)
  expect(log.length).toBe(0)
})
