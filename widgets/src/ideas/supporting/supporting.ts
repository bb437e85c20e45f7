/** Supporting ideas: fetched soon after they are shown. */
import type {IdeaCard} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {callWithPass} from '@saha/client/call-with-pass'
import {nothing} from 'lit/html.js'
import {cast, tokenFor} from '../../contributing/cast.ts'
import {codeInAddress} from '../../invitation/code-in-address.ts'
import {gateAt} from '../../invitation/gate-at.ts'
import {isShut} from '../../invitation/invited.ts'
import {Asides} from '../../kit/asides.ts'
import {focusOn} from '../../kit/focus-on.ts'
import type {Host} from '../../kit/reader.ts'
import type {IdeasView} from '../view.ts'
import {memoryOf} from './memory.ts'
import type {SupportNote} from './note.ts'
import {noteShowers} from './showers.ts'

/** What is to be said of supports, by idea, and who says it. */
interface Notes {
  by: Map<number, SupportNote>
  /** Ideas whose support wants the code of an invitation first. */
  asked: Map<number, IdeaCard>
  shown: Asides<SupportNote>
}

const all = new WeakMap<Host, Notes>()

function notesOf({host, activity}: IdeasView): Notes {
  const before = all.get(host)
  const notes: Notes = before ?? {by: new Map(), asked: new Map(), shown: new Asides(host, noteShowers)}
  all.set(host, notes)
  if (!before && activity.level === 'invitation') codeInAddress()
  return notes
}

/** Whether this device remembers having supported an idea. */
export const isSupported = (view: IdeasView, idea: number): boolean =>
  Object.hasOwn(memoryOf(view).memory.supports, idea)

/** Supports an idea, or takes that back. What is shown waits for the server's count. */
export async function press(view: IdeasView, card: IdeaCard): Promise<void> {
  const {idea} = card
  const memory = memoryOf(view)
  const {by} = notesOf(view)
  const value = isSupported(view, idea) ? 0 : 1
  const again = () => press(view, card)
  if (isShut(view)) return ask(view, card)
  const show = (said: Partial<SupportNote> & Pick<SupportNote, 'state'>) => {
    by.set(idea, {again, ...said})
    view.host.requestUpdate()
  }
  await cast(
    by.get(idea)?.state,
    (state, why) => (why === 'pass-missing' ? ask(view, card) : show({state, why})),
    async () => {
      const {supports, left, leftInCategory} = await callWithPass(
        view.server,
        routes.support,
        {...view.address, idea: String(idea)},
        {token: tokenFor(memory), value},
      )
      memory.remember((remembered) => {
        if (value) remembered.supports[idea] = true
        else delete remembered.supports[idea]
      })
      view.change(idea, {supports})
      show({state: 'done', left, leftInCategory})
    },
  )
}

/** Asks for the code of an invitation, and supports the idea then. */
function ask(view: IdeasView, card: IdeaCard): void {
  const {by, asked} = notesOf(view)
  by.delete(card.idea)
  asked.set(card.idea, card)
  view.host.requestUpdate()
}

function gate(view: IdeasView, card: IdeaCard): unknown {
  const {asked} = notesOf(view)
  const {idea} = card
  const leave = () => {
    asked.delete(idea)
    void focusOn(view.host, `#idea-${idea} [data-do=support]`)
  }
  return gateAt({
    view,
    place: `support-${idea}`,
    admitted() {
      leave()
      void press(view, card)
    },
    close: leave,
  })
}

/** What there is to say of a support: how many are left, or why it was not taken. */
export function note(view: IdeasView, idea: number): unknown {
  const {by, asked, shown} = notesOf(view)
  const card = asked.get(idea)
  if (card) return gate(view, card)
  const said = by.get(idea)
  return said ? shown.render(said, () => nothing) : nothing
}
