/** Ideas are read without scripts, shared as addresses, and stand beside other elements. */
import {describe, expect, test} from 'vitest'
import {goOn} from './every-kind.ts'
import {cardOf, openIdeas, propose, readIdeas, titlesIn} from './proposing.ts'
import {usePages} from './pages.ts'
import {useSeededTown} from './town.ts'
import {turnPage, visit} from './visitor.ts'

const {town, browser} = useSeededTown()
const hosted = (query: string) => `${town().saha}/embed/ain-al-sarw/station-ideas?${query}`

const pages = usePages(
  () => `<script type="module" src="${town().saha}/saha.js"></script>
    <saha-ideas activity="ain-al-sarw/station-ideas"></saha-ideas>
    <saha-comments activity="ain-al-sarw/award-comments"></saha-comments>
    <saha-survey activity="ain-al-sarw/park-survey"></saha-survey>`,
)

describe('in a browser that runs no scripts', () => {
  const quiet = {javaScriptEnabled: false, viewport: {width: 360, height: 740}}

  test('ideas are read, narrowed down, opened and discussed, in both languages', async () => {
    const visitor = await visit(browser(), quiet)
    const {page} = visitor
    await page.goto(hosted('lang=ar'))
    const all = await page.locator('article h3').count()

    await page.getByText('تصفية', {exact: true}).click()
    await page.getByRole('checkbox', {name: 'ظل وأشجار'}).check()
    await page.getByRole('combobox', {name: 'الترتيب'}).selectOption('supported')
    await turnPage(page, () => page.getByRole('button', {name: 'عرض'}).click())
    const shade = await page.locator('article h3').allInnerTexts()
    const {ideas} = await readIdeas(town().saha, '?category=shade&sort=supported')
    expect(shade).toEqual(ideas.map(({title}) => title))
    expect(shade.length).toBeLessThan(all)

    await turnPage(page, () => page.getByRole('link', {name: 'English'}).click())
    expect(await page.locator('article h3').allInnerTexts()).toEqual(shade)
    await page.getByRole('link', {name: 'أشجار توت على طول الرصيف القديم'}).click()
    await page.getByRole('heading', {level: 1, name: 'أشجار توت على طول الرصيف القديم'}).waitFor()
    await page.getByText('Twenty mulberry trees will be planted').waitFor()
    await page.getByRole('link', {name: 'Read the comments'}).click()
    await page.getByText('White mulberries then').waitFor()
    await page.getByRole('link', {name: 'These are the comments on idea 1'}).click()
    await page.getByText('Twenty mulberry trees will be planted').waitFor()
    await turnPage(page, () => page.getByRole('link', {name: 'All ideas'}).click())

    expect(await page.locator('article h3').count()).toBe(all)
    expect(visitor.complaints).toEqual([])
  })

  test('a search finds words however they are written, and later pages are a link away', async () => {
    const {page} = await visit(browser(), quiet)
    await page.goto(hosted('lang=ar'))

    await page.getByRole('searchbox').fill('اشجار')
    await turnPage(page, () => page.keyboard.press('Enter'))
    await page.getByText('أشجار توت على طول الرصيف القديم').waitFor()
    await turnPage(page, () => page.getByRole('link', {name: 'عرض كل الأفكار'}).click())
    const first = await page.locator('article h3').allInnerTexts()
    await turnPage(page, () => page.getByRole('link', {name: 'عرض المزيد من الأفكار'}).click())
    const second = await page.locator('article h3').allInnerTexts()

    expect(first).toHaveLength(20)
    expect(second.length).toBeGreaterThan(0)
    expect(first.filter((title) => second.includes(title))).toEqual([])
  })

  test.each(['ar', 'en'])('no page is wider than a narrow phone, in %s', async (language) => {
    const {page} = await visit(browser(), {...quiet, viewport: {width: 320, height: 640}})
    for (const end of [
      '',
      '&idea=1',
      '&idea=2',
      `&${new URLSearchParams({'saha-ideas': 'sort=supported&q=a'})}`,
    ]) {
      await page.goto(hosted(`lang=${language}${end}`))
      const box = await page.locator('html').boundingBox()
      const widest = await page.locator('main').evaluate((main) => main.scrollWidth)
      expect([end, box?.width, widest <= 320]).toEqual([end, 320, true])
    }
  })
})

describe('what somebody has chosen to see', () => {
  test('stands in the address, and whoever opens that sees the same, with scripts and without', async () => {
    const {page, complaints} = await visit(browser())
    const ideas = await openIdeas(page, town().site)
    await ideas.getByRole('button', {name: 'Filter and search'}).click()
    await ideas.getByRole('checkbox', {name: 'The station’s heritage'}).check()
    await ideas.getByRole('combobox').first().selectOption({label: 'Most supported'})
    const {ideas: expected} = await readIdeas(town().saha, '?category=heritage&sort=supported')
    const titles = expected.map(({title}) => title)
    await expect.poll(() => titlesIn(ideas)).toEqual(titles)
    // As the page itself knows it: others are told of it later.
    const searchOf = () => page.evaluate(() => location.search)
    await expect.poll(searchOf).toContain('supported')
    const search = await searchOf()

    const other = await visit(browser())
    const seen = await openIdeas(other.page, town().site, 'ar', search)
    await expect.poll(() => titlesIn(seen)).toEqual(titles)
    const quiet = await visit(browser(), {javaScriptEnabled: false})
    await quiet.page.goto(hosted(`lang=ar&${search.slice(1)}`))

    expect(await quiet.page.locator('article h3').allInnerTexts()).toEqual(titles)
    expect([...complaints, ...other.complaints]).toEqual([])
  })

  test('on the hosted page is what the element shows there once scripts run', async () => {
    const quiet = await visit(browser(), {javaScriptEnabled: false})
    await quiet.page.goto(hosted('lang=en&category=market&sort=supported'))
    const titles = await quiet.page.locator('article h3').allInnerTexts()
    const {page} = await visit(browser())

    await page.goto(quiet.page.url())
    await page.locator('saha-ideas [part=write]').waitFor()

    await expect.poll(() => titlesIn(page.locator('saha-ideas'))).toEqual(titles)
  })

  test('is one idea, where a link to it from the hosted page is opened with scripts', async () => {
    const {page} = await visit(browser())

    await page.goto(hosted('lang=en&idea=1#saha-idea-1'))

    const open = page.locator('saha-ideas #open-1')
    await open.getByText('Twenty mulberry trees will be planted').waitFor()

    expect(new URL(page.url()).hash).toBe('#saha-idea-1')
  })
})

test('ideas, comments and a survey stand on one page, and each works', async () => {
  const {page, complaints} = await visit(browser())
  await propose(town().saha, {
    title: 'A clock that goes',
    text: 'The old one stands still.',
    category: 'heritage',
  })
  await page.goto(pages())

  const ideas = page.locator('saha-ideas')
  const open = cardOf(ideas, 'A clock that goes').locator('h3 a')
  await open.click()
  await ideas.locator('.whole').getByText('The old one stands still.').waitFor()
  await ideas.locator('.back').click()
  await cardOf(ideas, 'A clock that goes').waitFor()
  const thread = page.locator('saha-comments')
  await thread.scrollIntoViewIfNeeded()
  await thread.locator('article').first().waitFor()
  const survey = page.locator('saha-survey')
  await survey.scrollIntoViewIfNeeded()
  await survey.locator('.question').first().waitFor()
  await survey.locator('label.choice').first().click()
  await goOn(survey)

  expect(await survey.locator('[part=error]').count()).toBe(0)
  expect(complaints).toEqual([])
})
