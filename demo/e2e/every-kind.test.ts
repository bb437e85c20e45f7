/** The page with every kind of question: from the first one to the receipt, changed and withdrawn. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Question} from '../../packages/contract/src/question.ts'
import {root} from '../../scripts/node-version.js'
import definition from '../definition.json' with {type: 'json'}
import {answerThis, goOn, reachesOver, type Words} from './every-kind.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const activity = 'ain-al-sarw/every-question'

/** What of a question is looked at here. */
interface Asked {
  type: string
  look?: string
  by?: string
  multiple?: boolean
  unit?: object
  currency?: string
  shapes?: readonly string[]
  options?: readonly object[]
}

const consultations: readonly {
  activities: readonly {id: string; survey?: {pages: readonly {questions: readonly Asked[]}[]}}[]
}[] = definition.consultations
const everything = consultations.flatMap(({activities}) => activities)

const {town, browser} = useTown()

describe('the page with every kind of question', () => {
  const asked = everything
    .find(({id}) => activity.endsWith(`/${id}`))!
    .survey!.pages.flatMap(({questions}) => questions)
  const someOption = (has: string) => asked.some(({options}) => options?.some((option) => has in option))

  test('asks each kind that the contract knows, in each of its looks', () => {
    const kinds = Question.options.map(({shape}) => shape.type.value)
    const looks = {
      'a short closed list': asked.some(({look, options = []}) => look && options.length <= 12),
      'a long closed list': asked.some(({look, options = []}) => look && options.length > 12),
      'options with pictures': someOption('image'),
      'words of one’s own': someOption('other'),
      'an option that stands alone': someOption('exclusive'),
      'a matrix of one choice': asked.some(({type, multiple}) => type === 'matrix' && !multiple),
      'a matrix of several': asked.some(({type, multiple}) => type === 'matrix' && multiple),
      'shares in units': asked.some(({type, unit}) => type === 'shares' && unit),
      'shares in a currency': asked.some(({type, currency}) => type === 'shares' && currency),
      'an e-mail address': asked.some(({by}) => by === 'email'),
      'a telephone number': asked.some(({by}) => by === 'phone'),
      'a point, a line and an area': asked.some(({shapes}) => shapes?.length === 3),
    }

    const types = new Set(asked.map(({type}) => type))
    expect(kinds.filter((kind) => !types.has(kind))).toEqual([])
    expect(Object.entries(looks).filter(([, isThere]) => !isThere)).toEqual([])
  })

  test.each(['ar', 'en'])('shows it, and what is published of it: %s', (lang) => {
    const page = readFileSync(join(root, `demo/public/${lang}/questions.html`), 'utf8')

    expect(page).toContain(`<saha-survey activity="${activity}"`)
    expect(page).toContain(`<saha-results activity="${activity}"`)
    const untold = asked.flatMap((question) => wordsIn(question)).filter((text) => !text[lang])
    expect(untold).toEqual([])
  })
})

/** Every text of a question, with its languages. */
function wordsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ar' in value || 'en' in value) return [value as Record<string, string>]
  return Object.values(value).flatMap(wordsIn)
}

const visits: {lang: 'ar' | 'en'; screen: string; options: Parameters<typeof visit>[1]; words: Words}[] = [
  {
    lang: 'ar',
    screen: 'on a phone of 360 pixels, by touch',
    options: {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, locale: 'ar-JO'},
    words: {way: 'بالدراجة', search: 'محطه', more: 'نريد مقاعد أكثر.', phone: '٠٧٩ ٠٠٠ ٠٠٠٠'},
  },
  {
    lang: 'en',
    screen: 'on a screen of 1280 pixels',
    options: {viewport: {width: 1280, height: 900}},
    words: {way: 'By bicycle', search: 'station', more: 'More benches, please.', phone: '079 000 0000'},
  },
]

const press = {
  ar: {
    copy: 'نسخة من الإجابات',
    back: 'رجوع',
    change: 'تعديل الإجابات',
    withdraw: 'سحب الإجابات',
    yes: 'نعم، سحب الإجابات',
  },
  en: {
    copy: 'A copy of my answers',
    back: 'Back',
    change: 'Change my answers',
    withdraw: 'Withdraw',
    yes: 'Yes, withdraw',
  },
}

describe.each(visits)('a citizen in $lang, $screen', ({lang, options, words}) => {
  test('answers every kind of question under the strictest policy, copies, changes and withdraws', async () => {
    const visitor = await visit(browser(), options)
    const {page} = visitor
    const survey = page.locator('saha-survey')
    const button = (name: string) => survey.getByRole('button', {name, exact: true})
    const wide: string[] = []
    const look = async (where: string) => {
      if (await reachesOver(page)) wide.push(where)
    }
    await page.goto(`${town().site}/${lang}/questions.html`)
    await survey.locator('.question').first().waitFor()

    const answered: string[] = []
    while (!(await survey.locator('[part=send]').isVisible())) {
      answered.push(...(await answerThis(page, words)))
      await look(answered.at(-1) ?? '')
      await goOn(survey)
    }
    await look('check page')
    await survey.locator('[part=send]').click()
    await survey.locator('[part=receipt]').waitFor()
    await look('receipt')
    const [sent] = town().storedAnswers()

    await button(press[lang].copy).click()
    await survey.locator('.paper').waitFor()
    await look('copy')
    const copy = await survey.locator('.paper').innerText()
    await button(press[lang].back).click()

    await button(press[lang].change).click()
    await survey.locator('.answers').waitFor()
    await look('change')
    await survey.locator('.answers > div').filter({hasText: words.more}).getByRole('button').click()
    await survey.locator('textarea').fill('!')
    await survey.locator('[part=next]').click()
    await survey.locator('[part=send]').click()
    await survey.locator('[part=send]').waitFor({state: 'detached'})
    await expect.poll(() => town().storedAnswers()[0]?.['more']).toBe('!')
    await look('changed')

    await button(press[lang].withdraw).click()
    await button(press[lang].yes).click()
    await expect.poll(() => town().storedAnswers()).toEqual([])
    await look('withdrawn')

    expect(sent).toEqual({
      way: {chosen: 'else', other: words.way},
      hood: 'al-mahatta',
      age: 'from-30',
      missing: [expect.any(String), expect.any(String)],
      clean: 4,
      safe: 6,
      from: 9,
      until: 12,
      last: '2026-03-05',
      order: ['trees', 'pavements', 'lamps', 'crossings'],
      state: {pavements: 'good'},
      times: {market: ['morning', 'evening'], library: ['evening']},
      budget: {streets: 50, parks: 30, culture: 20},
      spring: {planting: 2000, seats: 3000},
      dark: {shape: {type: 'Point', coordinates: [expect.any(Number), expect.any(Number)]}},
      plan: 'square',
      repair: [expect.stringMatching(/^[\w-]{22}$/)],
      more: words.more,
      agree: true,
    })
    expect(copy.replaceAll(/[\u2066-\u2069]/g, '')).toContain('rana@example.org')
    expect(wide).toEqual([])
    expect(visitor.complaints).toEqual([])
  })
})
