/// <reference types="mocha" />
import {expect} from 'chai'
import {everyKind, asking} from '../test-kit/example-winding.ts'
import {cutOff, overflowing} from '../test-kit/layout.ts'
import {clear, find, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {next, openSurvey} from '../test-kit/survey-page.ts'

const root = document.documentElement

beforeEach(() => {
  root.style.fontSize = '200%'
})

afterEach(() => {
  root.style.fontSize = ''
  hangUp()
  clear()
})

describe('with letters twice as large, on a screen of 320 pixels', () => {
  for (const [name, question] of Object.entries(everyKind)) {
    for (const lang of ['ar', 'en']) {
      it(`nothing is cut off, and nothing has to be scrolled sideways: ${name}, ${lang}`, async () => {
        answer({readActivity: json(asking({...question, required: true}))})
        const survey = await openSurvey({lang, width: 320})
        await until(() => survey.shadowRoot?.querySelector('.question'))
        const found = [...overflowing(survey), ...cutOff(survey)]

        await next(survey)
        find(survey, '.summary')
        found.push(...overflowing(survey), ...cutOff(survey))

        expect(found).to.deep.equal([])
        expect(survey.scrollWidth).to.be.at.most(320)
      })
    }
  }

  for (const lang of ['ar', 'en']) {
    it(`the core kinds and the check page, too: ${lang}`, async () => {
      answer()
      const survey = await openSurvey({lang, width: 320})
      const found: string[] = []

      while (!survey.shadowRoot?.querySelector('[part=send]')) {
        found.push(...overflowing(survey), ...cutOff(survey))
        const required = find(survey, '.questions').querySelector<HTMLInputElement>('.required')
        if (required) find(survey, '.question input').click()
        await next(survey)
      }
      found.push(...overflowing(survey), ...cutOff(survey))

      expect(found).to.deep.equal([])
    })
  }
})
