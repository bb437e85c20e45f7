/** From paper to the screen and back: the form to print, and the page that its code leads to. */
import {getDocumentProxy} from 'unpdf'
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

/**
 * The letters of a PDF as an eye reads them: line by line, Arabic from the right. A PDF holds signs and their places, from
 * the left in every language.
 */
async function printedIn(pdf: Buffer, language: 'ar' | 'en'): Promise<string> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const pages = Array.from({length: file.numPages}, async (_, at) => {
    const {items} = await (await file.getPage(at + 1)).getTextContent()
    const lines = Map.groupBy(
      items.filter((item) => 'str' in item),
      ({transform}) => Math.round(transform[5]),
    )
    return [...lines.values()].map((line) => {
      const signs = language === 'ar' ? line.toReversed() : line
      return signs.map(({str}) => str).join('')
    })
  })
  return lettersOf((await Promise.all(pages)).flat().join(''))
}

/** Letters and digits alone, without marks: a PDF holds those beside their letters, and gaps wherever letters do not join. */
function lettersOf(text: string): string {
  const letters = text.normalize('NFKD').replaceAll('ى', 'ي')
  return letters.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether letters stand together in their order. Each may be two places off: a PDF has joined ones, such as لا, either way round. */
function standsIn(printed: string, letters: string): boolean {
  const isAt = (start: number) =>
    [...letters].every((_, at) =>
      letters.slice(Math.max(0, at - 2), at + 3).includes(printed[start + at] ?? ' '),
    )
  return Array.from(printed, (_, at) => at).some(isAt)
}

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
    const printed = await printedIn(pdf, language)
    expect(textsOf(activity, language).filter((text) => !standsIn(printed, lettersOf(text)))).toEqual([])
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
