/** Networks on a bad day, between a page of the town and the server: what was typed stays, and the visitor knows. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {api, elements, everything, scripts, useBetween, type Trouble} from './between.ts'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {stopClocks, visit} from './visitor.ts'

const {town, browser, site, meddle, mend} = await useBetween()

const survey = (page: Page) => page.locator('saha-survey')
const title = (page: Page, words: string) => page.getByRole('heading', {name: words})

/** Looks at the host's page in one of the languages. */
async function open(file: 'en.html' | '' = 'en.html', page?: Page) {
  const visitor = await visit(browser())
  const opened = page ?? visitor.page
  await opened.goto(`${site()}/hosts/script/${file}`)
  return visitor
}

describe('when something else answers in the place of the script', () => {
  test.each<[string, Trouble, RegExp]>([
    ['a Wi-Fi that wants to be signed in to', 'portal', scripts],
    ['an error page of a proxy', 'bad-gateway', scripts],
    ['half of the script', 'cut', scripts],
    ['nothing at all', 'gone', everything],
  ])(
    'the link of the page stays, and leads to the survey once that is over: %s',
    async (_, trouble, paths) => {
      meddle(trouble, paths)
      const {page} = await open()
      const link = page.getByRole('link', {name: 'Answer the survey'})

      await link.waitFor()
      mend()
      await link.click()

      await page.waitForURL('**/embed/ain-al-sarw/park-survey?lang=en')
      await expect.poll(() => title(page, 'Park').first().isVisible()).toBe(true)
    },
  )

  test('what an element is made of is asked for again, and nobody has to load the page anew', async () => {
    meddle('portal', elements)
    const {page} = await visit(browser())
    await page.clock.install()
    const refused = page.waitForResponse((reply) => elements.test(new URL(reply.url()).pathname))
    await page.goto(`${site()}/hosts/script/en.html`)
    await refused
    mend()

    await expect
      .poll(async () => {
        await page.clock.runFor(20_000)
        return survey(page).getByText('Once or twice in the three months').count()
      })
      .toBe(1)
  })
})

describe('when something else answers in the place of the server', () => {
  test.each<[string, Trouble]>([
    ['a Wi-Fi that wants to be signed in to', 'portal'],
    ['an error page of a proxy', 'bad-gateway'],
    ['half of an answer', 'cut'],
    ['nothing at all', 'gone'],
  ])(
    'the visitor reads it in Arabic and English, the link is there, and trying again helps: %s',
    async (_, trouble) => {
      meddle(trouble, api)
      const {page, complaints} = await open('')
      await title(page, 'تعذّر الوصول إلى الخادم').waitFor()
      const english = await open()
      await title(english.page, 'The server cannot be reached').waitFor()

      expect(await page.getByRole('link', {name: 'أجب عن الاستبيان'}).isVisible()).toBe(true)
      expect(complaints.join('\n')).toContain('/docs/embedding/nothing-is-shown')
      mend()
      await english.page.getByRole('button', {name: 'Try again'}).click()
      await survey(english.page).getByText('Once or twice in the three months').waitFor()
    },
  )

  test.each<[string, Trouble]>([
    ['a Wi-Fi that wants to be signed in to', 'portal'],
    ['an error page of a proxy', 'bad-gateway'],
    ['half of the receipt', 'cut'],
    ['nothing at all', 'gone'],
  ])('answers wait, and arrive once: %s', async (_, trouble) => {
    const before = town().storedAnswers().length
    const {page} = await open()
    await answerWhatIsRequired(page)
    await stopClocks(page)

    meddle(trouble, /\/v1\/surveys\//)
    await sendAnswers(page)
    await title(page, 'Your answers are waiting for a connection').waitFor()
    mend()
    await page.getByRole('button', {name: 'Send now'}).click()

    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers()).toHaveLength(before + 1)
  })
})

