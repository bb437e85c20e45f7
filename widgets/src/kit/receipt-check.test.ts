/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {receipt} from '../test-kit/example-activity.ts'
import {clear, find, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {openSurvey} from '../test-kit/survey-page.ts'
import {status as comment} from '../test-kit/writing-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

/** Opens what there is to know about the consultation, and asks for a code. */
async function ask(lang: string, code: string): Promise<HTMLElement> {
  const survey = await openSurvey({lang})
  find(survey, 'summary').click()
  const field = await until(() => survey.shadowRoot?.querySelector<HTMLInputElement>('#receipt-code'))
  field.value = code
  field.dispatchEvent(new Event('input', {bubbles: true}))
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
  await until(() => find(survey, '[role=status]').innerText)
  return survey
}

describe('somebody with a receipt code', () => {
  it('learns that the answers are counted, and the code stands in no address', async () => {
    const arrived = answer()
    const survey = await ask('en', ` ${receipt.toLowerCase()}‏ `)

    expect(textOf(survey)).to.include('counted in the published results')
    const {init} = arrived.at(-1) ?? {}
    expect(new Headers(init?.headers).get('saha-receipt')).to.equal(receipt.toLowerCase())
  })

  it('learns in Arabic that the answers wait for the next publication', async () => {
    const waiting = {
      municipality: 'town',
      activity: 'park-survey',
      kind: 'response',
      version: '0',
      counted: false,
    }
    answer({readReceipt: json(waiting)})
    const survey = await ask('ar', receipt)

    expect(textOf(survey)).to.include('وستُحسب في إحدى النشرات القادمة')
    expect(await barriers(survey)).to.deep.equal([])
  })

  it('learns that a code belongs to a comment, and where it opens', async () => {
    answer({readReceipt: json(comment)})
    const survey = await ask('en', receipt)

    expect(textOf(survey)).to.include('This code belongs to a comment.')
    expect(textOf(survey)).not.to.include('See, change, withdraw')
  })

  it('learns that nobody sent answers under a code', async () => {
    answer({readReceipt: refused('not-found')})

    expect(textOf(await ask('en', 'ABCD'))).to.include('No answers are stored under this code')
  })

  it('learns that answers which were withdrawn are stored no more', async () => {
    answer({readReceipt: refused('withdrawn')})

    expect(textOf(await ask('en', receipt))).to.include('No answers are stored under this code')
  })

  it('is told when the server does not answer, and may ask again', async () => {
    answer({readReceipt: 'unreachable'})
    const survey = await ask('fr', receipt)
    expect(textOf(survey)).to.include('Le serveur ne répond pas')

    answer()
    find(survey, '#receipt-code ~ button').click()
    await until(() => textOf(survey).includes('comptées dans les résultats'))
  })
})
