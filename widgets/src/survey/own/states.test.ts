/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {stored} from '../../test-kit/example-activity.ts'
import {
  arrive,
  change,
  click,
  closed,
  comeBack,
  copy,
  hiddenWords,
  sendChange,
  withdraw,
} from '../../test-kit/own-page.ts'
import {clear, find, until} from '../../test-kit/page.ts'
import {hangUp, json, refused} from '../../test-kit/server.ts'
import {press} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

/** How each state comes about. */
const states: Record<string, (lang: string) => Promise<HTMLElement>> = {
  'the receipt, and what can be done with it': (lang) => arrive(lang),
  'a code is asked for': (lang) => comeBack(lang, {}, ''),
  'a code of nobody': (lang) => comeBack(lang, {readReceipt: refused('not-found')}),
  'a code of another survey': (lang) => comeBack(lang, {readReceipt: json({...stored, activity: 'library'})}),
  'a code, and no connection': (lang) => comeBack(lang, {readReceipt: 'unreachable'}),
  'a code of withdrawn answers': (lang) => comeBack(lang, {readReceipt: refused('withdrawn')}),
  'closed, with a code': (lang) => comeBack(lang, closed),
  changing: (lang) => change(lang),
  'changing one answer': async (lang) => {
    const survey = await change(lang)
    await press(survey, '.answers button')
    return survey
  },
  replacing: async (lang) => {
    const survey = await change(lang, {changeResponse: 'never'})
    await press(survey, '[part=send]')
    return survey
  },
  replaced: async (lang) => sendChange(lang, {}),
  'not replaced: no connection': (lang) => sendChange(lang, {changeResponse: 'unreachable'}),
  'not replaced: closed': (lang) => sendChange(lang, {changeResponse: refused('closed')}),
  'not replaced: refused': (lang) => sendChange(lang, {changeResponse: refused('quota-full')}),
  'asked whether to withdraw': (lang) => withdraw(lang),
  withdrawing: async (lang) => {
    const survey = await withdraw(lang, {withdrawResponse: 'never'})
    await press(survey, '.problem .primary')
    return survey
  },
  'not withdrawn: no connection': async (lang) => {
    const survey = await withdraw(lang, {withdrawResponse: 'unreachable'})
    await press(survey, '.problem .primary')
    await until(() => survey.shadowRoot?.querySelector('[part=error] strong'))
    return survey
  },
  withdrawn: async (lang) => {
    const survey = await withdraw(lang)
    await press(survey, '.problem .primary')
    await until(() => survey.shadowRoot?.querySelector('.done'))
    return survey
  },
  'a copy': (lang) => copy(lang),
  'open answers that were hidden': (lang) => comeBack(lang, hiddenWords),
  'asking for a second look': async (lang) => {
    const survey = await comeBack(lang, hiddenWords)
    await click(survey, lang === 'ar' ? 'طلب إعادة النظر' : 'Ask for a second look')
    return survey
  },
}

describe('each state of answers that have arrived', () => {
  for (const [state, reach] of Object.entries(states))
    for (const lang of ['ar', 'en'])
      it(`${state}: can be used by everybody, in ${lang}`, async () => {
        const survey = await reach(lang)

        expect(await barriers(survey)).to.deep.equal([])
        expect(find(survey, '.root').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
      })
})
