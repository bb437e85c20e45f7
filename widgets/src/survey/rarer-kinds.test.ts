/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {everyKind} from '../test-kit/example-winding.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {hangUp} from '../test-kit/server.ts'
import {choose, next, openAsking, press, sendAll, settle, write} from '../test-kit/survey-page.ts'

const kinds = Object.entries(everyKind)

const left = (element: Element | undefined) => element?.getBoundingClientRect().left ?? Number.NaN

afterEach(() => {
  hangUp()
  clear()
})

describe('each rarer kind of question', () => {
  for (const [name, question] of kinds) {
    for (const lang of ['ar', 'en']) {
      it(`has no barriers, on a wide and on a narrow page, nor when it has to be mended: ${name}, ${lang}`, async () => {
        const wide = await openAsking([{...question, required: true}], lang)
        const found = await barriers(wide)
        await next(wide)
        const problem = find(wide, '.summary a').innerText
        found.push(...(await barriers(wide)))
        clear()
        const narrow = await openAsking([question], lang, 320)
        found.push(...(await barriers(narrow)))

        expect(found).to.deep.equal([])
        expect(problem).not.to.include('please answer again')
        expect(narrow.scrollWidth).to.be.at.most(320)
      })
    }
  }

  it('that is not required may be left out', async () => {
    const survey = await openAsking(kinds.map(([, question]) => ({...question, required: false})))

    expect(await sendAll(survey)).to.deep.equal({})
  })
})

describe('five faces', () => {
  it('always come with their words, and run in reading direction', async () => {
    const english = await openAsking([everyKind.rating])
    const inEnglish = findAll(english, '.face')
    const arabic = await openAsking([everyKind.rating], 'ar')
    const inArabic = findAll(arabic, '.face')

    expect(inEnglish.map(({innerText}) => innerText.trim())).to.deep.equal([
      'Very bad',
      'Bad',
      'Neither good nor bad',
      'Good',
      'Very good',
    ])
    expect(left(inEnglish[0])).to.be.below(left(inEnglish[4]))
    expect(left(inArabic[0])).to.be.above(left(inArabic[4]))
  })

  it('are chosen with the keyboard', async () => {
    const survey = await openAsking([everyKind.rating])
    find(survey, '.face input').focus()

    await sendKeys({press: 'Space'})
    await sendKeys({press: 'ArrowRight'})
    await settle(survey)

    expect(await sendAll(survey)).to.deep.equal({clean: 2})
  })
})

describe('a date', () => {
  it('is typed in three fields, in any digits', async () => {
    const survey = await openAsking([everyKind.date], 'ar')
    await write(survey, 'since', '٥')
    await write(survey, 'since', '1', 'month')
    await write(survey, 'since', '۲۰۲۶', 'year')

    expect(await sendAll(survey)).to.deep.equal({since: '2026-01-05'})
  })

  it('that is none, or outside, says what to do', async () => {
    const survey = await openAsking([everyKind.date])
    await write(survey, 'since', '31')
    await write(survey, 'since', '2', 'month')
    await write(survey, 'since', '2026', 'year')
    await next(survey)
    const none = find(survey, '.summary a').innerText
    await write(survey, 'since', '12', 'month')
    await next(survey)

    expect(none).to.equal('Question 1: enter a date with day, month and a year of four digits')
    expect(plain(find(survey, '.summary a').innerText)).to.match(/February.*or an earlier date$/)
  })
})

describe('shares of a total', () => {
  it('say what is left, and must come to the total', async () => {
    const survey = await openAsking([everyKind.shares])
    await write(survey, 'budget', '٦٠')
    const rest = find(survey, '.left').innerText
    await next(survey)
    const problem = find(survey, '.summary a').innerText
    await write(survey, 'budget', '40', 'play')

    expect(plain(rest)).to.equal('40 points of 100 points left')
    expect(plain(problem)).to.equal('Question 1: share out exactly 100 points')
    expect(find(survey, '.left').role).to.equal('status')
    expect(await sendAll(survey)).to.deep.equal({budget: {trees: 60, play: 40}})
  })
})

