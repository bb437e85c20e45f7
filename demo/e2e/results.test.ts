import {expect, test} from 'vitest'
import {answerUntilPublished, type Published} from './neighbours.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

test('before enough people have answered, the page says when results appear', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/en/park.html#results`)

  await page.getByRole('heading', {name: 'Results appear when enough people have answered'}).waitFor()

  await page.getByText('The first results appear after 20 responses').waitFor()
  expect(await page.locator('saha-results table').count()).toBe(0)
})

test('once they have, everybody reads the published figures, in both languages', async () => {
  const published = await answerUntilPublished(town().saha, ['visits', 'first'])
  const english = await visit(browser())
  const arabic = await visit(browser())

  await english.page.goto(`${town().site}/en/park.html#results`)
  await arabic.page.goto(`${town().site}/ar/park.html#results`)

  await english.page.getByText(`at least ${published.people} forms counted`).waitFor()
  const row = english.page.getByRole('row', {name: 'One to three times a week'})
  expect(await row.textContent()).toContain(String(countOf(published, 'visits', 'weekly')))
  const arabicRow = arabic.page.getByRole('row', {name: 'من مرة إلى ثلاث مرات في الأسبوع'})
  expect(await arabicRow.textContent()).toContain(String(countOf(published, 'visits', 'weekly')))
  expect([...english.complaints, ...arabic.complaints]).toEqual([])
})

test('while the survey is open, a count of fewer than ten people says nothing more', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/en/park.html#results`)

  const water = page.getByRole('row', {name: 'Toilets and drinking water'})

  expect(await water.textContent()).toContain('fewer than')
})

function countOf({questions}: Published, question: string, cell: string): number | null | undefined {
  const counts = questions.find((one) => one.question === question)?.cells
  return counts?.find((one) => one.cell === cell)?.count
}
