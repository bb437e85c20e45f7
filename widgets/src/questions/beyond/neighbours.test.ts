/// <reference types="mocha" />
import {expect} from 'chai'
import {asking, everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {next, openSurvey, press, settle} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

it('a plain survey works on the same page as one with every kind of question', async () => {
  answer({readActivity: json(asking(...Object.values(everyKind)))})
  const winding = await openSurvey()
  await until(() => winding.shadowRoot?.querySelector('.question'))
  answer({
    readActivity: json(
      asking({
        id: 'why',
        type: 'multiple',
        text: {en: 'What for?'},
        required: true,
        options: [
          {id: 'walk', text: {en: 'To walk'}},
          {id: 'play', text: {en: 'To play'}},
        ],
      }),
    ),
  })
  const plain = await openSurvey({attributes: {activity: 'town/other-survey'}})
  await until(() => plain.shadowRoot?.querySelector('.question'))

  await next(plain)

  expect(find(plain, '.summary a').innerText).to.equal('Question 1: choose at least one answer')
})

it('two surveys with a long list each, in two languages, open and answer theirs alone', async () => {
  const told = {readActivity: json(asking(everyKind.combobox, everyKind.ranking))}
  answer(told)
  const english = await openSurvey()
  const arabic = await openSurvey({lang: 'ar', attributes: {activity: 'town/other-survey'}})
  for (const survey of [english, arabic])
    await until(() => survey.shadowRoot?.querySelector('[role=combobox]'))

  await press(arabic, '[role=combobox]')
  const open = [english, arabic].map((survey) => findAll(survey, '[role=option]').length > 0)
  await press(arabic, '[role=option]')
  await press(english, '[id$=seats-up]')

  const chosen = [english, arabic].map((survey) => find<HTMLInputElement>(survey, '[role=combobox]').value)
  const first = [english, arabic].map((survey) => find(survey, '.ranked > span').innerText)
  expect(open).to.deep.equal([false, true])
  expect(chosen).to.deep.equal(['', 'إربد'])
  expect(first).to.deep.equal(['Seats', 'ظل'])
})

it('a rarer kind keeps its answer while its element is moved, taken out and put back', async () => {
  answer({readActivity: json(asking(everyKind.ranking, everyKind.rating))})
  const survey = await openSurvey()
  await until(() => survey.shadowRoot?.querySelector('.ranked'))
  await press(survey, '[id$=seats-up]')
  await press(survey, '.face:last-child input')
  const elsewhere = document.createElement('div')
  elsewhere.className = 'place'
  document.body.append(elsewhere)

  elsewhere.append(survey)
  survey.remove()
  elsewhere.append(survey)
  await settle(survey)

  expect(find(survey, '.ranked > span').innerText).to.equal('Seats')
  expect(find(survey, '.face.chosen').innerText.trim()).to.equal('Very good')
})
