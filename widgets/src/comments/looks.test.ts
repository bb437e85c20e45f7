/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {comments, pageOf, thread} from '../test-kit/example-thread.ts'
import {hostile, lookOf, style} from '../test-kit/host-page.ts'
import {cutOff, overflowing, overlapping, smallerThan, targetsIn} from '../test-kit/layout.ts'
import {clear, find, findAll, focused, forceColors, mount, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {articleWith, openThread, pressWords, quiet, threadWith} from '../test-kit/thread-page.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(async () => {
  document.documentElement.style.fontSize = ''
  hangUp()
  clear()
})

const inState = (state: string) => json({...thread, state})
const sided = comments.map((one, at) => ({...one, side: (['for', 'against', 'neutral'] as const)[at % 3]!}))

/** Every state that a thread can be in, and how it comes about. */
const states: Record<
  string,
  {
    told?: Parameters<typeof answer>[0]
    attributes?: Record<string, string>
    after?: (element: HTMLElement) => Promise<void>
  }
> = {
  open: {},
  empty: {told: {readComments: json(pageOf([]))}},
  'not yet open': {told: {readActivity: inState('not-yet-open'), readComments: json(pageOf([]))}},
  closed: {told: {readActivity: inState('closed')}},
  'a guestbook': {told: {readActivity: threadWith({guestbook: true, moderation: 'before'})}},
  sensitive: {told: {readActivity: json({...thread, sensitive: true, leaveTo: 'https://weather.example/'})}},
  'with sides': {told: {readActivity: threadWith({sides: true}), readComments: json(pageOf(sided))}},
  searching: {
    after: async (element) => {
      await pressWords(element, find(element, '.bar .link').innerText)
      await until(() => element.shadowRoot?.querySelector('#search'))
    },
  },
  'with its public account': {
    after: async (element) => {
      for (const summary of findAll(element, 'summary')) summary.click()
      await until(
        () => element.shadowRoot?.querySelector('.account') && element.shadowRoot?.querySelector('#about dl'),
      )
    },
  },
  unreachable: {told: {readActivity: 'unreachable', readComments: 'unreachable'}},
  'an unknown activity': {told: {readActivity: refused('not-found'), readComments: refused('not-found')}},
  'a tag without an activity': {attributes: {activity: ''}},
}

async function openIn(state: string, options: {lang?: string; width?: number; theme?: string} = {}) {
  const {told, attributes = {}, after} = states[state] ?? {}
  const {theme, ...rest} = options
  answer(told)
  const element = await openThread({...rest, attributes: {...attributes, ...(theme ? {theme} : {})}})
  await quiet(element)
  await after?.(element)
  await quiet(element)
  return element
}

describe('each state of a thread', () => {
  for (const state of Object.keys(states)) {
    for (const lang of ['ar', 'en'])
      it(`has no barriers in light and dark: ${state}, ${lang}`, async () => {
        const found: string[] = []
        for (const [theme, look] of [
          ['light', barriersEverywhere],
          ['dark', barriers],
        ] as const) {
          found.push(...(await look(await openIn(state, {lang, theme}))))
          clear()
        }

        expect(found).to.deep.equal([])
      })

    it(`fits 320 pixels, also with letters twice as large: ${state}`, async () => {
      const found: string[] = []
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size
        const element = await openIn(state, {lang: 'ar', width: 320})
        // What is not shown of a long comment lies below what is.
        for (const open of findAll(element, '.cut + .link')) open.click()
        await quiet(element)
        scrollTo(0, 0)
        found.push(...overflowing(element), ...cutOff(element), ...overlapping(element))
        clear()
      }

      expect(found).to.deep.equal([])
    })
  }

  it('can be read without being able to write once it is closed, or before it opens', async () => {
    const closed = await openIn('closed')
    const words = textOf(closed)
    clear()
    const early = await openIn('not yet open')

    expect(words).to.include('The discussion closed on').and.include('Support')
    expect(words).to.not.include('Write a comment').and.not.include('Reply')
    expect(textOf(early)).to.include('The discussion opens on').and.include('No comments yet.')
    expect(textOf(early)).to.not.include('opens the discussion')
    expect(findAll(closed, '.actions button[aria-pressed]')).to.deep.equal([])
  })

  it('offers no answers in a guestbook', async () => {
    const element = await openIn('a guestbook')

    expect(findAll(element, '.actions').some(({innerText}) => innerText.includes('Reply'))).to.equal(false)
    expect(textOf(element)).to.include('Write a comment')
  })

  it('keeps the way out in reach when somebody must not be found out', async () => {
    const element = await openIn('sensitive')
    element.scrollIntoView({block: 'end'})
    dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))
    await until(() => find(element, '.leave [role=status]').innerText !== '')

    const {top, bottom} = find(element, '[part=leave]').getBoundingClientRect()
    expect(top >= 0 && bottom <= innerHeight).to.equal(true)
    expect(find(element, '.leave [role=status]').innerText).to.equal('Press Escape twice more to leave.')
  })

  it('invites to write when nobody has', async () => {
    const element = await openIn('empty')

    expect(textOf(element)).to.include('No comments yet. The first one opens the discussion.')
  })

  it('keeps its space while it is loading', async () => {
    answer({readComments: 'never'})
    const element = mount('saha-comments', {attributes: {activity: 'town/award'}})
    await until(() => element.shadowRoot?.querySelector('[role=status]')?.textContent === 'Loading…')

    expect(element.getBoundingClientRect().height).to.be.at.least(400)
  })

  it('shows what the page put inside the tag when the server does not answer, and tries again when asked', async () => {
    const element = await openIn('unreachable')
    element.append('See the discussion elsewhere.')
    const shown = find<HTMLSlotElement>(element, 'slot').assignedNodes()[0]?.textContent
    answer()

    await pressWords(element, 'Try again')
    await until(() => textOf(element).includes('10 comments'))

    expect(shown).to.equal('See the discussion elsewhere.')
    expect(focused(element)?.id).to.equal('title')
  })

  it('tells the webmaster what is wrong, also when the tag names an activity of another kind', async () => {
    answer()
    const failed: string[] = []
    document.addEventListener('saha-failed', (event) => failed.push((event as Event & {code: string}).code), {
      once: true,
    })

    const element = await openThread({attributes: {activity: 'town/park-survey'}})
    await until(() => textOf(element).includes('This part of the page'))

    expect(textOf(element)).to.include('"town/park-survey"')
    expect(failed).to.deep.equal(['misconfigured'])
  })
})

