/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {evening} from '../test-kit/example-event.ts'
import {shortActivity} from '../test-kit/example-activity.ts'
import {collection} from '../test-kit/example-ideas.ts'
import {thread} from '../test-kit/example-thread.ts'
import {openEvent} from '../test-kit/event-page.ts'
import {cardOf, openIdeas} from '../test-kit/ideas-page.ts'
import {
  asked,
  byInvitation,
  code,
  enterCode,
  problemIn,
  refuseCode,
  signed,
  typeCode,
} from '../test-kit/invitation-page.ts'
import {cutOff, overflowing, smallerThan, targetsIn} from '../test-kit/layout.ts'
import {clear, find, forceColors, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {openSurvey} from '../test-kit/survey-page.ts'
import {openThread, take} from '../test-kit/writing-page.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  history.replaceState(null, '', location.pathname + location.search)
})

async function survey(lang: string, told: Parameters<typeof answer>[0] = {}): Promise<HTMLElement> {
  answer({readActivity: json(byInvitation(shortActivity)), redeem: signed, ...told})
  const element = await openSurvey({lang})
  await asked(element)
  return element
}

async function refused(lang: string, why: Parameters<typeof refuseCode>[0]): Promise<HTMLElement> {
  const element = await survey(lang, {redeem: refuseCode(why)})
  await enterCode(element)
  await problemIn(element)
  return element
}

/** Every state in which somebody with a letter may be, and how it comes about. */
const states: Record<string, (lang: string) => Promise<HTMLElement>> = {
  asked: (lang) => survey(lang),
  'with its explanation open': async (lang) => {
    const element = await survey(lang)
    find<HTMLDetailsElement>(element, '.invitation details').open = true
    return element
  },
  'filled in by a link': async (lang) => {
    location.hash = `saha-code=${code}`
    return survey(lang)
  },
  'too short': async (lang) => {
    const element = await survey(lang)
    await enterCode(element, '1234 5')
    return element
  },
  checking: async (lang) => {
    const element = await survey(lang, {redeem: 'never'})
    await typeCode(element)
    find(element, '[part=let-in]').click()
    await until(() => element.shadowRoot?.querySelector('[part=let-in][aria-disabled=true]'))
    return element
  },
  unknown: (lang) => refused(lang, 'code-unknown'),
  used: (lang) => refused(lang, 'code-used'),
  'too many tries': (lang) => refused(lang, 'too-many'),
  'server gone': async (lang) => {
    const element = await survey(lang, {redeem: 'unreachable'})
    await enterCode(element)
    return element
  },
  'let in': async (lang) => {
    const element = await survey(lang)
    await enterCode(element)
    await until(() => element.shadowRoot?.querySelector('.question'))
    return element
  },
  'in a thread': async (lang) => {
    take({}, {readActivity: json(byInvitation(thread)), redeem: signed})
    const element = await openThread({lang})
    find(element, '[part=write]').click()
    await asked(element)
    return element
  },
  'below a comment': async (lang) => {
    take({}, {readActivity: json(byInvitation(thread)), redeem: signed})
    const element = await openThread({lang})
    find(element, '[id^=first] [aria-pressed]').click()
    await asked(element)
    return element
  },
  'below an idea': async (lang) => {
    answer({readActivity: json(byInvitation(collection)), redeem: signed})
    const element = await openIdeas({lang})
    cardOf(element, 7, '[data-do=support]').click()
    await asked(element)
    return element
  },
  'at an event': async (lang) => {
    answer({readActivity: json(byInvitation(evening)), redeem: signed})
    const element = await openEvent({lang})
    find(element, '[part=register]').click()
    await asked(element)
    return element
  },
}

for (const [state, reach] of Object.entries(states))
  for (const lang of ['ar', 'en', 'fr'])
    describe(`a code that is ${state}, ${lang}`, () => {
      it('has no barriers', async () => {
        expect(await barriers(await reach(lang))).to.deep.equal([])
      })

      it('fits 320 pixels, with targets for thumbs', async () => {
        const element = await reach(lang)
        element.parentElement!.style.inlineSize = '320px'
        await until(() => element.clientWidth === 320)
        const gate = element.shadowRoot?.querySelector<HTMLElement>('.invitation')

        expect(overflowing(element)).to.deep.equal([])
        expect(cutOff(element)).to.deep.equal([])
        expect(
          gate
            ? smallerThan(
                44,
                targetsIn(element).filter((target) => gate.contains(target)),
              )
            : [],
        ).to.deep.equal([])
      })
    })

describe('the field for a code', () => {
  it('shows all of it on a narrow phone', async () => {
    const element = await survey('ar')
    await typeCode(element)
    const field = find(element, '.code')
    for (const width of [320, 360, 800]) {
      element.parentElement!.style.inlineSize = `${width}px`
      await until(() => element.clientWidth === width)

      expect(field.scrollWidth, String(width)).to.be.at.most(field.clientWidth)
    }
  })

  it('runs from left to right in Arabic too, with the first group on the left', async () => {
    const element = await survey('ar')
    await typeCode(element, '١٢٣٤٥٦٧٨')
    const {direction, unicodeBidi} = getComputedStyle(find(element, '.code'))

    expect([direction, unicodeBidi]).to.deep.equal(['ltr', 'bidi-override'])
  })

  it('is seen in the few colours that a reader chose', async () => {
    const element = await survey('en')
    await forceColors(true)
    const {borderTopStyle, borderTopColor, backgroundColor} = getComputedStyle(find(element, '.code'))
    await forceColors(false)

    expect(borderTopStyle).to.equal('solid')
    expect(borderTopColor).to.not.equal(backgroundColor)
  })
})
