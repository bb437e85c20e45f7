/** For tests: a moderator in front of a queue, with a server that answers as it is told. */
import type {ModerationQueue, QueueItem} from '@saha/contract'
import {html} from 'lit'
import type {Place} from '../kit/place.ts'
import {clear, find, settle, show, until} from '../test-kit/console-page.ts'
import {answer, hangUp, shown, type Arrived} from '../test-kit/server.ts'
import {define} from './page.ts'

define()

export const place: Place = {
  server: 'https://saha.example',
  municipality: 'town',
  name: {en: 'Town'},
  email: 'clerk@town.example',
  languages: ['ar', 'en'],
  rights: ['moderate'],
  wantsMore: false,
}

/** Something that waits. @param n tells it from others. */
export function waiting(n: number, more: Partial<QueueItem> = {}): QueueItem {
  return {
    item: String(n).padStart(22, 'i'),
    kind: 'comment',
    activity: 'park-talk',
    activityTitle: {ar: 'الحديقة', en: 'The park'},
    state: 'waiting',
    name: 'Sami',
    text: `Comment number ${n}`,
    photos: [],
    waits: ['all-wait'],
    signals: [],
    spam: 0,
    reports: {},
    reportTexts: [],
    since: '2026-11-21T10:00:00Z',
    acts: [],
    seen: `0.${n}`,
    ...more,
  }
}

/** As many as that, the first one first. */
export const many = (count: number) => Array.from({length: count}, (_, n) => waiting(n + 1))

/** The ids of things that wait. */
export const ids = (...numbers: number[]) => numbers.map((n) => waiting(n).item)

export const queueOf = (items: QueueItem[], more: Partial<ModerationQueue> = {}): ModerationQueue => ({
  items,
  waiting: items.length,
  held: [],
  counts: {
    activities: [
      {activity: 'park-talk', title: {ar: 'الحديقة', en: 'The park'}, waiting: items.length},
      {activity: 'street', title: {ar: 'الشارع', en: 'The street'}, waiting: 2},
    ],
    ages: {day: items.length},
    appeals: 0,
    asked: 0,
  },
  ...more,
})

/** Three things that wait. */
export const three = () => queueOf(many(3))

export const done = (count = 1) => shown({outcomes: Array.from({length: count}, () => 'done')})

export const freeDesk = () => shown({held: [], gone: []})

type Answers = Parameters<typeof answer>[0]

/** Opens the queue. @returns what arrives at the server. */
export async function openQueue(
  queue: ModerationQueue,
  answers: Answers = {},
  {language = 'en', rest = [] as string[], wish = ''} = {},
): Promise<Arrived[]> {
  const arrived = answer({readQueue: shown(queue), claimItems: freeDesk, decide: () => done(), ...answers})
  await openPage(language, rest, wish)
  return arrived
}

/** The page alone, with a server that was told before. */
export async function openPage(language = 'en', rest: string[] = [], wish = ''): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<main>
        <console-moderation
          .reader=${reader}
          .place=${place}
          .rest=${rest}
          .wish=${new URLSearchParams(wish)}
        ></console-moderation>
      </main>`,
  )
  await until(() => document.querySelector('.item-card, .empty, [role=alert]') !== null)
  await settle()
}

/** Presses a key by its place on the keyboard. @param key what the layout has there. */
export function press(code: string, key = code.replace(/^(?:Key|Digit)/, '').toLowerCase()): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', {code, key, bubbles: true, cancelable: true}))
}

/** Presses a key that opens a dialog. */
export async function openDialog(code: string, key?: string): Promise<void> {
  press(code, key)
  await until(() => document.querySelector('dialog[open]') !== null)
  await settle()
}

/** Sends the form of a dialog. */
export async function sendDialog(): Promise<void> {
  find<HTMLFormElement>('dialog[open] form').requestSubmit()
  await settle()
}

/** What is read there, without marks of direction. */
export const plain = (selector: string) => find(selector).innerText.replace(/[\u2066-\u2069]/g, '')

/** What stands in the item that is looked at. */
export const words = () => document.querySelector<HTMLElement>('.item-card .words')?.innerText

/** What was decided, as it arrived. */
export const decisions = (arrived: readonly Arrived[]) =>
  arrived.filter(({name}) => name === 'decide').map(({body}) => body)

/** After a test: what it left undone reaches a server that takes everything, and no later test. */
export function goHome(): void {
  answer({claimItems: freeDesk, decide: () => done()})
  leavePage()
  clear()
  hangUp()
}

/** Goes to another page, which sends everything at once. */
export function leavePage(): void {
  window.dispatchEvent(new Event('pagehide'))
}