describe('a ranking', () => {
  const order = (survey: HTMLElement) => findAll(survey, '.ranked > span').map(({innerText}) => innerText)

  it('is moved by buttons, which keep the focus and say where it is now', async () => {
    const survey = await openAsking([everyKind.ranking])

    find(survey, '#question-order-seats-up').focus()
    await sendKeys({press: 'Enter'})
    await until(() => find(survey, '[role=status]').textContent)

    expect(order(survey)).to.deep.equal(['Seats', 'Shade', 'Water'])
    expect(plain(find(survey, '[role=status]').textContent ?? '')).to.equal('Seats is now number 1 of 3')
    expect(focused(survey)?.id).to.equal('question-order-seats-up')
    expect(await sendAll(survey)).to.deep.equal({order: ['seats', 'shade', 'water']})
  })

  it('says in Arabic where it is now, with the words of the option apart', async () => {
    const survey = await openAsking([everyKind.ranking], 'ar')

    find(survey, '#question-order-seats-up').focus()
    await sendKeys({press: 'Space'})
    await until(() => find(survey, '[role=status]').textContent)

    expect(find(survey, '[role=status]').textContent).to.match(/\u2068مقاعد\u2069.*[1١].*[3٣]/)
  })

  it('comes to the same order by its buttons and by its places', async () => {
    const byButtons = await openAsking([everyKind.ranking])
    await press(byButtons, '#question-order-water-up')
    await press(byButtons, '#question-order-water-up')
    const first = await sendAll(byButtons)
    clear()
    const byPlaces = await openAsking([everyKind.ranking])
    const select = find<HTMLSelectElement>(byPlaces, '#question-order-water-place')
    select.value = '0'
    select.dispatchEvent(new Event('change', {bubbles: true}))
    await settle(byPlaces)

    expect(first).to.deep.equal({order: ['water', 'shade', 'seats']})
    expect(await sendAll(byPlaces)).to.deep.equal(first)
  })

  it('is set by choosing a place', async () => {
    const survey = await openAsking([everyKind.ranking])
    const select = find<HTMLSelectElement>(survey, '#question-order-water-place')

    select.value = '0'
    select.dispatchEvent(new Event('change', {bubbles: true}))
    await settle(survey)

    expect(await sendAll(survey)).to.deep.equal({order: ['water', 'shade', 'seats']})
  })

  it('of the first ones only leaves the others out', async () => {
    const survey = await openAsking([{...everyKind.ranking, most: 2}])

    await press(survey, '#question-order-water-up')
    await press(survey, '#question-order-shade-up')
    await press(survey, '#question-order-seats-up')

    expect(await sendAll(survey)).to.deep.equal({order: ['water', 'seats']})
  })
})

describe('a matrix', () => {
  it('is a table with named cells where there is room', async () => {
    const survey = await openAsking([everyKind.matrix])
    const names = findAll(survey, 'td input').map((box) => box.ariaLabel)
    findAll(survey, 'td input')[1]?.click()
    await settle(survey)

    expect(names[0]).to.equal('Paths: Bad')
    expect(await sendAll(survey)).to.deep.equal({parts: {paths: 'good'}})
  })

  it('is one question per row on a phone', async () => {
    const survey = await openAsking([{...everyKind.matrix, multiple: true}], 'en', 360)

    await choose(survey, 'Bad', 'Good')

    expect(findAll(survey, 'table')).to.deep.equal([])
    expect(findAll(survey, '.rows legend').map(({innerText}) => innerText)).to.deep.equal([
      'Paths',
      'Toilets',
    ])
    expect(await sendAll(survey)).to.deep.equal({parts: {paths: ['bad', 'good']}})
  })

  it('that is required asks for every row', async () => {
    const survey = await openAsking([{...everyKind.matrix, required: true}])
    findAll(survey, 'td input')[1]?.click()
    await settle(survey)

    await next(survey)

    expect(find(survey, '.summary a').innerText).to.equal('Question 1: answer every row')
  })
})

describe('consent', () => {
  it('is required unless its author says otherwise, and sent as a tick', async () => {
    const survey = await openAsking([everyKind.consent])
    await next(survey)
    const problem = find(survey, '.summary a').innerText

    await press(survey, '#question-agree input')

    expect(problem).to.equal('Question 1: tick the box if you agree')
    expect(await sendAll(survey)).to.deep.equal({agree: true})
  })
})

describe('a closed list', () => {
  it('is the browser’s own where it is short', async () => {
    const survey = await openAsking([everyKind.dropdown])
    const select = find<HTMLSelectElement>(survey, 'select')

    select.value = 'al-wadi'
    select.dispatchEvent(new Event('change', {bubbles: true}))
    await settle(survey)

    expect(await sendAll(survey)).to.deep.equal({district: 'al-wadi'})
  })

  it('that is long is searched by typing, whatever form the letters have', async () => {
    const survey = await openAsking([everyKind.combobox], 'ar')
    find(survey, '[role=combobox]').focus()
    await sendKeys({type: 'اربد'})
    await settle(survey)
    const found = findAll(survey, '[role=option]').map(({innerText}) => innerText)
    const said = find(survey, '[role=status]').innerText

    await sendKeys({press: 'ArrowDown'})
    await sendKeys({press: 'Enter'})
    await settle(survey)

    expect(found).to.deep.equal(['إربد'])
    expect(said).to.equal('إجابة واحدة في القائمة')
    expect(find<HTMLInputElement>(survey, '[role=combobox]').value).to.equal('إربد')
    expect(await sendAll(survey)).to.deep.equal({town: 'irbid'})
  })

  it('has no barriers while it is open', async () => {
    const survey = await openAsking([everyKind.combobox])
    await press(survey, '[role=combobox]')

    expect(findAll(survey, '[role=option]').length).to.be.above(12)
    expect(await barriers(survey)).to.deep.equal([])
  })

  it('takes nothing that it does not have', async () => {
    const survey = await openAsking([everyKind.combobox])
    await write(survey, 'town', 'Atlantis')

    await next(survey)

    expect(find(survey, '.summary a').innerText).to.equal('Question 1: choose an answer from the list')
    expect(textOf(survey)).to.include('0 answers in the list')
  })
})
