/// <reference types="mocha" />
import {expect} from 'chai'
import {receipt, shortActivity} from '../test-kit/example-activity.ts'
import {clear, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {answerAll, headingOf, openSurvey, send} from '../test-kit/survey-page.ts'

const stored = json({receipt, cleaned: []}, 201)
const waiting = 'Your answers are waiting for a connection'

/** As a browser that refuses storage, such as Safari with cookies blocked. */
function refuseStorage(): () => void {
  const places = ['localStorage', 'sessionStorage'] as const
  const before = places.map((place) => Object.getOwnPropertyDescriptor(window, place)!)
  for (const place of places) {
    Object.defineProperty(window, place, {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  }
  return () => places.forEach((place, at) => Object.defineProperty(window, place, before[at]!))
}

afterEach(() => {
  hangUp()
  clear()
})

describe('a browser that refuses to keep anything', () => {
  it('is told apart: the page has to stay open until the answers are sent', async () => {
    const allowStorage = refuseStorage()
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)

    await send(survey)
    await until(() => headingOf(survey) === waiting)
    const words = textOf(survey)
    answer({sendResponse: stored})
    window.dispatchEvent(new Event('online'))
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    allowStorage()

    expect(words).to.include('please leave this page open')
    expect(textOf(survey)).to.include('This browser does not let the page remember anything')
  })
})