describe('when the server has gone since the last visit', () => {
  /** Loads the page again until replies of the server have grown old in the browser, and it has to be asked. */
  async function untilToldIn(page: Page, element: string, notice: string): Promise<void> {
    const isTold = async () => {
      await page.reload()
      const told = page.locator(element).getByText(notice)
      return told.waitFor({timeout: 5_000}).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(isTold, {timeout: 60_000}).toBe(true)
  }

  test.each([
    ['a survey', 'park', 'saha-survey', 'Once or twice in the three months', 'The server does not answer'],
    ['a result', 'park', 'saha-results', 'The first results appear after 20', 'could not be refreshed'],
    ['a thread', 'award', 'saha-comments:not([count-only])', 'What works, what', 'could not be refreshed'],
    ['ideas', 'station', 'saha-ideas', 'One idea at a time', 'could not be refreshed'],
    ['an event', 'evening', 'saha-event', 'Step-free entrance', 'The server does not answer'],
  ])(
    'what the browser still has of %s is shown, and says that it is old',
    async (_, file, element, words, notice) => {
      const {page} = await visit(browser())
      await page.goto(`${site()}/en/${file}.html`)
      const shown = page.locator(element).getByText(words).first()
      await page.locator(element).scrollIntoViewIfNeeded()
      await shown.waitFor()

      meddle('gone', api)
      await untilToldIn(page, element, notice)

      expect(await shown.isVisible()).toBe(true)
      expect(await page.locator(element).getByText('The server cannot be reached').count()).toBe(0)
    },
  )

  test('the questions are answered all the same, and arrive once when it is back', async () => {
    const before = town().storedAnswers().length
    const {page} = await open()
    await survey(page).getByText('Once or twice in the three months').waitFor()
    meddle('gone', api)
    await untilToldIn(page, 'saha-survey', 'The server does not answer')

    await answerWhatIsRequired(page)
    await sendAnswers(page)
    await title(page, 'Your answers are waiting for a connection').waitFor()
    mend()
    await page.getByRole('button', {name: 'Send now'}).click()

    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers()).toHaveLength(before + 1)
  })
})

describe('when the server is slow', () => {
  test.each<[string, Trouble]>([
    ['says nothing', 'silent'],
    ['begins and does not end', 'dripping'],
  ])('the page has its space while it waits, and says so after twenty seconds: it %s', async (_, trouble) => {
    meddle(trouble, api)
    const {page} = await visit(browser())
    await page.clock.install()
    await page.goto(`${site()}/hosts/script/en.html`)
    await survey(page).locator('[aria-busy=true]').waitFor()

    await expect
      .poll(async () => {
        await page.clock.runFor(5_000)
        return title(page, 'The server cannot be reached').count()
      })
      .toBe(1)
    mend()
    await page.getByRole('button', {name: 'Try again'}).click()
    await survey(page).getByText('Once or twice in the three months').waitFor()

    expect(await title(page, 'The server cannot be reached').count()).toBe(0)
  })

  test('answers that it takes its time with wait in the browser, and go by themselves when it is back', async () => {
    const {page} = await visit(browser())
    await page.clock.install()
    await page.goto(`${site()}/hosts/script/en.html`)
    await answerWhatIsRequired(page)
    const before = town().storedAnswers().length
    meddle('silent', api)
    await sendAnswers(page)

    await expect
      .poll(async () => {
        await page.clock.runFor(10_000)
        return title(page, 'Your answers are waiting for a connection').count()
      })
      .toBe(1)
    mend()

    await expect
      .poll(async () => {
        await page.clock.runFor(10_000)
        return survey(page).getByText('Your answers have arrived').count()
      })
      .toBe(1)
    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers()).toHaveLength(before + 1)
  })
})

describe('in a browser that lets no requests of the element through, as blockers of advertising may', () => {
  test.each([
    ['the script', '**/saha.js'],
    ['its parts', '**/v/**'],
  ])('what the page has in its place stays: %s', async (_, blocked) => {
    const {page} = await visit(browser())
    await page.route(blocked, (route) => route.abort('blockedbyclient'))
    await page.goto(`${site()}/hosts/script/en.html`)

    await expect.poll(() => page.getByRole('link', {name: 'Answer the survey'}).isVisible()).toBe(true)
  })

  test('it says that the server cannot be reached, keeps the answers, and sends them when it may', async () => {
    const {page} = await open()
    await answerWhatIsRequired(page)
    const before = town().storedAnswers().length
    await page.route('**/v1/**', (route) => route.abort('blockedbyclient'))
    await sendAnswers(page)
    await title(page, 'Your answers are waiting for a connection').waitFor()

    await page.unroute('**/v1/**')
    await page.reload()

    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers()).toHaveLength(before + 1)
  })
})
