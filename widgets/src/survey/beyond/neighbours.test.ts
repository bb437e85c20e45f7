/// <reference types="mocha" />
import {expect} from 'chai'
import {asking, everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {next, openSurvey} from '../../test-kit/survey-page.ts'

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
