/** What should we do with the old station square? The whole story: from an idea to what the municipality does with it. */
import {randomBytes} from 'node:crypto'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {Moderator} from './moderator.ts'
import {
  cardOf,
  compose,
  openIdeas,
  photo,
  readIdea,
  readIdeas,
  readReceipt,
  receiptIn,
  send,
  words,
} from './proposing.ts'
import {useSeededTown} from './town.ts'
import {isFocused, originsOf, tabTo, visit} from './visitor.ts'

const {town, browser} = useSeededTown()
let clerk: Moderator

beforeAll(async () => {
  clerk = await Moderator.signIn(browser(), town().saha, town().clerk)
})

const feedAt = async (end = '') =>
  (await fetch(`${town().saha}/v1/feeds/ain-al-sarw/station-ideas${end}?lang=ar`)).text()

/** The council plans it, and says why. */
function plan(idea: number): Promise<unknown> {
  const body = {
    key: randomBytes(16).toString('hex'),
    status: 'planned',
    office: {ar: 'دائرة المياه والحدائق', en: 'Water and Gardens Department'},
    text: {
      ar: 'تُنصب ثلاث مظلات قبل الصيف، قرب موقف الباص.',
      en: 'Three sunshades come before summer, by the bus stop.',
    },
    link: 'https://ain-al-sarw.example/decisions/130',
  }
  return clerk.ask('answerIdea', {activity: 'station-ideas', idea: String(idea)}, body)
}

/** Draws a line of two points on the map. */
async function drawLine(page: Page): Promise<void> {
  const ideas = page.locator('saha-ideas')
  await ideas.getByText(words.ar.onMap, {exact: true}).click()
  await ideas.getByRole('button', {name: words.ar.openMap}).click()
  const ground = ideas.locator('.compose svg.ground')
  await ground.locator('.cross').waitFor()
  await ideas.locator('.compose').getByText('خط', {exact: true}).click()
  const box = (await ground.boundingBox())!
  await ground.click({position: {x: box.width * 0.45, y: box.height * 0.5}})
  await ground.click({position: {x: box.width * 0.55, y: box.height * 0.45}})
}

