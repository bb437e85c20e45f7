/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {activity, shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, forceColors, mount, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {answerAll, headingOf, next, openSurvey, press, send, settle} from '../test-kit/survey-page.ts'

const open = {readActivity: json(shortActivity)}

/** How each state comes about. */
const states: Record<string, (lang: string, theme: string) => Promise<HTMLElement>> = {
  loading: async (lang, theme) => {
    answer({readActivity: 'never'})
    const survey = mount('saha-survey', {lang, attributes: {theme}})
    await until(() => survey.shadowRoot?.querySelector('[role=status]')?.textContent)
    return survey
  },
  'not yet open': (lang, theme) =>
    show({readActivity: json({...activity, state: 'not-yet-open'})}, lang, theme),
  open: (lang, theme) => show({}, lang, theme),
  'something to mend': async (lang, theme) => {
    const survey = await show({}, lang, theme)
    await next(survey)
    return survey
  },
  checking: async (lang, theme) => {
    const survey = await show({}, lang, theme)
    await answerAll(survey)
    return survey
  },
  sending: async (lang, theme) => {
    const survey = await show({...open, sendResponse: 'never'}, lang, theme)
    await answerAll(survey)
    await press(survey, '[part=send]')
    return survey
  },
  sent: (lang, theme) => sendAs(json({receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}, 201), lang, theme),
  waiting: (lang, theme) => sendAs('unreachable', lang, theme),
  refused: (lang, theme) => sendAs(refused('closed'), lang, theme),
  closed: (lang, theme) => show({readActivity: json({...activity, state: 'closed'})}, lang, theme),
  answered: async (lang, theme) => {
    await sendAs(json({receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}, 201), lang, theme)
    return show(open, lang, theme)
  },
  unreachable: (lang, theme) => show({readActivity: 'unreachable'}, lang, theme),
  misconfigured: (lang, theme) => show({}, lang, theme, {activity: ''}),
}

async function show(
  told: Parameters<typeof answer>[0],
  lang: string,
  theme: string,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  answer(told)
  const survey = await openSurvey({lang, attributes: {theme, ...attributes}})
  await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
  return survey
}

async function sendAs(reply: Response | 'unreachable', lang: string, theme: string): Promise<HTMLElement> {
  const survey = await show({...open, sendResponse: reply}, lang, theme)
  await answerAll(survey)
  await send(survey)
  await until(() => !survey.shadowRoot?.querySelector('.space-kept'))
  await settle(survey)
  return survey
}

afterEach(() => {
  hangUp()
  clear()
})

describe('each state of a survey', () => {
  for (const [state, reach] of Object.entries(states)) {
    for (const lang of ['ar', 'en']) {
      it(`has no barriers in light and dark: ${state}, ${lang}`, async () => {
        const light = await reach(lang, 'light')
        const inLight = await barriersEverywhere(light)
        clear()
        const dark = await reach(lang, 'dark')
        const inDark = await barriers(dark)

        expect(inLight).to.deep.equal([])
        expect(inDark).to.deep.equal([])
      })
    }

    it(`fits 320 pixels without scrolling sideways: ${state}`, async () => {
      const survey = await reach('ar', 'light')

      survey.parentElement!.style.inlineSize = '320px'
      await until(() => survey.clientWidth === 320)
      await settle(survey)

      const root = find(survey, '.root')
      expect(root.scrollWidth).to.be.at.most(320)
      expect(findAll(survey, '*').filter((part) => part.getBoundingClientRect().right > 341)).to.deep.equal(
        [],
      )
    })

    it(`keeps its controls and what is chosen visible in forced colours: ${state}`, async () => {
      const survey = await reach('en', 'auto')
      survey.shadowRoot?.querySelector<HTMLElement>('.choice input')?.click()
      await settle(survey)

      await forceColors(true)
      const looks = findAll(survey, 'button:not(.link), .choice, .value, [type=text], textarea').map((part) =>
        getComputedStyle(part),
      )
      const chosen = findAll(survey, '.chosen').map((part) => getComputedStyle(part))
      const faint = [
        ...looks.filter(
          (look) => look.borderTopStyle !== 'solid' || look.borderTopColor === look.backgroundColor,
        ),
        ...chosen.filter(({outlineStyle}) => outlineStyle !== 'solid'),
      ]
      const count = faint.length
      await forceColors(false)

      expect(count).to.equal(0)
    })

    it(`says what it is, or what to do next: ${state}`, async () => {
      const survey = await reach('en', 'auto')

      expect(survey.getBoundingClientRect().height).to.be.at.least(60)
      expect(survey.shadowRoot?.textContent?.trim()).to.not.equal('')
    })
  }
})

describe('a survey that does not accept answers', () => {
  it('says when it opens, on the clock of the reader', async () => {
    const survey = await states['not yet open']!('en', 'auto')

    expect(headingOf(survey)).to.equal('This survey has not opened yet')
    expect(textOf(survey)).to.match(/It opens on .*1 September 2026|It opens on .*September 1, 2026/)
  })

  it('opens by itself when the time has come', async () => {
    const soon = new Date(Date.now() + 1_000).toISOString()
    const early = {...activity, state: 'not-yet-open', consultation: {...activity.consultation, opens: soon}}
    const replies = [json(early), json(activity)]
    answer({readActivity: () => replies.shift() ?? 'unreachable'})
    const survey = await openSurvey()

    await until(() => survey.shadowRoot?.querySelector('.question'))

    expect(Date.now()).to.be.at.least(Date.parse(soon))
    expect(textOf(survey)).to.include('How often do you come?')
  })

  it('opens also where the page has moved it to', async () => {
    const late = new Date(Date.now() + 600_000).toISOString()
    const early = {...activity, state: 'not-yet-open', consultation: {...activity.consultation, opens: late}}
    const replies = [json(early), json(activity)]
    answer({readActivity: () => replies.shift() ?? 'unreachable'})
    const survey = await openSurvey()
    await until(() => headingOf(survey).includes('not opened'))

    document.body.append(survey)
    await until(() => survey.shadowRoot?.querySelector('.question'))

    expect(textOf(survey)).to.include('How often do you come?')
  })

  it('says when it closed', async () => {
    const survey = await states['closed']!('en', 'auto')

    expect(headingOf(survey)).to.equal('This survey has closed')
  })
})

describe('a survey that the server refuses', () => {
  it('leads back to the answers, which can be sent again', async () => {
    const replies = [refused('too-large'), json({receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}, 201)]
    const arrived = answer({...open, sendResponse: () => replies.shift() ?? 'unreachable'})
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('.problem .primary'))

    await press(survey, '.problem .primary')
    await send(survey)

    expect(find(survey, '[part=receipt]')).to.be.an.instanceOf(HTMLElement)
    expect(new Set(arrived.slice(1).map(({body}) => body?.key)).size).to.equal(1)
  })

  it('shows the answers that the server found wrong beside their questions', async () => {
    const survey = await sendAs(
      refused('answers-refused', [{question: 'often', code: 'unknown-option'}]),
      'en',
      'auto',
    )

    expect(find(survey, '.summary a').innerText).to.equal('Question 1: please answer again')
    expect(find(survey, '#question-often .error').innerText).to.equal('Question 1: please answer again')
    expect(findAll(survey, ':checked')).to.have.length(1)
  })

  it('asks again when the questions changed, keeps the answers that still fit, and says so', async () => {
    const question = shortActivity.survey.pages[0]!.questions[0]!
    const added = {...question, id: 'added'}
    const changed = {
      ...shortActivity,
      version: 'fedcba9876543210',
      survey: {pages: [{id: 'only', questions: [question, added]}]},
    }
    const definitions = [json(shortActivity), json(changed)]
    const arrived = answer({
      readActivity: () => definitions.shift() ?? 'unreachable',
      sendResponse: ({body}) =>
        body?.version === changed.version
          ? json({receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}, 201)
          : refused('changed'),
    })
    const survey = await openSurvey()
    await answerAll(survey)
    await send(survey)
    await until(() =>
      textOf(survey).includes('The questions changed while you were answering. 1 answer still fits'),
    )

    await answerAll(survey)
    await send(survey)

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({often: 'daily', added: 'daily'})
  })

  it('tells the webmaster which site the municipality has to allow', async () => {
    const survey = await sendAs(refused('origin-not-allowed'), 'en', 'auto')

    const words = textOf(survey).replaceAll(/[\u2068\u2069]/g, '')
    expect(words).to.include(`The site ${location.origin} is not among those that may send answers to Town.`)
  })
})

