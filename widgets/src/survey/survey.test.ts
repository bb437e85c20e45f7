/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {activity, receipt, shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, focused, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {
  answerAll,
  choose,
  headingOf,
  next,
  openSurvey,
  press,
  send,
  settle,
  write,
} from '../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('a survey', () => {
  it('is answered, checked and sent, and shows the receipt of the server', async () => {
    const arrived = answer()
    const survey = await openSurvey()

    await choose(survey, 'Weekly', 'To walk', 'To play')
    await next(survey)
    await choose(survey, '8')
    await write(survey, 'hours', '٣٫٥')
    await write(survey, 'name', 'حديقة الورد')
    await next(survey)
    await send(survey)

    expect(find(survey, '[part=receipt] code').innerText).to.equal(receipt)
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({
      often: 'weekly',
      why: ['walk', 'play'],
      safe: 8,
      hours: 3.5,
      name: 'حديقة الورد',
    })
    expect(arrived.at(-1)?.body?.key).to.match(/^[0-9a-f]{32}$/)
    expect(arrived.at(-1)?.body?.version).to.equal(activity.version)
  })

  for (const [lang, words] of [
    ['en', 'Takes about 3–5 minutes'],
    ['ar', 'الوقت المتوقع: 2–4 دقائق'],
    ['tr', 'Takes about 2–4 minutes'],
  ] as const)
    it(`says at the start how long it takes, as read in the reader's language: ${lang}`, async () => {
      const seconds = {ar: {from: 100, to: 230}, en: {from: 170, to: 300}}
      answer({readActivity: json({...activity, seconds})})
      const survey = await openSurvey({lang, attributes: {numerals: 'latn'}})
      const before = textOf(survey)
      await press(survey, '.question input')
      await next(survey)

      expect(before).to.include(words)
      expect(textOf(survey)).not.to.include(words)
    })

  it('tells the page that something was sent, and nothing of what', async () => {
    answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()
    const facts: Event[] = []
    document.addEventListener('saha-sent', (event) => facts.push(event), {once: true})

    await answerAll(survey)
    await send(survey)

    expect(facts.map((fact) => ({...fact}))).to.deep.equal([{isTrusted: false, activity: 'town/park-survey'}])
    expect(facts[0]?.composed && facts[0].bubbles).to.equal(true)
  })

  it('lets the receipt be copied where the browser can', async () => {
    answer({readActivity: json(shortActivity)})
    const copied: string[] = []
    const clipboard = {writeText: async (text: string) => void copied.push(text)}
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)

    await press(survey, '[part=receipt] button')

    expect(copied).to.deep.equal([receipt])
    expect(find(survey, '[part=receipt] button').innerText).to.equal('Code copied')
  })

  it('sends no cookie, and no header that the browser does not need', async () => {
    const arrived = answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()

    await answerAll(survey)
    await send(survey)

    expect(arrived.map(({init}) => init?.credentials)).to.deep.equal(['omit', 'omit'])
    expect(arrived.at(-1)?.init?.headers).to.deep.equal({'Content-Type': 'application/json'})
  })

  it('is sent once however often "send" is pressed', async () => {
    const arrived = answer({readActivity: json(shortActivity), sendResponse: 'never'})
    const survey = await openSurvey()
    await answerAll(survey)

    const button = find(survey, '[part=send]')
    button.click()
    button.click()
    await settle(survey)
    button.click()
    await settle(survey)

    expect(arrived.filter(({name}) => name === 'sendResponse')).to.have.length(1)
    expect(find(survey, '[part=send]').innerText).to.equal('Sending…')
  })

  it('shows answers before they are sent, each with a way to change it and back again', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await next(survey)
    await next(survey)

    await press(survey, '.answers .link')
    expect(focused(survey)?.id).to.equal('question-often')
    await choose(survey, 'Daily')
    await next(survey)

    expect(headingOf(survey)).to.equal('Check your answers before sending')
    expect(findAll(survey, '.answers dd.given')[0]?.innerText).to.equal('Daily')
    expect(findAll(survey, '.answers dd.given')[1]?.innerText).to.equal('Not answered')
  })

  it('lets "none of these" stand alone', async () => {
    answer()
    const survey = await openSurvey()

    await choose(survey, 'To walk', 'To play', 'None of these')
    const alone = findAll<HTMLInputElement>(survey, '#question-why input').map(({checked}) => checked)
    await choose(survey, 'To walk')
    const others = findAll<HTMLInputElement>(survey, '#question-why input').map(({checked}) => checked)

    expect(alone).to.deep.equal([false, false, true, false])
    expect(others).to.deep.equal([true, false, false, false])
  })

  it('takes "I’d rather not say" as an answer of its own, and gives back what was typed', async () => {
    const arrived = answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily', 'To walk', 'I’d rather not say')
    await next(survey)
    await write(survey, 'hours', '2')

    await press(survey, '#question-hours .decline input')
    expect(find<HTMLInputElement>(survey, '#question-hours-field').value).to.equal('')
    await press(survey, '#question-hours .decline input')
    expect(find<HTMLInputElement>(survey, '#question-hours-field').value).to.equal('2')
    await press(survey, '#question-hours .decline input')
    await next(survey)
    await send(survey)

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({often: 'daily', why: null, hours: null})
  })

  it('goes one question at a time where there is little room, and page by page where there is more', async () => {
    answer()
    const phone = await openSurvey({width: 320})
    const desk = await openSurvey({width: 900})
    await until(() => findAll(phone, '.question').length === 1)

    expect(find(phone, '.progress').innerText).to.equal('Page 1 of 6')
    expect(textOf(phone)).to.include('Five minutes are enough.')
    expect(find(desk, '.progress').innerText).to.equal('Page 1 of 2')
    expect(findAll(desk, '.question')).to.have.length(2)
  })

  it('keeps the place when the phone is turned', async () => {
    answer()
    const survey = await openSurvey({width: 320})
    await until(() => findAll(survey, '.question').length === 1)
    await choose(survey, 'Daily')
    await next(survey)
    await next(survey)

    survey.parentElement!.style.inlineSize = '900px'
    await until(() => findAll(survey, '.question').length === 4)

    expect(find(survey, '.progress').innerText).to.equal('Page 2 of 2')
    expect(find(survey, '#question-safe')).to.be.an.instanceOf(HTMLElement)
  })

  it('counts down the characters that are left, and says how many are too many', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily')
    await next(survey)

    await write(survey, 'name', 'Garden 👨‍👩‍👧‍👦')
    expect(find(survey, '#question-name .count').innerText).to.equal('12 characters left')
    await write(survey, 'name', 'x'.repeat(21))
    expect(find(survey, '#question-name .count').innerText).to.equal('1 character too many')
  })

  it('can be answered for another person, with a key of its own', async () => {
    const arrived = answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)

    await press(survey, 'article > .buttons button')
    expect(findAll(survey, ':checked')).to.have.length(0)
    await answerAll(survey)
    await send(survey)

    const keys = arrived.filter(({name}) => name === 'sendResponse').map(({body}) => body?.key)
    expect(new Set(keys).size).to.equal(2)
  })
})

