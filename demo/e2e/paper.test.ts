/** From paper to the screen and back: the form to print, and the page that its code leads to. */
import {describe, expect, test} from 'vitest'
import definition from '../definition.json' with {type: 'json'}
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {originsOf, turnPage, visit} from './visitor.ts'

const {town, browser} = useTown()

/** What of an activity is looked for on paper. */
interface Asking {
  id: string
  survey?: {pages: readonly {questions: readonly {text: Record<'ar' | 'en', string>}[]}[]}
}

const municipality = definition.municipality.id
const consultations: readonly {activities: readonly Asking[]}[] = definition.consultations
const activities = consultations.flatMap((consultation) => consultation.activities)
const textsOf = (activity: string, language: 'ar' | 'en') =>
  activities
    .filter(({id}) => id === activity)
    .flatMap(({survey}) => survey?.pages.flatMap(({questions}) => questions) ?? [])
    .map(({text}) => text[language].replace(/\{.*?\}.*/, ''))

/** How many pages a PDF of Chromium's has. */
const pagesIn = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length

describe.each([
  ['park-survey', 'ar', 5],
  ['park-survey', 'en', 5],
  ['every-question', 'ar', 8],
  ['every-question', 'en', 8],
] as const)('the paper form of %s in %s', (activity, language, most) => {
  const address = () => `${town().saha}/embed/${municipality}/${activity}/paper?lang=${language}`

  test('prints every question on a few sheets of A4, and nothing of the screen', async () => {
    const {page, complaints} = await visit(browser())
    await page.goto(address())
    await page.emulateMedia({media: 'print'})

    const words = await page.locator('body').innerText()
    const pdf = await page.pdf({preferCSSPageSize: true})

    const plain = words.replace(/[\u2066-\u2069]/g, '')
    expect(textsOf(activity, language).filter((text) => !plain.includes(text.trim()))).toEqual([])
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(pagesIn(pdf)).toBeGreaterThan(1)
    expect(pagesIn(pdf)).toBeLessThanOrEqual(most)
    expect(complaints).toEqual([])
  })

  test.each([360, 1280])('can be read on a screen of %d pixels without scrolling sideways', async (width) => {
    const visitor = await visit(browser(), {viewport: {width, height: 800}})
    const {page} = visitor
    await page.goto(address())

    const wide = await page.evaluate(() => document.documentElement.scrollWidth)

    expect(wide).toBeLessThanOrEqual(width)
    expect(originsOf(visitor)).toEqual([town().saha])
  })
})

describe('the page that the code leads to', () => {
  const address = (language: string) => `${town().saha}/embed/${municipality}/park-survey?lang=${language}`

  test('takes answers, under its own policy and from its own origin', async () => {
    const visitor = await visit(browser())
    const {page} = visitor
    await page.goto(address('en'))

    await answerWhatIsRequired(page)
    await sendAnswers(page)

    expect(await receiptOn(page)).not.toBe('')
    expect(originsOf(visitor)).toEqual([town().saha])
    expect(visitor.complaints).toEqual([])
  })

  test('keeps what was entered when the language is changed', async () => {
    const {page} = await visit(browser())
    await page.goto(address('en'))
    await page.locator('saha-survey').getByText('Once or twice in the three months').click()

    await page.getByRole('link', {name: 'العربية'}).click()

    await expect.poll(() => page.getByRole('radio', {name: 'مرة أو مرتين'}).isChecked()).toBe(true)
  })

  test('tells without scripts what is asked, and leads to the paper form', async () => {
    const {page} = await visit(browser(), {javaScriptEnabled: false})
    await page.goto(address('ar'))

    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('استبيان حديقة البيادر')
    expect(await page.locator('main').innerText()).toContain('مكتب مشاركة المجتمع')
    await turnPage(page, () => page.getByRole('link', {name: 'نموذج ورقي للطباعة'}).click())
    expect(page.url()).toBe(`${town().saha}/embed/${municipality}/park-survey/paper?lang=ar`)
  })
})
