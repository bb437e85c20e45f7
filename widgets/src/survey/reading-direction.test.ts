/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, find, findAll, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {answerAll, choose, next, openSurvey, press, settle, write} from '../test-kit/survey-page.ts'

const left = (element: Element | undefined) => element?.getBoundingClientRect().left ?? Number.NaN

afterEach(() => {
  hangUp()
  clear()
})

describe('a survey in Arabic', () => {
  it('is the mirror image of the one in English', async () => {
    answer()
    const arabic = await openSurvey({lang: 'ar'})
    const english = await openSurvey({lang: 'en'})

    const side = (survey: HTMLElement) =>
      Math.sign(left(find(survey, '.choice input')) - left(find(survey, '.choice span')))

    expect(side(english)).to.equal(-1)
    expect(side(arabic)).to.equal(1)
  })

  for (const {lang, first, sign} of [
    {lang: 'en', first: 'Daily', sign: 1},
    {lang: 'ar', first: 'كل يوم', sign: -1},
  ]) {
    it(`has scales that run in reading direction: ${lang}`, async () => {
      answer()
      const survey = await openSurvey({lang})
      await choose(survey, first)
      await next(survey)

      const values = findAll(survey, '.value')
      const [low, high] = findAll(survey, '.end')

      expect(Math.sign(left(values[10]) - left(values[0]))).to.equal(sign)
      expect(Math.sign(left(high) - left(low))).to.equal(sign)
    })
  }

  it('shows the digits that are asked for', async () => {
    answer()
    const arab = await openSurvey({lang: 'ar', attributes: {numerals: 'arab'}})
    const latn = await openSurvey({lang: 'ar', attributes: {numerals: 'latn'}})

    expect(find(arab, '.progress').innerText).to.equal('الصفحة ١ من ٢')
    expect(find(latn, '.progress').innerText).to.equal('الصفحة 1 من 2')
  })

  it('changes its digits when the attribute does', async () => {
    answer()
    const survey = await openSurvey({lang: 'ar', attributes: {numerals: 'latn'}})

    survey.setAttribute('numerals', 'arab')
    await settle(survey)

    expect(find(survey, '.progress').innerText).to.equal('الصفحة ١ من ٢')
  })

  it('marks words that are there in another language only, and gives them their own direction', async () => {
    answer()
    const survey = await openSurvey({lang: 'ar'})

    const hint = find(survey, '#question-often .hint')
    const words = hint.querySelector<HTMLElement>('[lang]')

    expect([words?.lang, words?.dir, words?.innerText]).to.deep.equal([
      'en',
      'ltr',
      'A rough answer is enough.',
    ])
    expect(hint.innerText.replaceAll(/[\u2068\u2069]/g, '')).to.include('(اللغة: الإنجليزية)')
  })

  it('turns when the page changes its language', async () => {
    answer()
    const survey = await openSurvey({lang: 'en'})

    survey.parentElement!.lang = 'ar'
    await until(() => textOf(survey).includes('كم مرة تأتون؟'))

    expect(find(survey, '.root').dir).to.equal('rtl')
  })

  it('stands beside one in English, each in its own language', async () => {
    answer()
    const arabic = await openSurvey({lang: 'ar'})
    const english = await openSurvey({lang: 'en'})
    const french = await openSurvey({lang: 'ar', attributes: {lang: 'fr'}})

    expect(find(arabic, '[part=next]').innerText).to.equal('التالي')
    expect(find(english, '[part=next]').innerText).to.equal('Next')
    expect(find(french, '[part=next]').innerText).to.equal('Suivant')
    expect(find(french, 'h2').innerText.replaceAll(/[\u2068\u2069]/g, '')).to.equal(
      'استبيان الحديقة (en arabe)',
    )
  })
})

describe('words in another direction', () => {
  it('keep theirs, in the field and on the check page', async () => {
    answer()
    const survey = await openSurvey({lang: 'ar'})
    await choose(survey, 'كل يوم')
    await next(survey)
    const empty = getComputedStyle(find(survey, '#question-more-field')).direction

    await write(survey, 'more', 'More benches, please!')
    const typed = getComputedStyle(find(survey, '#question-more-field')).direction
    await answerAll(survey)

    expect([empty, typed]).to.deep.equal(['rtl', 'ltr'])
    expect(getComputedStyle(find(survey, '.typed')).direction).to.equal('ltr')
  })

  it('lose the invisible characters that would turn their neighbours, and it says so', async () => {
    const arrived = answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily')
    await next(survey)
    await write(survey, 'more', 'pay \u202eeerf\u202c now')
    await next(survey)

    const given = findAll(survey, 'dd.given').at(-1)?.innerText
    await press(survey, '[part=send]')
    await until(() => arrived.some(({name}) => name === 'sendResponse'))

    expect(given).to.include('pay eerf now')
    expect(given).to.include('We removed invisible characters')
    expect(arrived.at(-1)?.body?.answers['more']).to.equal('pay eerf now')
  })
})