describe('the consultation behind a survey', () => {
  for (const [lang, words] of [
    [
      'en',
      ['To plan the park.', 'The council.', 'The town hall.', 'Until 31 March 2032', '0123456789abcdef'],
    ],
    ['ar', ['لتخطيط الحديقة.', 'المجلس البلدي.', 'مبنى البلدية.', '2032', '0123456789abcdef']],
  ] as const) {
    it(`is told on demand: what for, who decides, whom to ask, what is kept (${lang})`, async () => {
      answer()
      const survey = await openSurvey({lang: lang === 'en' ? 'en-GB' : lang})
      expect(textOf(survey)).to.not.include(words[0])

      find(survey, 'summary').click()
      await until(() => textOf(survey).includes(words[0]))

      const told = textOf(survey).replaceAll(/[\u2068\u2069]/g, '')
      expect(words.filter((word) => !told.includes(word))).to.deep.equal([])
      expect(await barriers(survey)).to.deep.equal([])
    })
  }
})

describe('what has to be mended', () => {
  it('is said at the top, which takes the focus, and again at each field, in the same words', async () => {
    answer()
    const survey = await openSurvey()

    await next(survey)

    const summary = find(survey, '.summary')
    expect(focused(survey)).to.equal(summary)
    expect([...summary.querySelectorAll('a')].map(({innerText}) => innerText)).to.deep.equal([
      'Question 1: choose an answer',
    ])
    expect(find(survey, '#question-often .error').innerText).to.equal('Question 1: choose an answer')
  })

  it('has a line for each problem, which leads to its field and keeps what was entered', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily')
    await next(survey)
    await write(survey, 'hours', 'many')
    await write(survey, 'name', 'x'.repeat(25))

    await next(survey)
    const links = findAll<HTMLAnchorElement>(survey, '.summary a')
    links[1]?.click()

    expect(links.map(({innerText}) => innerText)).to.deep.equal([
      'Question 4: enter a number, such as 6',
      'Question 5: 5 characters too many',
    ])
    expect(focused(survey)?.id).to.equal('question-name-field')
    expect(find<HTMLInputElement>(survey, '#question-hours-field').value).to.equal('many')
    expect(location.hash).to.equal('')
  })

  it('names the limits of a number in the digits of the reader', async () => {
    answer()
    const survey = await openSurvey({lang: 'ar', attributes: {numerals: 'arab'}})
    await choose(survey, 'كل يوم')
    await next(survey)

    await write(survey, 'hours', '٩٩')
    await next(survey)

    expect(find(survey, '#question-hours .error').innerText).to.equal(
      'السؤال ٤: يُرجى إدخال عدد لا يزيد على ١٢',
    )
  })
})
