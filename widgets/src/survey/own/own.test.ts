/// <reference types="mocha" />
import {expect} from 'chai'
import {activity, receipt, stored} from '../../test-kit/example-activity.ts'
import {arrive, change, click, closed, comeBack, copy, shows, withdraw} from '../../test-kit/own-page.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../../test-kit/server.ts'
import {choose, headingOf, openSurvey, press} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
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

  it('learns that staff took the answers out, and not that they were withdrawn', async () => {
    const survey = await comeBack('en', {readReceipt: refused('taken-out')})

    expect(await shows(survey, 'The municipality took these answers out')).to.equal(true)
    expect(textOf(survey)).not.to.include('Your answers are withdrawn')
  })

  it('opens the answers from what there is to know about the consultation, and loses nothing of the form', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    find(survey, 'article > details:not(#device) summary').click()
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
    const survey = await copy('ar')
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
    const survey = await copy('ar')
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