describe('the look of a thread', () => {
  it('indents answers from the side where reading starts, and leaves them room on a phone', async () => {
    answer()
    const indents = async (lang: string, width: number) => {
      const element = await openThread({lang, width})
      const boxes = ['المكتبة', 'When does it', 'كل ثلاثاء', 'Thank you'].map((words) =>
        articleWith(element, words).getBoundingClientRect(),
      )
      clear()
      return boxes
    }

    const english = await indents('en', 360)
    const arabic = await indents('ar', 360)

    for (const [at, box] of english.entries()) {
      if (at > 0) expect(box.left).to.be.greaterThan(english[at - 1]!.left)
      if (at > 0) expect(arabic[at]!.right).to.be.lessThan(arabic[at - 1]!.right)
      expect(box.width).to.be.at.least(200)
      expect(Math.abs(box.width - arabic[at]!.width)).to.be.at.most(1)
    }
  })

  it('gives everything that can be pressed a size that a thumb can hit', async () => {
    answer()
    const element = await openThread({width: 360})

    const targets = targetsIn(element).filter((target) => !target.closest('.said, .answers'))

    expect(smallerThan(24, targets)).to.deep.equal([])
    expect(
      smallerThan(
        40,
        targets.filter(({localName}) => localName === 'button').filter(({className}) => className !== 'link'),
      ),
    ).to.deep.equal([])
  })

  for (const lang of ['ar', 'en'])
    it(`is the same on a page that styles everything: ${lang}`, async () => {
      const parts = '.root, h2, h3, p, .bar, article, .actions button, .actions a, select, time'
      answer()
      const before = lookOf(await openThread({lang}), parts)
      clear()
      style(hostile.replaceAll('saha-survey', 'saha-comments'))

      const after = lookOf(await openThread({lang}), parts)

      expect(after).to.deep.equal(before)
    })

  it('needs no style attribute and no style element', async () => {
    answer()
    const element = await openThread()

    expect(findAll(element, '[style], style')).to.deep.equal([])
  })

  it('keeps marks and pressed buttons visible in forced colours', async () => {
    answer()
    const element = await openThread()

    await forceColors(true)
    const {borderTopStyle} = getComputedStyle(find(element, '.mark'))
    const side = getComputedStyle(find(element, '.official')).borderInlineStartStyle
    await forceColors(false)

    expect([borderTopStyle, side]).to.deep.equal(['solid', 'solid'])
  })

  it('can be gone through by keyboard alone, in the order in which it is read', async () => {
    answer()
    const element = await openThread()

    const stops = targetsIn(element).filter((target) => target.tabIndex >= 0)
    const tops = stops.map((target) => Math.round(target.getBoundingClientRect().top))

    expect(stops.every(({tabIndex}) => tabIndex === 0)).to.equal(true)
    expect(tops.every((top, at) => at === 0 || top >= tops[at - 1]! - 12)).to.equal(true)
  })
})
