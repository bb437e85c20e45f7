/** What a citizen does with the park survey in English, as verbs. */
import type {Page} from 'playwright-core'

/** A page, or a frame on one. */
export type Place = Pick<Page, 'getByRole' | 'locator'>

const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

/** Opens the consultation page and goes to the survey. */
export async function openSurvey(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/park.html`)
  await page.getByRole('link', {name: 'Go to the survey'}).click()
}

/** Answers the two questions that need it, until the page where all answers can be checked is there. */
export async function answerWhatIsRequired(page: Place): Promise<void> {
  await page.locator('saha-survey').getByText('Once or twice in the three months').click()
  await page.getByRole('button', {name: 'Next'}).click()
  await page.locator('saha-survey').getByText('Level paths without steps').click()
  await page.getByRole('button', {name: 'Next'}).click()
  await page.getByRole('button', {name: 'Check your answers'}).click()
  await page.getByRole('heading', {name: 'Check your answers before sending'}).waitFor()
}

export async function sendAnswers(page: Place): Promise<void> {
  await page.getByRole('button', {name: 'Send answers'}).click()
}

/** Waits for the receipt. @returns its code. */
export async function receiptOn(page: Place): Promise<string> {
  return (await page.locator('saha-survey').getByText(receipt).textContent()) ?? ''
}
