/** A survey that takes one response per browser, in browsers that remember and in one that may not. */
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit, visitForgetfully} from './visitor.ts'

const {town, browser} = useTown()

/** The survey on the name of the path, among the others of its page. */
const survey = (page: Page) => page.locator('saha-survey[activity="ain-al-sarw/path-name"]')

async function openPathSurvey(page: Page) {
  await page.goto(`${town().site}/en/states.html`)
  await survey(page).scrollIntoViewIfNeeded()
}

async function chooseName(page: Page, name: string) {
  await survey(page).getByText(name).click()
  await survey(page).getByRole('button', {name: 'Check your answers'}).click()
}

/** The day as the server notes it, wherever this machine stands. */
const today = () => new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format()

test('says so after a reload, and offers no second response', async () => {
  const {page} = await visit(browser())
  const before = town().storedAnswers().length
  await openPathSurvey(page)
  await survey(page).getByText('That does not guarantee one response per person.').waitFor()
  await chooseName(page, 'Spring Path')
  await sendAnswers(page)
  await receiptOn(page)

  await page.reload()

  await survey(page).getByText('Answers to this survey were sent from this browser').waitFor()
  await survey(page).getByText('This survey takes one response per browser').waitFor()
  expect(await survey(page).getByRole('button', {name: 'Answer for another person'}).count()).toBe(0)
  expect(town().storedAnswers()).toHaveLength(before + 1)
})

test('two tabs that both answered: one response is stored, and the other tab says why and loses nothing', async () => {
  const visitor = await visit(browser())
  const {page} = visitor
  const stored = town().storedAnswers().length
  const second = await page.context().newPage()
  await openPathSurvey(page)
  await openPathSurvey(second)
  await chooseName(page, 'Cypress Path')
  await chooseName(second, 'Spring Path')
  const before = today()
  await sendAnswers(page)
  await receiptOn(page)
  const after = today()

  await sendAnswers(second)

  await survey(second).getByRole('heading', {name: 'This browser has answered already'}).waitFor()
  await survey(second).getByText(before).or(survey(second).getByText(after)).waitFor()
  await survey(second).getByRole('button', {name: 'Back to your answers'}).click()
  expect(await survey(second).locator('dd.given').innerText()).toBe('Spring Path')
  expect(town().storedAnswers()).toHaveLength(stored + 1)
})

test('a browser whose owner forbids sites to keep anything can answer, and is told that it cannot remember', async () => {
  const visitor = await visitForgetfully()
  const {page} = visitor
  const before = town().storedAnswers().length
  await openPathSurvey(page)
  await survey(page)
    .getByText('If you have answered this survey before, please do not answer it again')
    .waitFor()
  await chooseName(page, 'Cypress Path')
  await sendAnswers(page)
  await receiptOn(page)
  await survey(page).getByText('This browser does not let the page remember anything').waitFor()

  await page.reload()

  await survey(page)
    .getByText('If you have answered this survey before, please do not answer it again')
    .waitFor()
  expect(town().storedAnswers()).toHaveLength(before + 1)
  expect(visitor.complaints.filter((line) => !line.includes('market-survey'))).toEqual([])
  await visitor.close()
})
