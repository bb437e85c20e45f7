/// <reference types="mocha" />
import {expect} from 'chai'
import {activityOf, everyQuestion, openKind} from '../../test-kit/every-question.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {next, openSurvey, press, settle} from '../../test-kit/survey-page.ts'

const names = Object.keys(everyQuestion).filter((name) => name !== 'words of one’s own')

/** What nobody can mean, by field. */
const wrong: Readonly<Record<string, string[]>> = {
  number: ['99'],
  'short text': ['a name for a park that is too long'],
  combobox: ['Atlantis'],
  date: ['31', '2', '2026'],
  shares: ['10', '٢٠'],
  email: ['rana at home'],
  phone: ['call me'],
}

afterEach(() => {
  hangUp()
  clear()
})

const fieldsOf = (survey: HTMLElement) =>
  findAll<HTMLInputElement>(survey, '.question :is([type=text], [type=email], [type=tel])')

describe('something to mend', () => {
  for (const name of names)
    for (const lang of ['ar', 'en'])
      it(`is said at the top and beside the question in the same words, and leads there: ${name}, ${lang}`, async () => {
        const {survey, question} = await openKind(name, {
          lang,
          change: (asked) => ({...asked, required: true}),
        })

        await next(survey)
        const summary = find(survey, '.summary')
        const links = findAll(survey, '.summary a').map(({innerText}) => innerText)
        const beside = findAll(survey, '.question .error').map(({innerText}) => innerText)
        const isThere = focused(survey) === summary
        await press(survey, '.summary a')

        expect(isThere).to.equal(true)
        expect(links).to.have.length(1)
        expect(beside).to.deep.equal(links)
        expect(focused(survey)?.closest('.question')?.id).to.equal(`question-${question.id}`)
        expect((focused(survey) as HTMLInputElement).matches('input, select, textarea')).to.equal(true)
      })

  for (const [name, words] of Object.entries(wrong))
    it(`leaves what was typed as it was: ${name}`, async () => {
      const {survey} = await openKind(name)
      for (const [at, value] of words.entries()) {
        const field = fieldsOf(survey)[at]!
        field.value = value
        field.dispatchEvent(new Event('input', {bubbles: true}))
        await settle(survey)
      }

      await next(survey)

      expect(findAll(survey, '.summary a')).to.have.length(1)
      expect(fieldsOf(survey).map(({value}) => value)).to.deep.equal(words)
      expect(fieldsOf(survey)[0]?.ariaInvalid).to.equal('true')
    })

  it('is counted question by question on a page with all of them', async () => {
    const questions = names
      .filter((name) => !['map', 'ranking of the first ones', 'matrix of several'].includes(name))
      .map((name) => ({...everyQuestion[name]!, required: true}))
    const [first] = questions
    const one = activityOf(first!)
    answer({readActivity: json({...one, survey: {pages: [{id: 'only', questions}]}})})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.question'))

    await next(survey)

    expect(findAll(survey, '.summary a')).to.have.length(questions.length)
    expect(findAll(survey, '.question .error')).to.have.length(questions.length)
    expect(findAll(survey, '.summary a').map((link) => (link as HTMLAnchorElement).hash)).to.deep.equal(
      questions.map(({id}) => `#question-${id}`),
    )
    expect(textOf(survey)).not.to.include('please answer again')
  })
})
