/** Pages whose styles are hard on all that stands on them: what is pasted there works all the same. */
import {expect, test} from 'vitest'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

test.each(['direction', 'unset', 'universal', 'letters', 'upright', 'small-root', 'dark'])(
  'on the page of %s a survey is answered and sent, and the server has it once',
  async (host) => {
    const {page, complaints} = await visit(browser())
    const before = town().storedAnswers().length
    await page.goto(`${town().site}/hosts/${host}/en.html`)

    await answerWhatIsRequired(page)
    await sendAnswers(page)

    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers().slice(before)).toEqual([{visits: 'rarely', first: 'paths'}])
    expect(complaints).toEqual([])
  },
)

test('where a page makes its root letters small, buttons keep their size', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/hosts/small-root/en.html`)
  await page.locator('saha-survey button').first().waitFor()

  const heights = await page
    .locator('saha-survey button:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))

  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('what a page hides stays hidden', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/hosts/script/`)
  const button = page.locator('saha-survey button').first()
  await button.waitFor()

  await page.evaluate(() => (document.body.style.visibility = 'hidden'))

  expect(await button.isVisible()).toBe(false)
})
