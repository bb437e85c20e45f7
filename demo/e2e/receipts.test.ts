/** A citizen who thinks again: the answers are changed and withdrawn with their receipt, and the figures follow. */
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {answerWhatIsRequired, openSurvey, receiptOn, sendAnswers} from './citizen.ts'
import {goOn} from './every-kind.ts'
import {answerUntilPublished} from './neighbours.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

const press = (page: Page, name: string) =>
  page.locator('saha-survey').getByRole('button', {name, exact: true}).click()

test('answers are sent, changed and withdrawn, and what is published counts only what stands', async () => {
  const {page, complaints} = await visit(browser())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  const receipt = await receiptOn(page)

  await press(page, 'Change my answers')
  const light = page.locator('saha-survey').getByText('Lighting')
  await page.getByRole('button', {name: /If only one thing/}).click()
  await light.first().click()
  await press(page, 'Check your answers')
  await press(page, 'Replace my answers')
  await page.getByRole('heading', {name: 'Your answers were replaced'}).waitFor()
  const changed = town().storedAnswers()

  await page.reload()
  await press(page, 'I have a receipt code')
  await page.getByLabel('Receipt code', {exact: true}).first().fill(receipt.toLowerCase())
  await press(page, 'Open')
  await page
    .locator('saha-survey')
    .getByText('They will be counted in one of the next publications')
    .waitFor()
  await press(page, 'Withdraw')
  await press(page, 'Yes, withdraw')
  await page.getByRole('heading', {name: 'Your answers are withdrawn'}).waitFor()
  const withdrawn = town().storedAnswers()
  const published = await answerUntilPublished(town().saha)

  expect(changed).toEqual([expect.objectContaining({first: 'light'})])
  expect(withdrawn).toEqual([])
  expect(published.people % 10).toBe(0)
  expect(complaints).toEqual([])
})

test('a copy of the answers is printed alone, and in Arabic from the right', async () => {
  const {page, complaints} = await visit(browser(), {locale: 'ar-JO', viewport: {width: 360, height: 740}})
  await page.addInitScript(() => (window.print = () => {}))
  await page.goto(`${town().site}/en/park.html`)
  await openSurvey(page, town().site)
  await answerWhatIsRequiredOnPhone(page)
  await sendAnswers(page)
  await receiptOn(page)
  await page.evaluate(() => (document.querySelector('saha-survey')!.lang = 'ar'))

  await press(page, 'نسخة من الإجابات')
  await press(page, 'طباعة')
  await page.locator('[data-saha-print]').waitFor({state: 'attached'})
  await page.emulateMedia({media: 'print'})

  const paper = page.locator('[data-saha-print]')
  expect(await paper.evaluate((sheet) => sheet.shadowRoot?.querySelector<HTMLElement>('.paper')?.dir)).toBe(
    'rtl',
  )
  expect(await page.locator('h1').first().isVisible()).toBe(false)
  await paper.getByText('مرة أو مرتين').waitFor()
  expect(complaints).toEqual([])
})

const required: Readonly<Record<string, string>> = {
  'question-visits': 'Once or twice in the three months',
  'question-first': 'Level paths without steps',
}

/** One question at a time, as a phone shows them. */
async function answerWhatIsRequiredOnPhone(page: Page): Promise<void> {
  const survey = page.locator('saha-survey')
  while (!(await survey.locator('[part=send]').isVisible())) {
    const asked = await survey.locator('.question').first().getAttribute('id')
    const answer = required[asked ?? '']
    if (answer) await survey.getByLabel(answer).check()
    await goOn(survey)
  }
}
