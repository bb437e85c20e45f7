import type {Locator, Page} from 'playwright-core'

/** What a citizen does with the survey on a page. */
export interface Citizen {
  /** Answers one question of each page and goes on, up to the page with all answers. */
  answer: () => Promise<void>
  /** Presses "send". */
  send: () => Promise<void>
  /** Resolves once the receipt is shown. */
  receipt: () => Promise<void>
}

export function citizenAt(page: Page): Citizen {
  const survey = page.locator('saha-survey')
  const [next, send] = [survey.locator('[part="next"]'), survey.locator('[part="send"]')]
  return {
    answer: async () => {
      while (!(await isShown(next.or(send), send))) {
        await survey.locator('[part="options"] label').first().click()
        await next.click()
      }
    },
    send: () => send.click(),
    receipt: () => survey.locator('[part="receipt"] code').waitFor(),
  }
}

/** Whether it is `wanted` that is shown, once one of `either` is. */
async function isShown(either: Locator, wanted: Locator): Promise<boolean> {
  await either.first().waitFor()
  return wanted.isVisible()
}
