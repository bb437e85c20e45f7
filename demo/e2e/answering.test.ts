import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {answerWhatIsRequired, openSurvey, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {isFocused, originsOf, tabTo, visit, visitForgetfully} from './visitor.ts'

const {town, browser} = useTown()

test('a citizen answers the park survey in Arabic with the keyboard alone, and gets a receipt', async () => {
  const visitor = await visit(browser(), {locale: 'ar-JO'})
  const {page} = visitor
  const press = (key: string) => page.keyboard.press(key)
  const radio = (name: string) => page.getByRole('radio', {name, exact: true})
  const next = page.getByRole('button', {name: 'التالي'})
  await page.goto(`${town().site}/ar/park.html`)

  await tabTo(page, page.getByRole('link', {name: 'إلى الاستبيان'}))
  await press('Enter')
  await radio('معظم أيام الأسبوع').waitFor()

  await tabTo(page, radio('معظم أيام الأسبوع'))
  await press('ArrowDown')
  await tabTo(page, page.getByRole('textbox', {name: 'كم دقيقة'}))
  await page.keyboard.type('٧')
  await tabTo(page, page.getByRole('checkbox', {name: 'المشي أو الرياضة'}))
  await press('Space')
  await tabTo(page, page.getByRole('checkbox', {name: 'الراحة أو القراءة بهدوء'}))
  await press('Space')
  await tabTo(page, page.getByRole('radio', {name: 'غير راضٍ على الإطلاق'}))
  await press('Space')
  await press('ArrowDown')
  await press('ArrowDown')
  await tabTo(page, next)
  await press('Enter')

  await page.getByRole('heading', {name: 'ما هو محسوم', level: 4}).waitFor()
  await tabTo(page, next)
  await press('Enter')
  const problem = page.getByRole('link', {name: 'السؤال 6'})
  await problem.waitFor()
  await tabTo(page, problem)
  await press('Enter')
  await expect.poll(() => isFocused(radio('أشجار ومظلات للظل'))).toBe(true)
  await press('Space')
  await tabTo(page, page.getByRole('textbox', {name: 'هل في الحديقة مكان'}))
  await page.keyboard.type('السرو قرب العين')
  await tabTo(page, page.getByRole('textbox', {name: 'ما الذي ينبغي'}))
  await page.keyboard.type('سطر أول\nسطر ثانٍ')
  await tabTo(page, next)
  await press('Enter')

  await radio('أقل من 18 سنة').waitFor()
  await tabTo(page, radio('أقل من 18 سنة'))
  await press('ArrowUp')
  const check = page.getByRole('button', {name: 'مراجعة الإجابات'})
  await tabTo(page, check)
  await press('Enter')

  const send = page.getByRole('button', {name: 'إرسال الإجابات'})
  await send.waitFor()
  await tabTo(page, send)
  await press('Enter')
  expect(await receiptOn(page)).toHaveLength(24)
  expect(town().storedAnswers()).toEqual([
    {
      visits: 'weekly',
      minutes: 7,
      activities: ['walk', 'quiet'],
      satisfaction: 2,
      first: 'shade',
      keep: 'السرو قرب العين',
      more: 'سطر أول\nسطر ثانٍ',
      age: null,
    },
  ])
  expect(visitor.complaints).toEqual([])
})

test('a receipt tells its holder what became of the answers', async () => {
  const {page} = await visit(browser())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)

  const reply = await fetch(`${town().saha}/v1/receipts`, {headers: {'Saha-Receipt': await receiptOn(page)}})

  expect(await reply.json()).toMatchObject({
    municipality: 'ain-al-sarw',
    activity: 'park-survey',
    counted: false,
  })
})

test('on a narrow phone, one question is asked at a time and nothing is cut off', async () => {
  const visitor = await visit(browser(), {
    viewport: {width: 360, height: 640},
    hasTouch: true,
    isMobile: true,
  })
  const {page} = visitor
  await openSurvey(page, town().site)
  await page.getByText('Page 1 of 10').waitFor()

  await page.getByText('Most days of the week').tap()
  for (const step of [2, 3, 4, 5, 6]) {
    await page.getByRole('button', {name: 'Next'}).tap()
    await page.getByText(`Page ${step} of 10`).waitFor()
    expect(await page.locator('saha-survey .question').count()).toBe(1)
    expect(await widthBeyondScreen(page)).toBe(0)
  }
  await page.getByText('Lighting').tap()
  for (const step of [7, 8, 9, 10]) {
    await page.getByRole('button', {name: 'Next'}).tap()
    await page.getByText(`Page ${step} of 10`).waitFor()
    expect(await page.locator('saha-survey .question').count()).toBe(1)
    expect(await widthBeyondScreen(page)).toBe(0)
  }
  await page.getByRole('button', {name: 'Check your answers'}).tap()
  await page.getByRole('button', {name: 'Send answers'}).tap()

  expect(await receiptOn(page)).toHaveLength(24)
  expect(await widthBeyondScreen(page)).toBe(0)
  expect(visitor.complaints).toEqual([])
})

test('answers that were not sent survive a reload of the page', async () => {
  const {page} = await visit(browser())
  await openSurvey(page, town().site)
  await page.getByRole('textbox', {name: 'How many minutes'}).fill('12')

  await page.reload()

  const minutes = page.getByRole('textbox', {name: 'How many minutes'})
  await expect.poll(() => minutes.inputValue()).toBe('12')
})

test('a browser that answered says so after a reload, and lets another person answer', async () => {
  const {page} = await visit(browser())
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await receiptOn(page)

  await page.reload()

  await page.getByText('Answers to this survey were sent from this browser').waitFor()
  await page.getByRole('button', {name: 'Answer for another person'}).click()
  const first = page.getByRole('radio', {name: 'Most days of the week'})
  expect(await first.isChecked()).toBe(false)
})

test('a citizen whose browser may keep nothing can answer too, and is told what that means', async () => {
  const visitor = await visitForgetfully()
  const {page} = visitor
  const before = town().storedAnswers().length
  await openSurvey(page, town().site)
  const storage = await page.evaluate(() => {
    try {
      return String(localStorage.length)
    } catch (error) {
      return (error as Error).name
    }
  })

  await answerWhatIsRequired(page)
  await sendAnswers(page)

  expect(storage).toBe('SecurityError')
  expect(await receiptOn(page)).toHaveLength(24)
  await page.getByText('This browser does not let the page remember anything').waitFor()
  expect(town().storedAnswers()).toHaveLength(before + 1)
  expect(visitor.complaints).toEqual([])
  await visitor.close()
})

test('nothing of a visit goes to anybody but the town and its server, and no cookie is set', async () => {
  const visitor = await visit(browser())
  const {page} = visitor
  await openSurvey(page, town().site)
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await receiptOn(page)
  await page.locator('saha-results').scrollIntoViewIfNeeded()
  await page.getByRole('heading', {name: 'Results: Al-Bayader Park survey'}).waitFor()

  expect(originsOf(visitor)).toEqual([town().saha, town().site].sort())
  expect(await page.context().cookies()).toEqual([])
  expect(visitor.complaints).toEqual([])
})

/** Pixels by which the page is wider than the screen. */
function widthBeyondScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