describe('a tag that is not right', () => {
  const cases = [
    {attributes: {activity: ''}, says: 'The tag <saha-survey> lacks the attribute activity'},
    {
      attributes: {activity: 'park-survey'},
      says: 'The attribute activity of the tag <saha-survey> is "park-survey"',
    },
    {
      attributes: {server: 'saha.example'},
      says: 'The attribute server of the tag <saha-survey> is "saha.example"',
    },
  ]
  for (const {attributes, says} of cases) {
    it(`is explained to the webmaster: ${says}`, async () => {
      const survey = await show({}, 'en', 'auto', attributes)

      expect(textOf(survey).replaceAll(/[\u2068\u2069]/g, '')).to.include(says)
    })
  }

  it('names an activity that the server does not have', async () => {
    const survey = await show({readActivity: refused('not-found')}, 'en', 'auto')

    const words = textOf(survey).replaceAll(/[\u2068\u2069]/g, '')
    expect(words).to.include('The server https://saha.example/ has no activity named "town/park-survey".')
  })

  it('still asks when only the look is misspelt, and says so in the console', async () => {
    const said: unknown[] = []
    const {warn} = console
    console.warn = (...words: unknown[]) => said.push(...words)

    const survey = await show({}, 'en', 'auto', {theme: 'drak', numerals: 'latin'})
    console.warn = warn

    expect(find(survey, '.question')).to.be.an.instanceOf(HTMLElement)
    expect(said).to.deep.equal([
      '<saha-survey>: theme must be auto, light, dark.',
      '<saha-survey>: numerals must be auto, latn, arab.',
    ])
  })

  it('begins to work once it is mended', async () => {
    const survey = await show({}, 'en', 'auto', {activity: ''})

    survey.setAttribute('activity', 'town/park-survey')
    await until(() => survey.shadowRoot?.querySelector('.question'))

    expect(textOf(survey)).to.include('How often do you come?')
  })
})
