/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {activity, receipt, stored} from '../../test-kit/example-activity.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../../test-kit/server.ts'
import {answerAll, choose, headingOf, openSurvey, press, send, settle} from '../../test-kit/survey-page.ts'

type Told = Parameters<typeof answer>[0]

const closed = {
  readActivity: json({...activity, state: 'closed'}),
  readReceipt: json({...stored, canChange: false}),
}

afterEach(() => {
  hangUp()
  clear()
})

/** Presses the button with these words, and waits until something is drawn. */
async function click(survey: HTMLElement, words: string): Promise<void> {
  const button = await until(() =>
    findAll(survey, 'button').find(({textContent}) => textContent?.trim() === words),
  )
  button.click()
  await settled(survey)
}

async function settled(survey: HTMLElement): Promise<void> {
  await settle(survey)
  await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
  await settle(survey)
}

const shows = (survey: HTMLElement, words: string) => until(() => textOf(survey).includes(words))

/** Sends the example, and is given a receipt. */
async function arrive(lang: string, told: Told = {}): Promise<HTMLElement> {
  answer(told)
  const survey = await openSurvey({lang})
  await answerAll(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return survey
}

/** Comes back later, and types the code. */
async function comeBack(lang: string, told: Told, code = receipt): Promise<HTMLElement> {
  answer({readActivity: json({...activity, state: 'closed'}), ...told})
  const survey = await openSurvey({lang})
  await until(() => survey.shadowRoot?.querySelector('.notice button'))
  await press(survey, '.notice button')
  const field = await until(() => survey.shadowRoot?.querySelector<HTMLInputElement>('#own-code'))
  field.value = code
  field.dispatchEvent(new Event('input', {bubbles: true}))
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
  await settled(survey)
  await settled(survey)
  return survey
}

/** Goes to the stored answers with the intention to change them. */
async function change(lang: string, told: Told = {}): Promise<HTMLElement> {
  const survey = await arrive(lang, told)
  await click(survey, lang === 'ar' ? 'تعديل الإجابات' : 'Change my answers')
  await until(() => survey.shadowRoot?.querySelector('.answers'))
  return survey
}

/** Withdraws, as far as the server lets it. */
async function withdraw(lang: string, told: Told = {}): Promise<HTMLElement> {
  const survey = await arrive(lang, told)
  await click(survey, lang === 'ar' ? 'سحب الإجابات' : 'Withdraw')
  await until(() => survey.shadowRoot?.querySelector('.problem'))
  return survey
}

/** How each state comes about. */
const states: Record<string, (lang: string) => Promise<HTMLElement>> = {
  'the receipt, and what can be done with it': (lang) => arrive(lang),
  'a code is asked for': (lang) => comeBack(lang, {}, ''),
  'a code of nobody': (lang) => comeBack(lang, {readReceipt: refused('not-found')}),
  'a code of another survey': (lang) => comeBack(lang, {readReceipt: json({...stored, activity: 'library'})}),
  'a code, and no connection': (lang) => comeBack(lang, {readReceipt: 'unreachable'}),
  'a code of withdrawn answers': (lang) => comeBack(lang, {readReceipt: refused('withdrawn')}),
  'closed, with a code': (lang) => comeBack(lang, closed),
  changing: (lang) => change(lang),
  'changing one answer': async (lang) => {
    const survey = await change(lang)
    await press(survey, '.answers button')
    return survey
  },
  replacing: async (lang) => {
    const survey = await change(lang, {changeResponse: 'never'})
    await press(survey, '[part=send]')
    return survey
  },
  replaced: async (lang) => sendChange(lang, {}),
  'not replaced: no connection': (lang) => sendChange(lang, {changeResponse: 'unreachable'}),
  'not replaced: closed': (lang) => sendChange(lang, {changeResponse: refused('closed')}),
  'not replaced: refused': (lang) => sendChange(lang, {changeResponse: refused('quota-full')}),
  'asked whether to withdraw': (lang) => withdraw(lang),
  withdrawing: async (lang) => {
    const survey = await withdraw(lang, {withdrawResponse: 'never'})
    await press(survey, '.problem .primary')
    return survey
  },
  'not withdrawn: no connection': async (lang) => {
    const survey = await withdraw(lang, {withdrawResponse: 'unreachable'})
    await press(survey, '.problem .primary')
    await until(() => survey.shadowRoot?.querySelector('[part=error] strong'))
    return survey
  },
  withdrawn: async (lang) => {
    const survey = await withdraw(lang)
    await press(survey, '.problem .primary')
    await until(() => survey.shadowRoot?.querySelector('.done'))
    return survey
  },
  'a copy': async (lang) => {
    const survey = await arrive(lang)
    await click(survey, lang === 'ar' ? 'نسخة من الإجابات' : 'A copy of my answers')
    await until(() => survey.shadowRoot?.querySelector('.paper'))
    return survey
  },
}

async function sendChange(lang: string, told: Told): Promise<HTMLElement> {
  const survey = await change(lang, told)
  await press(survey, '[part=send]')
  await until(() => !survey.shadowRoot?.querySelector('[part=send]'))
  await settled(survey)
  return survey
}

describe('each state of answers that have arrived', () => {
  for (const [state, reach] of Object.entries(states))
    for (const lang of ['ar', 'en'])
      it(`${state}: can be used by everybody, in ${lang}`, async () => {
        const survey = await reach(lang)

        expect(await barriers(survey)).to.deep.equal([])
        expect(find(survey, '.root').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
      })
})

describe('somebody who has sent answers', () => {
  it('changes them in the form: what was sent is in it, and is replaced', async () => {
    const arrived = answer()
    const survey = await change('en', {changeResponse: json({cleaned: []})})
    hangUp()
    const later = answer()

    expect(textOf(survey)).to.include('Daily')
    expect(find(survey, '[part=send]').innerText).to.equal('Replace my answers')
    await press(survey, '.answers button')
    await choose(survey, 'Weekly')
    await press(survey, '[part=next]')
    await press(survey, '[part=send]')
    await shows(survey, 'Your answers were replaced')

    const [{body, init} = {}] = later.filter(({name}) => name === 'changeResponse')
    expect(body?.answers).to.deep.equal({...stored.answers, often: 'weekly'})
    expect(body).to.have.all.keys('version', 'answers')
    expect(new Headers(init?.headers).get('saha-receipt')).to.equal(receipt)
    expect(arrived).to.have.length(0)
  })

  it('keeps what was typed through every failure, and sends it again', async () => {
    const survey = await change('en')
    hangUp()
    answer({changeResponse: 'unreachable'})
    await press(survey, '.answers button')
    await choose(survey, 'Weekly')
    await press(survey, '[part=next]')
    await press(survey, '[part=send]')
    await shows(survey, 'kept only while this page is open')
    expect(focused(survey)?.textContent).to.include('Not replaced yet')

    await click(survey, 'Back to the answers')
    expect(textOf(survey)).to.include('Weekly')

    await press(survey, '[part=send]')
    await shows(survey, 'Not replaced yet')
    hangUp()
    const arrived = answer()
    await click(survey, 'Send again')
    await shows(survey, 'Your answers were replaced')
    expect(arrived.map(({body}) => body?.answers['often'])).to.deep.equal(['weekly'])
  })

  it('is led to the answer that does not fit', async () => {
    const survey = await change('en', {
      changeResponse: refused('answers-refused', [{question: 'name', code: 'too-long'}]),
    })
    await press(survey, '[part=send]')

    await until(() => survey.shadowRoot?.querySelector('.summary'))
    expect(textOf(survey)).to.include('You are changing answers that have arrived before')
  })

  it('leaves the answers as they were, and has the receipt again', async () => {
    const survey = await change('en')
    await click(survey, 'Leave the answers as they were')

    expect(find(survey, 'code').innerText).to.equal(receipt)
  })

  it('withdraws only after having been asked, and may answer again', async () => {
    const arrived = answer()
    const survey = await withdraw('en')
    expect(headingOf(survey)).to.equal('Withdraw your answers?')
    await click(survey, 'Keep them')
    await shows(survey, 'counted in the published results')
    hangUp()
    const later = answer()

    await click(survey, 'Withdraw')
    await click(survey, 'Yes, withdraw')
    await shows(survey, 'Your answers are withdrawn')
    expect(later.map(({name}) => name)).to.deep.equal(['withdrawResponse'])

    await click(survey, 'Answer again')
    expect(textOf(survey)).to.include('How often do you come?')
    expect(findAll(survey, ':checked')).to.have.length(0)
    expect(arrived).to.have.length(0)
  })

  it('takes a withdrawal whose answer was lost for what it is', async () => {
    const survey = await withdraw('en', {withdrawResponse: refused('withdrawn')})
    await click(survey, 'Yes, withdraw')

    expect(await shows(survey, 'Your answers are withdrawn')).to.equal(true)
  })

  it('withdraws at one response per browser with what names the browser', async () => {
    const told = {readActivity: json({...activity, level: 'browser'})}
    const survey = await withdraw('en', told)
    hangUp()
    const arrived = answer(told)
    await click(survey, 'Yes, withdraw')
    await shows(survey, 'Your answers are withdrawn')

    expect(new Headers(arrived[0]?.init?.headers).get('saha-browser')).to.match(/^[0-9a-f]{32}$/)
  })
})

describe('somebody who comes back later', () => {
  it('may read and copy after closing, and no longer change or withdraw', async () => {
    const survey = await comeBack('en', closed)

    const words = findAll(survey, '.notice button').map(({innerText}) => innerText)
    expect(textOf(survey)).to.include('no longer changed or withdrawn')
    expect(words).to.deep.equal(['A copy of my answers', 'Back'])
  })

  it('opens the answers from what there is to know about the consultation, and loses nothing of the form', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    find(survey, 'article > details:not(.device) summary').click()
    const field = await until(() => survey.shadowRoot?.querySelector<HTMLInputElement>('#receipt-code'))
    field.value = receipt.toLowerCase()
    field.dispatchEvent(new Event('input', {bubbles: true}))
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
    await click(survey, 'See, change, withdraw or copy them')
    await shows(survey, 'Your answers')
    await click(survey, 'Change my answers')
    await until(() => textOf(survey).includes('Replace my answers'))
    await click(survey, 'Leave the answers as they were')

    expect(find(survey, ':checked').closest('label')?.innerText).to.include('Weekly')
  })

  it('is asked for the code where answers were sent from this browser', async () => {
    await arrive('ar')
    clearPage()
    answer()
    const survey = await openSurvey({lang: 'ar'})
    await click(survey, 'لديّ رمز إيصال')

    expect(find(survey, '#own-code').dir).to.equal('ltr')
  })
})

/** Closes the page; the browser remembers. */
function clearPage(): void {
  hangUp()
  for (const place of document.querySelectorAll('.place')) place.remove()
}

describe('a copy of the answers', () => {
  it('holds every question with its answer, as a file of text', async () => {
    const taken: Blob[] = []
    const names: string[] = []
    const {createObjectURL} = URL
    const {click: follow} = HTMLAnchorElement.prototype
    URL.createObjectURL = (blob: Blob) => {
      taken.push(blob)
      return 'about:blank#copy'
    }
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download)
    }
    const survey = await states['a copy']!('ar')
    await click(survey, 'حفظ في ملف نصي')
    URL.createObjectURL = createObjectURL
    HTMLAnchorElement.prototype.click = follow

    const bytes = new Uint8Array((await taken[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    expect(names).to.deep.equal(['park-survey.txt'])
    expect(text.replace(/[\u2066-\u2069]/g, '')).to.match(/^\uFEFFإجابات عن «استبيان الحديقة»، البلدة/)
    expect(text).to.include('كم مرة تأتون؟\r\n    كل يوم')
    expect(text).to.include('حديقة السلام')
    expect(text).to.include('Shade,\r\n    please.')
  })

  it('is printed alone, in the direction of its language, and leaves the page as it was', async () => {
    const survey = await states['a copy']!('ar')
    const {print} = window
    let printed: Element | null | undefined
    const sheets = document.adoptedStyleSheets.length
    window.print = () => {
      printed = document.querySelector('[data-saha-print]')?.shadowRoot?.querySelector('.paper')
    }
    await click(survey, 'طباعة')
    await until(() => printed)
    window.print = print

    expect((printed as HTMLElement).dir).to.equal('rtl')
    expect(printed?.textContent).to.include('كل يوم').and.not.include('طباعة')
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1)
    dispatchEvent(new Event('afterprint'))
    expect(document.querySelector('[data-saha-print]')).to.equal(null)
    expect(document.adoptedStyleSheets).to.have.length(sheets)
  })
})
