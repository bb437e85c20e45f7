/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {shortActivity} from './example-activity.ts'
import {openEvent, press as pressAt} from './event-page.ts'
import {clearAddress, openIdeas, quiet as quietIdeas} from './ideas-page.ts'
import {openList, quiet as quietList} from './consultations-page.ts'
import {clear, find, until} from './page.ts'
import {openResults} from './results-page.ts'
import {answer, hangUp, json} from './server.ts'
import {silentChanges} from './silent-changes.ts'
import {answerAll, next, openSurvey, send} from './survey-page.ts'
import {openThread, quiet as quietThread} from './thread-page.ts'

before(() => setViewport({width: 1280, height: 900}))
beforeEach(() => clearAddress())
afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

/** Presses a control, as its reader would. */
function press(element: HTMLElement, selector: string): void {
  find(element, selector).focus()
  find(element, selector).click()
}

/** What somebody does, and waits for: an element as it stands before, and the act. */
const acts: Record<string, (lang: string) => Promise<[HTMLElement, () => Promise<unknown>]>> = {
  'what is missing in a survey': async (lang) => {
    answer()
    const survey = await openSurvey({lang})
    return [survey, () => next(survey)]
  },
  'the next step of a survey': async (lang) => {
    answer()
    const survey = await openSurvey({lang})
    find(survey, '.choice input').click()
    return [survey, () => next(survey)]
  },
  'that answers have arrived': async (lang) => {
    answer({readActivity: json(shortActivity)})
    const survey = await openSurvey({lang})
    await answerAll(survey)
    const act = async () => {
      await send(survey)
      await until(() => survey.shadowRoot?.querySelector('[part=receipt]') && survey.shadowRoot.activeElement)
    }
    return [survey, act]
  },
  'that answers wait for the network': async (lang) => {
    answer({readActivity: json(shortActivity), sendResponse: 'unreachable'})
    const survey = await openSurvey({lang})
    await answerAll(survey)
    return [survey, () => send(survey)]
  },
  'what a filter leaves of ideas': async (lang) => {
    answer()
    const ideas = await openIdeas({lang})
    press(ideas, '#filter')
    await until(() => ideas.shadowRoot?.querySelector('.panel'))
    const act = async () => {
      press(ideas, '.panel label.box input')
      await until(() => ideas.shadowRoot?.querySelector('.chips'))
      await quietIdeas(ideas)
    }
    return [ideas, act]
  },
  'the form for a comment': async (lang) => {
    answer()
    const thread = await openThread({lang})
    const act = async () => {
      press(thread, '[part=write]')
      await until(() => thread.shadowRoot?.querySelector('textarea'))
      await quietThread(thread)
    }
    return [thread, act]
  },
  'the form to register': async (lang) => {
    answer()
    const event = await openEvent({lang})
    const act = async () => {
      await pressAt(event, find(event, '[part=register]').innerText.trim())
      await until(() => event.shadowRoot?.querySelector('#registering-name'))
    }
    return [event, act]
  },
  'what a filter leaves of consultations': async (lang) => {
    answer()
    const list = await openList({lang, width: 360})
    press(list, '#filter')
    await until(() => list.shadowRoot?.querySelector('.panel'))
    const act = async () => {
      press(list, '.panel label.box input')
      await until(() => list.shadowRoot?.querySelector('.chips'))
      await quietList(list)
    }
    return [list, act]
  },
  'results that come at the second try': async (lang) => {
    answer({readResults: 'unreachable'})
    const results = await openResults({lang})
    answer()
    const act = async () => {
      press(results, '.notice .primary')
      await until(() => results.shadowRoot?.querySelector('figure'))
      await until(() => results.shadowRoot?.activeElement)
    }
    return [results, act]
  },
}

describe('somebody who does not see the screen is told', () => {
  for (const [what, prepare] of Object.entries(acts))
    for (const lang of ['ar', 'en'])
      it(`${what}: ${lang}`, async () => {
        const [element, act] = await prepare(lang)

        expect(await silentChanges(element, act)).to.deep.equal([])
      })
})
