/// <reference types="mocha" />
import type {RefusalCode} from '@saha/contract'
import {refusals} from '@saha/contract/refusals'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, textOf, until, type MountOptions} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {answerAll, headingOf, openSurvey, send} from '../test-kit/survey-page.ts'

const languages = {
  ar: {
    nothingLost: 'كل ما كُتب ما زال هنا.',
    waiting: 'الإجابات في انتظار الاتصال',
    webmaster: 'إلى مسؤول الموقع',
  },
  en: {
    nothingLost: 'Everything you entered is still here.',
    waiting: 'Your answers are waiting for a connection',
    webmaster: 'For the person who looks after this website',
  },
} as const
type Lang = keyof typeof languages
const each = Object.keys(languages) as Lang[]

const codes = Object.keys(refusals) as RefusalCode[]
const waitsFor: readonly RefusalCode[] = ['busy', 'unknown', 'too-many']
const asksAgain: readonly RefusalCode[] = ['changed']
const final = codes.filter((code) => !waitsFor.includes(code) && !asksAgain.includes(code))

/** Somebody sends, the server refuses, and what then stands there holds still. */
async function refuse(code: RefusalCode, options: MountOptions): Promise<HTMLElement> {
  answer({readActivity: json(shortActivity), sendResponse: refused(code)})
  const survey = await openSurvey(options)
  await answerAll(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('.notice') && !isLoading(survey))
  return survey
}

const isLoading = (survey: HTMLElement) => survey.shadowRoot?.querySelector('.space-kept')

afterEach(() => {
  hangUp()
  clear()
})

describe('a survey that the server refuses', () => {
  for (const lang of each) {
    for (const code of final)
      it(`says why and what now, and keeps what was entered: ${code}, ${lang}`, async () => {
        const survey = await refuse(code, {lang})

        expect(textOf(survey)).to.include(languages[lang].nothingLost)
        expect(textOf(survey).length).to.be.greaterThan(120)
        expect(await barriers(survey)).to.deep.equal([])
      })

    for (const code of waitsFor)
      it(`waits, and sends by itself: ${code}, ${lang}`, async () => {
        const survey = await refuse(code, {lang})

        expect(headingOf(survey)).to.equal(languages[lang].waiting)
        expect(await barriers(survey)).to.deep.equal([])
      })

    for (const code of asksAgain)
      it(`asks again, with what was entered: ${code}, ${lang}`, async () => {
        const survey = await refuse(code, {lang})

        expect(findAll(survey, ':checked')).to.have.length(1)
        expect(await barriers(survey)).to.deep.equal([])
      })
  }

  for (const code of codes)
    it(`fits 320 pixels: ${code}`, async () => {
      const survey = await refuse(code, {lang: 'ar', width: 320})

      expect(find(survey, '.root').scrollWidth).to.be.at.most(320)
    })
})

describe('a tag that is not right', () => {
  const cases: Record<string, () => Parameters<typeof openSurvey>[0]> = {
    'no activity': () => ({attributes: {activity: ''}}),
    'a server that is no address': () => ({attributes: {server: 'saha.example'}}),
    'an activity that is not there': () => {
      answer({readActivity: refused('not-found')})
      return {}
    },
  }
  for (const [what, tell] of Object.entries(cases))
    for (const lang of each)
      it(`tells the webmaster, without barriers, on a narrow page: ${what}, ${lang}`, async () => {
        answer()
        const survey = await openSurvey({...tell(), lang, width: 320})
        await until(() => textOf(survey).includes(languages[lang].webmaster))

        expect(find(survey, '.root').scrollWidth).to.be.at.most(320)
        expect(await barriers(survey)).to.deep.equal([])
      })
})
