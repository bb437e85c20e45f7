/** The whole way of a citizen whose browser runs no scripts: answers, writes, proposes, supports, reports, and looks it up. */
import {writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import definition from '../definition.json' with {type: 'json'}
import {barriersOn, reachingOver} from './looking.ts'
import {useSeededTown} from './town.ts'
import {words} from './words-without-scripts.ts'
import {originsOf, turnPage, visit} from './visitor.ts'

const {town, browser} = useSeededTown()

const photo = join(root, 'demo/images/plan-square.webp')

const park = definition.consultations.find(({id}) => id === 'bayader-park')!
const survey = park.activities.find(({id}) => id === 'park-survey')!

beforeAll(async () => {
  const file = join(tmpdir(), `saha-one-by-one-${process.pid}.json`)
  const activities = [
    {...survey, id: 'one-by-one', survey: {...('survey' in survey && survey.survey), onePerPage: true}},
    {...survey, id: 'for-invited', level: 'invitation'},
  ]
  await writeFile(
    file,
    JSON.stringify({...definition, consultations: [{...park, id: 'further', activities}]}),
  )
  await town().command('import', file)
})

const at = (path: string, language: string) => `${town().saha}/embed/ain-al-sarw/${path}?lang=${language}`

/**
 * Nobody has to scroll sideways, and axe finds nothing. It needs scripts itself: it looks at a copy of the page, in a window
 * that runs them.
 */
async function isEasyToUse(page: Page): Promise<void> {
  const copy = await visit(browser(), {viewport: page.viewportSize()})
  await copy.page.goto(page.url())
  await copy.page.setContent(await page.content())
  const barriers = await barriersOn(copy.page)
  await copy.page.context().close()
  expect({over: await reachingOver(page), barriers}).toEqual({over: [], barriers: []})
}

/** Presses a button, and waits for the page that it leads to. */
const press = (page: Page, name: string) =>
  turnPage(page, () => page.getByRole('button', {name, exact: true}).first().click())

const follow = (page: Page, name: string) =>
  turnPage(page, () => page.getByRole('link', {name, exact: true}).first().click())

/** Types the code of the page's receipt, which stands on one line, where the page says. */
async function lookUp(page: Page, {code, open}: {code: string; open: string}): Promise<void> {
  const receipt = await page.locator('.code').innerText()
  const lines = await page.locator('.code bdi').evaluate((shown) => shown.getClientRects().length)
  expect(lines).toBe(1)
  await turnPage(page, () => page.locator('.receipt a').click())
  await page.getByLabel(code).fill(receipt)
  await press(page, open)
  expect(page.url()).not.toContain(receipt.slice(0, 9))
}

describe.each([
  ['ar', 360],
  ['en', 1280],
] as const)('in %s, on a screen of %i pixels', (language, width) => {
  const say = words[language]
  const arrive = async (path: string) => {
    const visitor = await visit(browser(), {javaScriptEnabled: false, viewport: {width, height: 740}})
    await visitor.page.goto(at(path, language))
    return visitor
  }

  test('a survey is answered, checked, sent, looked up and changed', async () => {
    const {page, complaints} = await arrive('park-survey')
    await follow(page, say.answer)
    await isEasyToUse(page)

    await press(page, say.next)
    await page.getByRole('alert').waitFor()
    await isEasyToUse(page)
    for (;;) {
      const isLast = (await page.getByRole('button', {name: say.next, exact: true}).count()) === 0
      for (const group of await page.getByRole('radiogroup').all())
        await group.getByRole('radio').first().check()
      for (const list of await page.locator('form select').all()) await list.selectOption({index: 1})
      await press(page, isLast ? say.check : say.next)
      if (isLast) break
    }
    await isEasyToUse(page)
    await press(page, say.sendAnswers)
    await page.getByRole('heading', {name: say.thanks}).waitFor()
    await isEasyToUse(page)
    await lookUp(page, say)

    await isEasyToUse(page)
    await press(page, say.change)
    await isEasyToUse(page)
    await press(page, say.replace)
    await page.getByRole('heading', {name: say.replaced}).waitFor()
    expect(complaints).toEqual([])
  })

  test.each(['/embed/ain-al-sarw/park-survey', '/c/ain-al-sarw', '/c/ain-al-sarw/bayader-park'])(
    'a page is passed on by its address, with nothing else in it: %s',
    async (path) => {
      const visitor = await visit(browser(), {javaScriptEnabled: false, viewport: {width, height: 740}})
      const {page} = visitor
      await page.goto(`${town().saha}${path}?lang=${language}`)
      await page.locator('.share summary').click()

      const address = await page.locator('.share input').inputValue()
      const links = await page
        .locator('.share a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')))

      expect(await reachingOver(page)).toEqual([])
      expect(address).toBe(`${town().saha}${path}?lang=${language}`)
      expect(links.every((link) => decodeURIComponent(link ?? '').includes(address))).toBe(true)
      expect(originsOf(visitor)).toEqual([town().saha])
    },
  )

  test('a survey that asks one question at a time does so here, and back again', async () => {
    const {page, complaints} = await arrive('one-by-one/answer')
    const isChosen = () => page.getByRole('radio').first().isChecked()
    await page.getByRole('radio').first().check()
    await press(page, say.next)
    await isEasyToUse(page)
    const questions = await page.locator('.question').count()
    await press(page, say.previous)

    expect(questions).toBe(1)
    expect(await isChosen()).toBe(true)
    expect(complaints).toEqual([])
  })

  test('whoever was invited reads why no form takes the code, and what to do instead', async () => {
    const {page, complaints} = await arrive('for-invited')
    await follow(page, say.answer)
    await isEasyToUse(page)
    await follow(page, say.paper)
    await page.getByRole('heading', {level: 1}).waitFor()

    expect(await page.locator('form').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('every kind of question can be used, and is easy to read', async () => {
    const {page} = await arrive('every-question/answer')

    await isEasyToUse(page)
    await press(page, say.next)
    await isEasyToUse(page)

    expect(await page.locator('form').count()).toBe(1)
  })

  test('a comment is written, supported, reported, and found and changed by its receipt', async () => {
    const {page, complaints} = await arrive('award-comments')
    await follow(page, say.write)
    await page.getByLabel(say.comment).fill(say.text)
    await isEasyToUse(page)
    // A program would be faster than anybody who reads.
    await expect.poll(() => performance.now() - started(page)).toBeGreaterThan(3_000)
    await press(page, say.sendComment)
    await lookUp(page, say)
    await page.getByText(say.text).waitFor()
    await isEasyToUse(page)
    await press(page, say.edit)
    await isEasyToUse(page)
    await press(page, say.save)

    await page.goto(at('award-comments', language))
    await follow(page, say.act)
    await isEasyToUse(page)
    await press(page, say.support)
    await press(page, say.takeBack)
    await page.getByRole('heading', {name: say.taken}).waitFor()
    await page.goto(at('award-comments', language))
    await follow(page, say.act)
    await press(page, say.report)
    await isEasyToUse(page)
    await page.getByRole('radio').first().check()
    await press(page, say.report)
    await page.getByRole('heading', {level: 1}).waitFor()

    expect(await page.context().cookies()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a seat at an event is taken, found by its receipt and given back', async () => {
    const {page, complaints} = await arrive('station-evening')
    expect(await reachingOver(page)).toEqual([])
    await follow(page, say.toForm)
    await isEasyToUse(page)
    await page.locator('[name=_name]').fill('Layla')
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByRole('radio').first().check()
    await expect.poll(() => performance.now() - started(page)).toBeGreaterThan(3_000)
    await press(page, say.register)
    await isEasyToUse(page)
    await lookUp(page, say)
    await isEasyToUse(page)
    await press(page, say.cannotCome)
    await isEasyToUse(page)
    await press(page, say.yesGiveBack)

    expect(await page.locator('form').count()).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    expect(complaints).toEqual([])
  })

  test('an idea is handed in, looked up and changed; another is supported and reported', async () => {
    const {page, complaints} = await arrive('station-ideas')
    await follow(page, say.propose)
    await isEasyToUse(page)
    await page.locator('[name=_title]').fill(say.text)
    await page.locator('[name=_text]').fill(say.text)
    await page.locator('[name=_category]').selectOption({index: 1})
    if (await page.locator('[name=_listed]').count())
      await page.locator('[name=_listed]').selectOption({index: 1})
    await page.locator('[type=file]').first().setInputFiles(photo)
    await turnPage(page, () => page.locator('button[value=send]').click())
    await isEasyToUse(page)
    await lookUp(page, say)
    await page.getByText(say.text).first().waitFor()
    await press(page, say.changeIdea)
    await isEasyToUse(page)
    await press(page, say.saveIdea)
    expect(await page.locator('form').count()).toBe(0)

    const other = `${at('station-ideas/idea', language)}&number=1`
    await page.goto(other)
    await isEasyToUse(page)
    await press(page, say.support)
    await press(page, say.takeBack)
    await page.getByRole('heading', {name: say.taken}).waitFor()
    await page.goto(other)
    await press(page, say.report)
    await isEasyToUse(page)
    await page.getByRole('radio').first().check()
    await press(page, say.report)
    await page.getByRole('heading', {level: 1}).waitFor()

    expect(complaints).toEqual([])
  })
})

const beginnings = new WeakMap<Page, number>()

/** When this was asked of a page for the first time. */
function started(page: Page): number {
  const begun = beginnings.get(page) ?? performance.now()
  beginnings.set(page, begun)
  return begun
}
