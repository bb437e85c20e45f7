/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {thread as open} from '../../test-kit/example-thread.ts'
import {cutOff, overflowing, smallerThan, targetsIn} from '../../test-kit/layout.ts'
import {clear, find, findAll, focused, forceColors, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {
  openForm,
  openThread,
  refuse,
  say,
  settle,
  status,
  stored,
  take,
  write,
} from '../../test-kit/writing-page.ts'

type Told = Parameters<typeof take>[0]

const asking = json({
  ...open,
  comments: {...open.comments, sides: true, rules: {ar: 'بلطف.', en: 'Kindly.'}},
})
const hidden = {reason: 'personal-data', day: '2026-11-20', message: 'Please leave the name out.'}

const button = (thread: HTMLElement, within: string, at: number) => {
  const found = findAll<HTMLButtonElement>(thread, `${within} button`).at(at)
  if (!found) throw new Error(`No button in ${within}: ${textOf(thread)}`)
  found.focus()
  found.click()
}

/** Shows something, and waits for a sign of it. */
async function seen(thread: HTMLElement, sign: string): Promise<void> {
  await until(
    () => thread.shadowRoot?.querySelector(sign) && !thread.shadowRoot.querySelector('.own .space-kept'),
  )
  await settle(thread)
}

/** Comes back with a code, and presses a button of what is shown then. */
async function own(thread: HTMLElement, at?: number): Promise<void> {
  button(thread, 'section > .buttons', -1)
  await seen(thread, '.own input')
  await write(thread, '7K3M-9QXA-2BCD-EFGH-JKMN', '.own input')
  button(thread, '.own', 0)
  await seen(thread, '.own .said')
  if (at !== undefined) button(thread, '.own .buttons', at)
  await settle(thread)
}

/** Each state of writing: what the server says, and how somebody gets there. */
const states: Record<string, [Told, (thread: HTMLElement) => Promise<unknown>]> = {
  'an empty form': [{}, openForm],
  'a form with everything wrong': [
    {},
    async (thread) => {
      await openForm(thread)
      button(thread, '.byline', 1)
      await settle(thread)
      find(thread, '[part=send]').click()
      await seen(thread, '.summary')
    },
  ],
  'a form that is nearly full': [
    {},
    async (thread) => {
      await openForm(thread)
      await write(thread, 'x'.repeat(3_950))
    },
  ],
  'something personal': [
    {},
    async (thread) => {
      await openForm(thread)
      findAll(thread, '.choice input')[0]?.click()
      await write(thread, '079 123 4567 / sara@mail.example')
      find(thread, '[part=send]').click()
      await seen(thread, '[id^=personal]')
    },
  ],
  sending: [{sendComment: 'never'}, (thread) => sayIt(thread, '.unsent')],
  'not sent yet': [
    {sendComment: 'unreachable'},
    async (thread) => {
      await sayIt(thread, '.unsent .primary')
    },
  ],
  'about to be deleted': [
    {sendComment: 'unreachable'},
    async (thread) => {
      await sayIt(thread, '.unsent .primary')
      button(thread, '.unsent', 2)
      await settle(thread)
    },
  ],
  published: [{}, (thread) => sayIt(thread, '[part=receipt]')],
  'published with a whole box of reasons to wait': [
    {sendComment: stored({waits: ['all-wait', 'first-link', 'photo']})},
    (thread) => sayIt(thread, '[part=receipt]'),
  ],
  refused: [{sendComment: refuse('origin-not-allowed')}, (thread) => sayIt(thread, '.compose [id^=why]')],
  'a vote that did not arrive': [
    {vote: 'unreachable'},
    async (thread) => {
      find(thread, '[aria-pressed]').click()
      await seen(thread, '.error')
    },
  ],
  'a report without a reason': [
    {},
    async (thread) => {
      button(thread, '[id^=first] .actions', 3)
      await seen(thread, '.compose [type=radio]')
      button(thread, '.compose', 0)
      await seen(thread, '.compose .error')
    },
  ],
  reported: [
    {},
    async (thread) => {
      button(thread, '[id^=first] .actions', 3)
      await seen(thread, '.compose [type=radio]')
      find(thread, '.compose [type=radio]').click()
      await settle(thread)
      button(thread, '.compose', 0)
      await until(() => !thread.shadowRoot?.querySelector('.compose [type=radio]'))
    },
  ],
  'an unknown code': [
    {readReceipt: refuse('not-found')},
    async (thread) => {
      button(thread, 'section > .buttons', -1)
      await seen(thread, '.own input')
      await write(thread, 'nothing', '.own input')
      button(thread, '.own', 0)
      await seen(thread, '.own .error')
    },
  ],
  'one’s own comment, hidden': [
    {readReceipt: json({...status, state: 'hidden', hidden, canAppeal: true, redacted: true})},
    (thread) => own(thread),
  ],
  'asking for a second look': [
    {readReceipt: json({...status, state: 'hidden', hidden, canAppeal: true})},
    (thread) => own(thread, 0),
  ],
  'changing the text': [{readReceipt: json({...status, editSeconds: 600})}, (thread) => own(thread, 0)],
  'about to be withdrawn': [{}, (thread) => own(thread, 0)],
}

async function sayIt(thread: HTMLElement, sign: string): Promise<void> {
  await openForm(thread)
  findAll(thread, '.choice input')[0]?.click()
  await saySomething(thread)
  await seen(thread, sign)
}

async function saySomething(thread: HTMLElement): Promise<void> {
  await write(thread, 'مزيدًا من الظل.\nMore shade, please.')
  find(thread, '[part=send]').click()
  await settle(thread)
}

afterEach(() => {
  hangUp()
  clear()
})

for (const lang of ['ar', 'en'])
  describe(`in ${lang}`, () => {
    for (const [state, [told, go]] of Object.entries(states)) {
      it(`${state}: everybody can use it, on a narrow screen too`, async () => {
        take(told, {readActivity: asking})
        // What never arrives holds up its thread: it has one of its own.
        const attributes = {activity: state === 'sending' ? 'town/slow' : 'town/award'}
        const thread = await openThread({lang, width: 320, attributes})

        await go(thread)

        expect(await barriers(thread)).to.deep.equal([])
        expect(overflowing(thread)).to.deep.equal([])
        expect(cutOff(thread)).to.deep.equal([])
        const mine = targetsIn(thread).filter((target) => target.closest('.compose, .notice, .own'))
        expect(smallerThan(24, mine)).to.deep.equal([])
      })
    }
  })

describe('everybody', () => {
  it('sees which choice is made where the colours are few', async () => {
    await forceColors(true)
    try {
      take({}, {readActivity: asking})
      const thread = await openThread()
      await openForm(thread)

      findAll(thread, '.choice input')[1]?.click()
      await settle(thread)

      expect(findAll<HTMLInputElement>(thread, '.choice input').map(({checked}) => checked)).to.deep.equal([
        false,
        true,
        false,
      ])
      expect(await barriers(thread)).to.deep.equal([])
    } finally {
      await forceColors(false)
    }
  })

  it('hears nothing of minutes that go by', async () => {
    take()
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await seen(thread, '[part=receipt]')

    const minutes = findAll(thread, '[part=receipt] .muted').find(({innerText}) =>
      innerText.includes('minutes'),
    )

    expect(minutes?.closest('[role=status], [role=alert], [aria-live]')).to.equal(null)
  })

  it('finds the field where the form was opened', async () => {
    take()
    const thread = await openThread()

    const field = await openForm(thread)

    expect(focused(thread)).to.equal(field)
  })
})