test('an idea is drawn on the map, approved, supported, planned and followed, in Arabic', async () => {
  const citizen = await visit(browser(), {locale: 'ar-JO'})
  const {page} = citizen
  const title = 'مظلات فوق رصيف المحطة القديم'
  const ideas = await openIdeas(page, town().site, 'ar')

  await compose(
    ideas,
    {
      title,
      text: 'أشجار توت على الرصيف تكبر ببطء، فليكن فوق الرصيف الآن ظل من قماش.',
      category: 'ظل وأشجار',
    },
    'ar',
  )
  const similar = ideas.getByRole('group', {name: 'مثل فكرتكم'})
  await similar.getByText('أشجار توت على طول الرصيف القديم').waitFor()
  await similar.getByRole('button', {name: 'فكرتي مختلفة'}).click()
  await drawLine(page)
  await ideas.locator('.compose [type=file]').setInputFiles(photo)
  await ideas.getByLabel('ماذا تُظهر الصورة؟').fill('الرصيف مكشوف للشمس عند الظهر')
  await ideas.locator('.compose canvas').waitFor()
  await ideas.locator('.compose .pictures progress').waitFor({state: 'detached'})
  await send(ideas, 'ar')
  await ideas.getByText('ينظر أحد المشرفين إلى الصورة أولًا').waitFor()
  const code = await receiptIn(ideas)
  const waiting = await readReceipt(town().saha, code)
  const item = (await clerk.queue()).items.find((one) => one.title === title)

  expect(waiting).toMatchObject({state: 'waiting', waits: ['photo']})
  expect(waiting.place).toMatchObject({shape: {type: 'LineString'}})
  expect((await readIdeas(town().saha)).ideas.some((one) => one.title === title)).toBe(false)
  expect(item).toMatchObject({kind: 'idea', waits: ['photo']})

  await clerk.decide(item?.item ?? '', {action: 'approve', seen: [item?.seen ?? '']})
  const {idea = 0} = await readReceipt(town().saha, code)
  const neighbour = await visit(browser(), {locale: 'ar-JO'})
  const seen = await openIdeas(neighbour.page, town().site, 'ar')
  const support = cardOf(seen, title).getByRole('button', {name: 'تأييد'})
  await support.click()
  await expect.poll(() => support.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(async () => (await readIdea(town().saha, idea)).supports).toBe(1)
  await plan(idea)

  expect(await readIdea(town().saha, idea)).toMatchObject({
    status: 'planned',
    answered: true,
    photos: [{alt: 'الرصيف مكشوف للشمس عند الظهر'}],
  })
  await page.reload()
  await cardOf(ideas, title).getByText('في الخطة').waitFor()
  await cardOf(ideas, title).getByText('ردّت عليها البلدية').waitFor()
  await followByReceipt(code)
  const [ofAll, ofOne] = [await feedAt(), await feedAt(`/${idea}`)]
  expect(ofAll).toContain(title)
  expect(ofOne).toContain('تُنصب ثلاث مظلات قبل الصيف')
  expect(ofOne).toContain('https://ain-al-sarw.example/decisions/130')
  expect(originsOf(citizen)).toEqual([town().saha, town().site].sort())
  expect(await page.context().cookies()).toEqual([])
  expect([...citizen.complaints, ...neighbour.complaints]).toEqual([])
})

/** In a browser that has never seen the idea. */
async function followByReceipt(code: string): Promise<void> {
  const {page} = await visit(browser(), {locale: 'ar-JO'})
  const ideas = await openIdeas(page, town().site, 'ar')
  await ideas.getByRole('button', {name: 'أفكاري ورموز الإيصال'}).click()
  await ideas.getByLabel('رمز الإيصال', {exact: true}).fill(code.toLowerCase())
  await ideas.locator('.own').getByRole('button').first().click()
  await ideas.locator('.own').getByText('تُنصب ثلاث مظلات قبل الصيف').waitFor()
}

test('the same by keyboard alone, in English', async () => {
  const {page, complaints} = await visit(browser())
  const title = 'A drinking place for dogs and cats'
  const ideas = await openIdeas(page, town().site)
  const press = async (name: string) => {
    await tabTo(page, ideas.getByRole('button', {name, exact: true}))
    await page.keyboard.press('Enter')
  }

  await press(words.en.write)
  const field = ideas.getByLabel(words.en.title, {exact: true})
  await expect.poll(() => isFocused(field)).toBe(true)
  await page.keyboard.type(title)
  await tabTo(page, ideas.getByLabel(words.en.text, {exact: true}))
  await page.keyboard.type('A low basin beside the tap, which children can fill.')
  await tabTo(page, ideas.locator('.compose [type=radio]').first())
  await page.keyboard.press('Space')
  await expect.poll(() => ideas.locator('.compose [type=radio]').first().isChecked()).toBe(true)
  await markByKeys(page)
  await press(words.en.send)

  const code = await receiptIn(ideas)
  const own = await readReceipt(town().saha, code)
  expect(own).toMatchObject({state: 'published', title, place: {shape: {type: 'Point'}}})

  const other = await visit(browser())
  const seen = await openIdeas(other.page, town().site)
  const support = cardOf(seen, title).getByRole('button', {name: 'Support'})
  await tabTo(other.page, support)
  await other.page.keyboard.press('Space')
  await expect.poll(async () => (await readIdea(town().saha, own.idea ?? 0)).supports).toBe(1)
  await plan(own.idea ?? 0)
  await other.page.reload()
  const link = cardOf(seen, title).locator('h3 a')
  await link.waitFor()
  await tabTo(other.page, link)
  await other.page.keyboard.press('Enter')
  await seen.getByText('Three sunshades come before summer').waitFor()
  await expect.poll(() => isFocused(seen.locator('.whole h2').first())).toBe(true)
  expect([...complaints, ...other.complaints]).toEqual([])
})

/** Chooses the map, moves the cross and sets a point. */
async function markByKeys(page: Page): Promise<void> {
  const ideas = page.locator('saha-ideas')
  const ways = ideas.locator('.compose .ways [type=radio]')
  await tabTo(page, ways.first())
  while (!(await ideas.getByLabel(words.en.onMap, {exact: true}).isChecked()))
    await page.keyboard.press('ArrowDown')
  await tabTo(page, ideas.getByRole('button', {name: words.en.openMap}))
  await page.keyboard.press('Enter')
  const ground = ideas.locator('.compose svg.ground')
  await ground.locator('.cross').waitFor()
  for (let presses = 0; presses < 20 && !(await ground.evaluate(holdsFocus)); presses++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await ideas.locator('.compose .mark').first().waitFor()
}

function holdsFocus(element: Element): boolean {
  const focused = (element.getRootNode() as ShadowRoot).activeElement
  return focused !== null && (focused === element || focused.contains(element) || element.contains(focused))
}
