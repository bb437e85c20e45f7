/** What a citizen does with the park survey in English, as verbs. */
import type {Page} from 'playwright-core'

const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

/** Opens the consultation page and goes to the survey. */
export async function openSurvey(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/park.html`)
  await page.getByRole('link', {name: 'Go to the survey'}).click()
}

/** Answers the two questions that need it, as far as the page where all answers can be checked. */
export async function answerWhatIsRequired(page: Page): Promise<void> {
  await page.locator('saha-survey').getByText('Once or twice in the three months').click()
  await page.getByRole('button', {name: 'Next'}).click()
  await page.locator('saha-survey').getByText('Level paths without steps').click()
  await page.getByRole('button', {name: 'Next'}).click()
  await page.getByRole('button', {name: 'Check your answers'}).click()
}

export async function sendAnswers(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Send answers'}).click()
}

/** Waits for the receipt. @returns its code. */
export async function receiptOn(page: Page): Promise<string> {
  return (await page.locator('saha-survey').getByText(receipt).textContent()) ?? ''
}
