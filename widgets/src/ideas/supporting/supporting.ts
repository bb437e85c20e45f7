/** Supporting ideas: fetched soon after they are shown. */
import type {IdeaCard} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {passFor} from '@saha/client/pass'
import {nothing} from 'lit/html.js'
import {cast, tokenFor} from '../../contributing/cast.ts'
import {Asides} from '../../kit/asides.ts'
import type {Host} from '../../kit/reader.ts'
import type {IdeasView} from '../view.ts'
import {memoryOf} from './memory.ts'
import type {SupportNote} from './note.ts'
import {noteShowers} from './showers.ts'

/** What is to be said of supports, by idea, and who says it. */
interface Notes {
  by: Map<number, SupportNote>
  shown: Asides<SupportNote>
}

const all = new WeakMap<Host, Notes>()

function notesOf({host}: IdeasView): Notes {
  const notes = all.get(host) ?? {by: new Map<number, SupportNote>(), shown: new Asides(host, noteShowers)}
  all.set(host, notes)
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
  const show = (said: Partial<SupportNote> & Pick<SupportNote, 'state'>) => {
    by.set(idea, {again, ...said})
    view.host.requestUpdate()
  }
  await cast(
    by.get(idea)?.state,
    (state, why) => show({state, why}),
    async () => {
      const {supports, left, leftInCategory} = await call(
        view.server,
        routes.support,
        {...view.address, idea: String(idea)},
        {token: tokenFor(memory), value},
        {pass: passFor(view.address)},
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

/** What there is to say of a support: how many are left, or why it was not taken. */
export function note(view: IdeasView, idea: number): unknown {
  const {by, shown} = notesOf(view)
  const said = by.get(idea)
  return said ? shown.render(said, () => nothing) : nothing
}
