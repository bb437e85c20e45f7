/// <reference types="mocha" />
import {expect} from 'chai'
import {pressNamed} from '../test-kit/device.ts'
import {activity, receipt, shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, focused, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {answerAll, choose, headingOf, next, openSurvey, press, send, settle} from '../test-kit/survey-page.ts'

const stored = json({receipt, cleaned: []}, 201)
const waiting = 'Your answers are waiting for a connection'

const kept = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))

afterEach(() => {
  hangUp()
  clear()
})

describe('answers without a network', () => {
  it('wait in the browser, and are sent once when the network returns', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)
    expect(textOf(survey)).to.include('This browser keeps them')
    expect(kept()).to.have.length(1)

    const arrived = answer({sendResponse: stored})
    window.dispatchEvent(new Event('online'))
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(arrived.filter(({name}) => name === 'sendResponse')).to.have.length(1)
    expect(find(survey, '[part=receipt] code').innerText).to.equal(receipt)
    expect(kept()).to.deep.equal([])
  })

  for (const [what, reply] of Object.entries({
    'a gateway is broken': new Response('<h1>502 Bad Gateway</h1>', {status: 502}),
    'a hotel asks to sign in': new Response('<form>Welcome to our Wi-Fi</form>', {
      headers: {'Content-Type': 'text/html'},
    }),
    'half an answer arrives': new Response('{"receipt": "7K3M-9Q'),
    'somebody else answers in JSON': json({ok: true}),
    'the server is busy': refused('busy'),
  })) {
    it(`wait as well when ${what}`, async () => {
      answer({readActivity: json(shortActivity), sendResponse: reply})
      const survey = await openSurvey()
      await answerAll(survey)

      await send(survey)
      await until(() => headingOf(survey) === waiting)

      expect(kept()).to.have.length(1)
    })
  }

  it('are sent when the citizen presses "send now"', async () => {
    const replies = [stored]
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)

    answer({sendResponse: () => replies.shift() ?? 'unreachable'})
    await press(survey, '.notice .primary')
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(focused(survey)?.textContent).to.equal('Thank you. Your answers have arrived')
  })

  it('survive the closing of the page, with the same key', async () => {
    const before = answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)
    survey.remove()

    const after = answer({readActivity: json(shortActivity), sendResponse: stored})
    const reopened = await openSurvey()
    await until(() => reopened.shadowRoot?.querySelector('[part=receipt]'))

    expect(after.at(-1)?.body).to.deep.equal(before.at(-1)?.body)
    expect(kept()).to.deep.equal([])
  })

  it('are given back when the survey closed meanwhile', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)
    survey.remove()

    answer({readActivity: json({...shortActivity, state: 'closed'}), sendResponse: refused('closed')})
    const reopened = await openSurvey()
    await until(() => textOf(reopened).includes('The survey closed before your answers arrived'))
    await press(reopened, '.problem .primary')

    expect(find(reopened, 'dd.given').innerText).to.equal('Daily')
  })

  it('are told apart from those of another page that is open at the same time', async () => {
    const arrived = answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const one = await openSurvey()
    await answerAll(one)
    await send(one)
    await until(() => headingOf(one) === waiting)
    const other = await openSurvey()
    await until(() => headingOf(other) === waiting)

    const after = answer({sendResponse: stored})
    window.dispatchEvent(new Event('online'))
    await until(() => after.length > 0)

    const keys = [...arrived, ...after].flatMap(({body}) => body?.key ?? [])
    expect(new Set(keys).size).to.equal(1)
  })

  it('show their receipt when another tab has sent them', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)

    const [name = ''] = kept()
    const entry = JSON.parse(localStorage.getItem(name) ?? '')
    localStorage.setItem(
      name,
      JSON.stringify({...entry, outcome: {is: 'sent', reply: {receipt, cleaned: []}}}),
    )
    window.dispatchEvent(new StorageEvent('storage', {key: name}))
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(find(survey, '[part=receipt] code').innerText).to.equal(receipt)
  })
})

