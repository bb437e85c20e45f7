/// <reference types="mocha" />
import {expect} from 'chai'
import {draftName, openDevice} from '../../test-kit/device.ts'
import {activity} from '../../test-kit/example-activity.ts'
import {windingActivity} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, focused, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {choose, next, openSurvey, settle} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('another language on the way', () => {
  const three = {
    ...activity,
    municipality: {...activity.municipality, languages: ['ar', 'en', 'fr']},
  }

  it('is chosen by its own name, and answers, step and focus stay', async () => {
    answer({readActivity: json(three)})
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await next(survey)
    await choose(survey, '7')
    await openDevice(survey)
    const names = findAll(survey, '#device [aria-pressed]').map(({innerText}) => innerText.trim())

    const [arabic, , french] = findAll(survey, '#device [aria-pressed]')
    for (const [button, lang, page] of [
      [arabic, 'ar', 'الصفحة'],
      [french, 'fr', 'Page'],
    ] as const) {
      button?.focus()
      button?.click()
      await until(() => find(survey, '.root').lang === lang)
      await settle(survey)

      expect(find(survey, '.root').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
      expect(find(survey, '.progress').innerText).to.include(page)
      expect(find(survey, '.question :checked').closest('label')?.innerText).to.match(/[7٧]/)
      expect(focused(survey)).to.equal(button)
    }

    expect(names).to.deep.equal(['العربية', 'English', 'français'])
    expect(JSON.parse(sessionStorage.getItem(draftName) ?? '').entries.often.typed).to.deep.equal('weekly')
  })

  it('of the page around is followed in the middle of a word', async () => {
    answer()
    const survey = await openSurvey()
    await choose(survey, 'Weekly')
    await next(survey)
    const field = find<HTMLInputElement>(survey, '#question-name-field')
    field.focus()
    field.value = 'حديقة'
    field.dispatchEvent(new Event('input', {bubbles: true}))
    field.setSelectionRange(2, 2)

    survey.parentElement!.lang = 'ar'
    await until(() => find(survey, '.root').lang === 'ar')
    survey.parentElement!.lang = 'fr'
    await until(() => find(survey, '.root').lang === 'fr')

    expect(focused(survey)).to.equal(field)
    expect([field.value, field.selectionStart]).to.deep.equal(['حديقة', 2])
  })

  it('leaves options in the random order in which this citizen saw them', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await openSurvey()
    await until(() => survey.shadowRoot?.querySelector('.question'))
    await choose(survey, 'On foot')
    await next(survey)
    const ids = () => findAll<HTMLInputElement>(survey, '#question-wishes input').map(({value}) => value)
    const before = ids()

    survey.lang = 'ar'
    await until(() => find(survey, '.root').lang === 'ar')
    await settle(survey)

    expect(before.length).to.be.greaterThan(3)
    expect(ids()).to.deep.equal(before)
  })
})
