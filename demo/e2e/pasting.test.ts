/** What the console gives to paste, copied with its button and pasted into an empty page of the municipality's site. */
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Place} from './citizen.ts'
import {signIn} from './clerk.ts'
import {answerThere} from './hosts.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()
let clerk: Page
beforeAll(async () => {
  ;({page: clerk} = await visit(browser(), {
    locale: 'en',
    permissions: ['clipboard-read', 'clipboard-write'],
  }))
  await clerk.goto(`${town().saha}/console`)
  await signIn(clerk, town().clerk)
  await clerk.getByRole('article').first().waitFor()
})
afterAll(() => clerk.context().close())

/** Copies what stands under a heading of the console’s page for websites, in English. */
async function copy(activity: string, name: string): Promise<string> {
  await clerk.goto(`${town().saha}/console/#/ain-al-sarw/embed/${activity}`)
  await clerk.locator('#look-language').selectOption('en')
  const folded = clerk.locator('summary', {hasText: name})
  if ((await folded.count()) > 0) await folded.click()
  await clerk.getByRole('button', {name: new RegExp(`: ${name}$`)}).click()
  return clerk.evaluate(() => navigator.clipboard.readText())
}

/** Opens a page of the site with nothing in it but what was pasted. */
async function paste(pasted: string, policy = ''): Promise<Page> {
  const {page} = await visit(browser(), {locale: 'en', permissions: ['local-network-access']})
  const body = `<!doctype html><html lang="en"><title>Empty</title><body>${pasted}</body></html>`
  const headers = policy ? {'content-security-policy': `default-src 'none'; ${policy}`} : {}
  await page.route(`${town().site}/empty`, (route) =>
    route.fulfill({body, contentType: 'text/html; charset=utf-8', headers}),
  )
  await page.goto(`${town().site}/empty`)
  return page
}

/** Copies what is pasted for the survey. */
const copySurvey = (name: string) => copy('park-survey', name)

/** What is pasted for the survey, and where it is answered then. */
const ways: [string, () => Promise<Place>][] = [
  [
    'the tag, under the policy that stands below it',
    async () =>
      paste(
        await copySurvey('On a page of your website'),
        await copySurvey('Where the website has a Content-Security-Policy'),
      ),
  ],
  [
    'the link, with the script once on the page',
    async () => {
      const [script = ''] = (await copySurvey('On a page of your website')).split('\n')
      return paste(script + (await copySurvey('As a plain link')))
    },
  ],
  ['the frame', async () => (await paste(await copySurvey('As a frame'))).frameLocator('iframe')],
  ['the pinned version', async () => paste(await copySurvey('One version for good'))],
]

test.each(ways)('%s is answered', async (_, open) => {
  await expect(answerThere(await open(), town())).resolves.toBeUndefined()
})

test.each([
  ['park-survey', 'The result', 'saha-results', 'Results: Al-Bayader Park survey'],
  ['plan-trees', 'On a page of your website', 'saha-comments', 'Write a comment'],
  ['plan-trees', 'Only the number of comments', 'saha-comments', /^\s*\d+ comments\s*$/],
])('of %s, under “%s”, comes %s', async (activity, name, element, words) => {
  const page = await paste(await copy(activity, name))

  await expect.poll(() => page.locator(element).getByText(words).count()).toBeGreaterThan(0)
})
