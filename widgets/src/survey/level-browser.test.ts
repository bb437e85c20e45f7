/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {receipt, shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, focused, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {answerAll, headingOf, openSurvey, press, send} from '../test-kit/survey-page.ts'

const once = {...shortActivity, level: 'browser' as const}
const open = {readActivity: json(once)}
const already = json(
  {type: 'urn:saha:refusal:answered-already', status: 409, code: 'answered-already', day: '2026-06-15'},
  409,
)
const crowded = () =>
  new Response(JSON.stringify({type: 'urn:saha:refusal:too-many', status: 429, code: 'too-many'}), {
    status: 429,
    headers: {'Content-Type': 'application/json', 'Retry-After': '60'},
  })
const stored = json({receipt, cleaned: []}, 201)

const realNow = Date.now

afterEach(() => {
  Date.now = realNow
  hangUp()
  clear()
})

/** Answers and sends a survey that takes one response per browser. */
async function sendOnce(
  told: Parameters<typeof answer>[0] = {},
  options: Parameters<typeof openSurvey>[0] = {},
): Promise<{survey: HTMLElement; arrived: ReturnType<typeof answer>}> {
  const arrived = answer({...open, ...told})
  const survey = await openSurvey(options)
  await answerAll(survey)
  await send(survey)
  await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
  return {survey, arrived}
}

const tokensIn = (arrived: ReturnType<typeof answer>) =>
  arrived.flatMap(({name, body}) => (name === 'sendResponse' ? [body?.token] : []))

/** As a browser that refuses storage, such as Safari with cookies blocked. */
function refuseStorage(): () => void {
  const places = ['localStorage', 'sessionStorage'] as const
  const before = places.map((place) => Object.getOwnPropertyDescriptor(window, place)!)
  for (const place of places)
    Object.defineProperty(window, place, {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  return () => places.forEach((place, at) => Object.defineProperty(window, place, before[at]!))
}

describe('one response per browser', () => {
  it('names the browser by a random number, the same for every form', async () => {
    const first = await sendOnce()
    first.survey.remove()
    const [token] = tokensIn(first.arrived)
    localStorage.removeItem('saha-sent:town/park-survey')

    const second = await sendOnce()

    expect(token).to.match(/^[0-9a-f]{32}$/)
    expect(tokensIn(second.arrived)).to.deep.equal([token])
  })

  it('names it to one activity alone', async () => {
    const first = await sendOnce()
    const second = await sendOnce({}, {attributes: {activity: 'town/library'}})

    expect(new Set([...tokensIn(first.arrived), ...tokensIn(second.arrived)]).size).to.equal(2)
  })

  it('leaves nothing on the device before something is sent', async () => {
    answer(open)
    const survey = await openSurvey()
    await answerAll(survey)

    expect({...localStorage}).to.deep.equal({})
  })

  it('is not asked of an open survey, whose browser stays nameless', async () => {
    const {arrived} = await sendOnce({readActivity: json(shortActivity)})

    expect(arrived.at(-1)?.body).to.not.have.property('token')
    expect(Object.keys(localStorage)).to.deep.equal(['saha-sent:town/park-survey'])
  })

  for (const [lang, words] of Object.entries({
    ar: 'مشاركة واحدة من كل متصفح، وهذا لا يضمن مشاركة واحدة لكل شخص.',
    en: 'One response per browser. That does not guarantee one response per person.',
    fr: 'Une réponse par navigateur. Cela ne garantit pas une seule réponse par personne.',
  }))
    it(`says beside the questions what it guarantees and what it does not: ${lang}`, async () => {
      answer(open)
      const survey = await openSurvey({lang})
      const beside = textOf(survey)
      find<HTMLDetailsElement>(survey, 'details').open = true
      await until(() => survey.shadowRoot?.querySelector('dl'))

      expect(beside).to.include(words)
      expect(find(survey, 'details dl').innerText.length).to.be.greaterThan(300)
    })

  it('is thanked for without the offer to answer for somebody else', async () => {
    const {survey} = await sendOnce()

    expect(find(survey, '[part=receipt] code').innerText).to.equal(receipt)
    expect(textOf(survey)).to.not.include('Answer for another person')
  })

  it('is remembered after a reload, with the way to change it', async () => {
    const {survey} = await sendOnce()
    survey.remove()

    const reloaded = await openSurvey()
    await until(() => textOf(reloaded).includes('Answers to this survey were sent from this browser'))

    expect(textOf(reloaded)).to.include('can be changed or withdrawn with its receipt code')
    expect(textOf(reloaded)).to.not.include('Answer for another person')
  })

  it('travels with answers that wait, and is the same when another page sends them', async () => {
    const {survey, arrived} = await sendOnce({sendResponse: 'unreachable'})
    survey.remove()

    const after = answer({...open, sendResponse: stored})
    const reopened = await openSurvey()
    await until(() => reopened.shadowRoot?.querySelector('[part=receipt]'))

    expect(after.at(-1)?.body).to.deep.equal(arrived.at(-1)?.body)
    expect(after.at(-1)?.body?.token).to.match(/^[0-9a-f]{32}$/)
  })
})

describe('a second response from the same browser', () => {
  it('is told when the first arrived, why it is refused and what can be done now', async () => {
    const {survey} = await sendOnce({sendResponse: already})

    expect(headingOf(survey)).to.equal('This browser has answered already')
    expect(focused(survey)?.textContent).to.equal('This browser has answered already')
    expect(textOf(survey)).to.include('15')
    expect(textOf(survey)).to.include('June')
    expect(textOf(survey)).to.include('so the new answers were not stored')
    expect(textOf(survey)).to.include('can be changed or withdrawn with their receipt code')
  })

  it('is told so in Arabic', async () => {
    const {survey} = await sendOnce({sendResponse: already}, {lang: 'ar'})

    expect(headingOf(survey)).to.equal('سبقت المشاركة من هذا المتصفح')
    expect(textOf(survey)).to.match(/يونيو|حزيران/)
  })

  it('loses nothing of what was entered', async () => {
    const {survey} = await sendOnce({sendResponse: already})
    expect(textOf(survey)).to.include('Everything you entered is still here.')

    await press(survey, '.problem button:last-of-type')

    expect(find(survey, 'dd.given').innerText).to.equal('Daily')
  })

  it('is asked for anew when the survey has changed its level meanwhile', async () => {
    const levels = [json(shortActivity), json(once)]
    const replies = [refused('token-missing'), stored]
    const {survey, arrived} = await sendOnce({
      readActivity: () => levels.shift() ?? 'unreachable',
      sendResponse: () => replies.shift() ?? 'unreachable',
    })
    await press(survey, '.problem .primary')
    await until(() => survey.shadowRoot?.querySelector('.question'))

    await answerAll(survey)
    await send(survey)

    expect(tokensIn(arrived).map((token) => typeof token)).to.deep.equal(['undefined', 'string'])
    expect(find(survey, '[part=receipt]')).to.be.an.instanceOf(HTMLElement)
  })
})

describe('a browser that refuses to keep anything', () => {
  it('is honest before it is answered, and after: it cannot remember', async () => {
    const allowStorage = refuseStorage()
    answer(open)
    const survey = await openSurvey()
    await until(() => textOf(survey).includes('This browser does not let the page remember anything'))
    const before = textOf(survey)
    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    const after = textOf(survey)
    allowStorage()

    expect(before).to.include('please do not answer it again')
    expect(after).to.include('This browser does not let the page remember anything')
  })

  it('is not told so by a survey that anybody may answer as often as they like', async () => {
    const allowStorage = refuseStorage()
    answer({readActivity: json(shortActivity)})
    const survey = await openSurvey()
    const words = textOf(survey)
    allowStorage()

    expect(words).to.not.include('does not let the page remember')
  })
})

describe('when too many answer at once', () => {
  it('answers wait and are sent by themselves, no sooner than the server asked for', async () => {
    const {survey, arrived} = await sendOnce({sendResponse: crowded})
    expect(headingOf(survey)).to.equal('A great many people are answering at this moment')
    expect(textOf(survey)).to.include('they are sent by themselves')

    window.dispatchEvent(new Event('online'))
    await new Promise((resolve) => setTimeout(resolve))
    const meanwhile = tokensIn(arrived).length
    const after = answer({...open, sendResponse: stored})
    Date.now = () => realNow() + 61_000
    window.dispatchEvent(new Event('online'))
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(meanwhile).to.equal(1)
    expect(after.at(-1)?.body).to.deep.equal(arrived.at(-1)?.body)
  })

  it('a page that cannot keep them asks to be left open', async () => {
    const allowStorage = refuseStorage()
    const {survey} = await sendOnce({readActivity: json(shortActivity), sendResponse: crowded})
    const words = textOf(survey)
    allowStorage()
    Date.now = () => realNow() + 200_000

    expect(words).to.include('Please leave this page open')
  })
})

describe('each state of one response per browser', () => {
  const states: Record<string, (lang: string) => Promise<HTMLElement>> = {
    open: async (lang) => {
      answer(open)
      return openSurvey({lang})
    },
    'refused for the second time': async (lang) => (await sendOnce({sendResponse: already}, {lang})).survey,
    crowded: async (lang) => {
      Date.now = () => realNow() + 400_000
      return (await sendOnce({sendResponse: crowded}, {lang})).survey
    },
    answered: async (lang) => {
      Date.now = () => realNow() + 800_000
      ;(await sendOnce({}, {lang})).survey.remove()
      const survey = await openSurvey({lang})
      await until(() => survey.shadowRoot?.querySelector('.notice'))
      return survey
    },
  }
  for (const [state, reach] of Object.entries(states))
    for (const lang of ['ar', 'en'])
      it(`has no barriers and fits 320 pixels: ${state}, ${lang}`, async () => {
        const survey = await reach(lang)
        const found = await barriers(survey)
        survey.parentElement!.style.inlineSize = '320px'
        await until(() => survey.clientWidth === 320)

        expect(found).to.deep.equal([])
        expect(findAll(survey, '.root')[0]!.scrollWidth).to.be.at.most(320)
      })
})
