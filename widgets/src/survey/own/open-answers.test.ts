/// <reference types="mocha" />
import {expect} from 'chai'
import {activity, receipt, stored} from '../../test-kit/example-activity.ts'
import {click, comeBack, hiddenWords, shows} from '../../test-kit/own-page.ts'
import {clear, find, findAll, textOf} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {answerAll, openSurvey} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

const noAppeal = json({type: 'urn:saha:refusal:no-appeal', status: 409, code: 'no-appeal'}, 409)

/** Opens the form for a second look, and types why. */
async function ask(told: Parameters<typeof answer>[0], why: string): Promise<HTMLElement> {
  const survey = await comeBack('en', {...hiddenWords, ...told})
  await click(survey, 'Ask for a second look')
  const field = find<HTMLTextAreaElement>(survey, '#appeal-own-answers')
  field.value = why
  field.dispatchEvent(new Event('input', {bubbles: true}))
  await click(survey, 'Ask for a second look')
  return survey
}

describe('where moderators read open answers', () => {
  it('says so before anything is sent', async () => {
    const {survey: asked} = activity
    answer({readActivity: json({...activity, survey: {...asked, reviewTexts: true}})})
    const survey = await openSurvey()
    await answerAll(survey)

    expect(await shows(survey, 'A moderator reads what you wrote')).to.equal(true)
  })

  it('says nothing of moderators where nobody reads them', async () => {
    answer()
    const survey = await openSurvey()
    await answerAll(survey)
    await shows(survey, 'Nothing is sent until')

    expect(textOf(survey)).not.to.include('moderator')
  })

  it('tells their author that somebody will look', async () => {
    const openAnswers = {state: 'waiting', waits: ['all-wait'], canAppeal: false}
    const survey = await comeBack('en', {readReceipt: json({...stored, openAnswers})})

    expect(textOf(survey)).to.include('A moderator reads it before it is handed on')
    expect(findAll(survey, 'button').map(({innerText}) => innerText)).not.to.include('Ask for a second look')
  })

  it('tells why they are hidden, and takes the wish for a second look', async () => {
    const survey = await ask({}, ' She agrees. ')

    await shows(survey, 'You have asked for a second look')
    expect(textOf(survey)).to.include('Moderators hid it on').and.include('This names a neighbour.')
    expect(findAll(survey, 'button').map(({innerText}) => innerText)).not.to.include('Ask for a second look')
  })

  it('sends the words with the receipt, and no other', async () => {
    const survey = await comeBack('en', hiddenWords)
    await click(survey, 'Ask for a second look')
    const arrived = answer(hiddenWords)
    const field = find<HTMLTextAreaElement>(survey, '#appeal-own-answers')
    field.value = 'She agrees.'
    field.dispatchEvent(new Event('input', {bubbles: true}))
    await click(survey, 'Ask for a second look')
    await shows(survey, 'You have asked')

    const [{body, init} = {}] = arrived.filter(({name}) => name === 'appeal')
    expect(body).to.deep.equal({text: 'She agrees.'})
    expect(new Headers(init?.headers).get('saha-receipt')).to.equal(receipt)
  })

  for (const [what, appeal, words] of [
    ['there was one before', noAppeal, 'not possible any more'],
    ['there is no connection', 'unreachable', 'did not reach the server'],
  ] as const)
    it(`keeps what was typed, and says why it did not arrive: ${what}`, async () => {
      const survey = await ask({appeal}, 'She agrees.')

      await shows(survey, words)
      expect(find<HTMLTextAreaElement>(survey, '#appeal-own-answers').value).to.equal('She agrees.')
    })

  it('wants to know why', async () => {
    const survey = await ask({}, '  ')

    expect(await shows(survey, 'Please write why.')).to.equal(true)
  })
})
