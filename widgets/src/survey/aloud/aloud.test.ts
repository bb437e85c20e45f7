/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {activity} from '../../test-kit/example-activity.ts'
import {asking, everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {Device, forgetDevice, speakThrough} from '../../test-kit/speaking-device.ts'
import {choose, next, openSurvey, press, settle} from '../../test-kit/survey-page.ts'

const button = '.aloud button'

async function openSpoken(device: Device, lang = 'en'): Promise<HTMLElement> {
  speakThrough(device)
  const survey = await openSurvey({lang})
  await until(() => survey.shadowRoot?.querySelector(button))
  return survey
}

const hasButton = (survey: HTMLElement) => survey.shadowRoot?.querySelector(button) !== null

/** Long enough for what would be loaded to be there. */
async function waitForNothing(survey: HTMLElement): Promise<void> {
  await import('./aloud.ts')
  await settle(survey)
  await settle(survey)
}

afterEach(() => {
  hangUp()
  clear()
  forgetDevice()
})

describe('a step is read aloud', () => {
  it('from the first word to the last option, in a voice of the device', async () => {
    answer()
    const device = new Device('fr-FR', 'en-US, elsewhere', 'en-GB')
    const survey = await openSpoken(device)

    await press(survey, button)

    expect(device.said.map(({words}) => words)).to.deep.equal([
      'Five minutes are enough.',
      '1. How often do you come? (required)',
      'A rough answer is enough.',
      'Daily',
      'Weekly',
      '2. What do you come for?',
      'You may choose several answers, or only None of these.',
      'To walk',
      'To play',
      'None of these',
      'I’d rather not say',
    ])
    expect(new Set(device.said.map(({voice}) => voice))).to.deep.equal(new Set(['en-GB']))
  })

  it('in the language of the questions; a hint in another one only if that has a voice', async () => {
    answer()
    const device = new Device('ar_SA')
    const survey = await openSpoken(device, 'ar')

    await press(survey, button)

    const words = device.said.map((said) => said.words)
    expect(words).to.include('1. كم مرة تأتون؟ (مطلوب)')
    expect(words).not.to.include('A rough answer is enough.')
    expect(words).to.include('(اللغة: الإنجليزية)')
  })

  it('and stops at the press of the button, which says so', async () => {
    answer()
    const device = new Device('en-GB')
    const survey = await openSpoken(device)

    await press(survey, button)
    const during = find(survey, button).innerText
    await press(survey, button)

    expect(during).to.equal('Stop')
    expect(find(survey, button).innerText).to.equal('Listen')
    expect(device.isSpeaking).to.equal(false)
  })

  it('and the button offers to read again at the end', async () => {
    answer()
    const device = new Device('en-GB')
    const survey = await openSpoken(device)
    await press(survey, button)

    device.finish()

    expect(find(survey, button).innerText).to.equal('Listen')
  })

  it('on while it is answered, and no longer when the step is left', async () => {
    answer()
    const device = new Device('en-GB')
    const survey = await openSpoken(device)
    await press(survey, button)

    await choose(survey, 'Daily')
    const whileAnswered = device.isSpeaking
    await next(survey)
    await until(() => !device.isSpeaking)

    expect(whileAnswered).to.equal(true)
    expect(find(survey, button).innerText).to.equal('Listen')
  })

  it('no longer when the survey is taken off the page', async () => {
    answer()
    const device = new Device('en-GB')
    const survey = await openSpoken(device)
    await press(survey, button)

    survey.remove()

    expect(device.isSpeaking).to.equal(false)
  })

  it('one survey at a time', async () => {
    answer()
    const device = new Device('en-GB')
    const [first, second] = [await openSpoken(device), await openSpoken(device)]
    await press(first, button)

    await press(second, button)

    expect(find(first, button).innerText).to.equal('Listen')
    expect(find(second, button).innerText).to.equal('Stop')
  })

  it('whatever its kinds of question, and never what is operated', async () => {
    answer({readActivity: json(asking(...Object.values(everyKind)))})
    const device = new Device('en-GB')
    const survey = await openSpoken(device)

    await press(survey, button)

    const words = device.said.map((said) => said.words).join('\n')
    for (const {text} of Object.values(everyKind)) expect(words).to.include(text['en'])
    expect(words).not.to.match(/Move up|undefined|\[object/)
  })

  for (const lang of ['ar', 'en'])
    it(`and nothing on the page moves when the button comes: ${lang}`, async () => {
      answer()
      const device = speakThrough(new Device())
      const survey = await openSurvey({lang})
      await waitForNothing(survey)
      const place = () => find(survey, '.questions').getBoundingClientRect().top
      const before = place()

      device.find('en-GB', 'ar-SA')
      await until(() => survey.shadowRoot?.querySelector(button))

      expect(place()).to.equal(before)
    })

  it('with letters twice as large, where the button has a line of its own', async () => {
    document.documentElement.style.fontSize = '200%'
    answer()
    speakThrough(new Device('ar-SA'))
    const survey = await openSurvey({lang: 'ar', width: 320})
    await until(() => survey.shadowRoot?.querySelector(button))

    const {bottom} = find(survey, button).getBoundingClientRect()
    const {top} = find(survey, '.progress p').getBoundingClientRect()
    document.documentElement.style.fontSize = ''

    expect(bottom).to.be.at.most(top)
  })

  it('without barriers, in Arabic and English', async () => {
    for (const lang of ['ar', 'en']) {
      answer()
      const survey = await openSpoken(new Device('ar-JO', 'en-GB'), lang)
      expect(await barriers(survey)).to.deep.equal([])
      clear()
    }
  })
})

describe('nothing is offered', () => {
  for (const [what, voices] of [
    ['no voice at all', []],
    ['voices of other languages only', ['fr-FR', 'de-DE']],
    ['a voice only that would send the words to a server', ['en-US, elsewhere']],
  ] as const) {
    it(`by a device with ${what}`, async () => {
      answer()
      speakThrough(new Device(...voices))
      const survey = await openSurvey()

      await waitForNothing(survey)

      expect(hasButton(survey)).to.equal(false)
    })
  }

  it('by a browser that cannot speak', async () => {
    answer()
    Object.defineProperty(window, 'speechSynthesis', {value: undefined, configurable: true})
    const survey = await openSurvey()

    await waitForNothing(survey)

    expect(hasButton(survey)).to.equal(false)
  })

  it('until a device that looks for its voices has found one', async () => {
    answer()
    const device = speakThrough(new Device())
    const survey = await openSurvey()
    await waitForNothing(survey)
    const before = hasButton(survey)

    device.find('en-GB')
    await until(() => survey.shadowRoot?.querySelector(button))

    expect(before).to.equal(false)
  })

  it('where nothing is asked: after the last step, or before it opens', async () => {
    answer({readActivity: json({...activity, state: 'not-yet-open'})})
    speakThrough(new Device('en-GB'))
    const survey = await openSurvey()

    await waitForNothing(survey)

    expect(hasButton(survey)).to.equal(false)
  })
})