describe('several people without a network', () => {
  const another = (survey: HTMLElement) => pressNamed(survey, 'Answer for another person')

  it('answer one after the other, and each sees a receipt of their own', async () => {
    const receipts = ['AAAA-AAAA-AAAA-AAAA-AAAA', 'BBBB-BBBB-BBBB-BBBB-BBBB']
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)
    await another(survey)
    await choose(survey, 'Weekly')
    await next(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)

    const arrived = answer({
      sendResponse: () => json({receipt: receipts.shift(), cleaned: []}, 201),
    })
    window.dispatchEvent(new Event('online'))
    const code = () => survey.shadowRoot?.querySelector('[part=receipt] code')?.textContent
    const first = await until(code)
    await until(() => arrived.length === 2)
    // The other one has its reply too, and waits to be seen.
    await until(() => Object.values({...localStorage}).some((entry) => String(entry).includes('"outcome"')))
    await until(() => textOf(survey).includes('Answer for another person'))
    await pressNamed(survey, 'Answer for another person')
    const second = await until(() => code() !== first && code())

    expect(arrived.map(({body}) => body?.answers.often).toSorted()).to.deep.equal(['daily', 'weekly'])
    expect([first, second].toSorted()).to.deep.equal(['AAAA-AAAA-AAAA-AAAA-AAAA', 'BBBB-BBBB-BBBB-BBBB-BBBB'])
    expect(kept()).to.deep.equal([])
  })

  it('do not lose a form that is half filled in when the page is loaded again or an earlier one arrives', async () => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => headingOf(survey) === waiting)
    await another(survey)
    await choose(survey, 'Weekly')
    survey.remove()

    const arrived = answer({readActivity: json(shortActivity), sendResponse: stored})
    const reloaded = await openSurvey()
    await until(() => arrived.some(({name}) => name === 'sendResponse'))
    await settle(reloaded)

    expect(find(reloaded, ':checked').closest('label')?.innerText.trim()).to.equal('Weekly')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({often: 'daily'})
  })
})

describe('after a reload', () => {
  it('what was entered is still there, under the same key', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly', 'To play')
    survey.remove()

    const arrived = answer()
    const reloaded = await openSurvey()
    await answerAll(reloaded)
    await send(reloaded)
    await until(() => reloaded.shadowRoot?.querySelector('[part=receipt]'))

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({often: 'weekly', why: ['play']})
    expect(sessionStorage.length).to.equal(0)
  })

  it('what no longer fits a changed survey is left out, and it says so', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly', 'To play')
    survey.remove()

    answer({readActivity: json({...shortActivity, version: 'fedcba9876543210'})})
    const reloaded = await openSurvey()
    await until(() => textOf(reloaded).includes('1 answer still fits'))

    expect(findAll(reloaded, ':checked')).to.have.length(1)
  })

  it('a survey that was sent from this browser says so, and can be answered for another person', async () => {
    answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    survey.remove()

    const reloaded = await openSurvey()
    await until(() => textOf(reloaded).includes('Answers to this survey were sent from this browser'))
    await press(reloaded, '.notice button')

    expect(find(reloaded, '.question')).to.be.an.instanceOf(HTMLElement)
    expect(JSON.stringify({...localStorage})).to.equal('{"saha-sent:town/park-survey":"true"}')
  })
})

describe('a server that is away', () => {
  it('leaves the questions readable where the browser still has them, and says that answers will wait', async () => {
    answer({
      readActivity: ({init}) => (init?.cache === 'force-cache' ? json(activity) : 'unreachable'),
      sendResponse: 'unreachable',
    })

    const survey = await openSurvey()

    expect(textOf(survey)).to.include('How often do you come?')
    expect(textOf(survey)).to.include('The server does not answer at the moment.')
  })

  it('leaves a way to try again, and what the page put inside the tag', async () => {
    answer({readActivity: 'unreachable'})
    const survey = await openSurvey()
    survey.append(
      Object.assign(document.createElement('a'), {href: '/survey', textContent: 'The survey on paper'}),
    )
    expect(survey.querySelector('a')?.checkVisibility()).to.equal(true)

    answer()
    await press(survey, '.notice .primary')
    await until(() => survey.shadowRoot?.querySelector('.question'))

    expect(textOf(survey)).to.include('How often do you come?')
    expect(survey.querySelector('a')?.checkVisibility()).to.equal(false)
  })
})

describe('two people in one tab', () => {
  it('have a key each, so that equal answers are counted twice and other answers are no contradiction', async () => {
    const arrived = answer({readActivity: json(shortActivity)})
    const first = await openSurvey()
    const second = await openSurvey()

    await answerAll(first)
    await send(first)
    await answerAll(second)
    await send(second)

    const keys = arrived.filter(({name}) => name === 'sendResponse').map(({body}) => body?.key)
    expect(new Set(keys).size).to.equal(2)
  })
})
