/** The way over a map. Its code, its words and the map itself are fetched when somebody asks for them. */
import type {PlaceQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {loadingBox} from '../../kit/notices.ts'
import type {Host} from '../../kit/reader.ts'
import type {Field} from '../kinds/kind.ts'
import type {FormView} from '../view.ts'
import {drawingIn, type Drawing} from './drawing.ts'
import type {Mapping} from './mapping.ts'
import {asked, learnPlaceWords} from './place-words.ts'

/** All that maps need, once it has arrived. */
let mapping: Mapping | 'fetching' | 'missing' | undefined

/** Questions whose map is open, by their reader. */
const open = new WeakMap<object, Set<string>>()

/** The field whose map somebody waits for: the focus goes there. */
let awaited: string | undefined

/** The words of a place question, and of its map if there is one already. */
export async function learn(host: Host): Promise<void> {
  await Promise.all([learnPlaceWords(host), typeof mapping === 'object' && mapping.learn(host)])
}

/** What is drawn, in words. Where it lies is told as soon as that is known. */
export function drawnWords(view: FormView, drawing: Drawing): string {
  const {host, words} = asked(view)
  void bring(host)
  return (typeof mapping === 'object' && mapping.wordsFor(view, drawing)) || words.shapes[drawing.shape]
}

export function onMap(field: Field<PlaceQuestion>) {
  const {view, question, entry, id} = field
  const {host, words} = asked(view)
  const drawing = drawingIn(entry, question.shapes)
  if (!open.get(view.reader)?.has(question.id)) {
    const isMarked = !entry.isDeclined && drawing.points.length > 0
    return html`${isMarked ? html`<p class="marked" id="${id}-marked">${drawnWords(view, drawing)}</p>` : nothing}
    ${opener(field, isMarked ? words.reopen : words.open)}`
  }
  const shown = typeof mapping === 'object' ? mapping.show(field, host, () => close(field)) : mapping
  if (shown === 'missing')
    return html`<p role="alert">${words.unavailable}</p>
      ${opener(field, view.terms.common.retry)}`
  if (typeof shown !== 'object') return loadingBox(view.terms.common)
  if (awaited === id) void focusOn(host, `${id}-ground`)
  return shown.map
}

function opener(field: Field<PlaceQuestion>, words: string) {
  const {view, question, entry, id, enter} = field
  const press = () => {
    const {host} = asked(view)
    open.set(view.reader, (open.get(view.reader) ?? new Set()).add(question.id))
    awaited = id
    if (mapping === 'missing') mapping = undefined
    if (typeof mapping === 'object') mapping.askAgain(view)
    void bring(host)
    enter({parts: {...entry.parts, way: 'map'}, isDeclined: false})
  }
  return html`<button type="button" id="${id}-open" @click=${press}>${words}</button>`
}

async function bring(host: Host): Promise<void> {
  if (mapping) return
  mapping = 'fetching'
  try {
    const arrived = await import('./mapping.ts')
    await arrived.mapping.learn(host)
    mapping = arrived.mapping
  } catch {
    // Shown in place of the map, with a way to try again.
    mapping = 'missing'
  }
  host.requestUpdate()
}

async function close({view, question, id, enter}: Field<PlaceQuestion>): Promise<void> {
  open.get(view.reader)?.delete(question.id)
  enter({})
  await focusOn(asked(view).host, `${id}-open`)
}

async function focusOn(host: Host, id: string): Promise<void> {
  awaited = undefined
  await host.updateComplete
  host.renderRoot.getElementById(id)?.focus({preventScroll: true})
}
