import {passFor} from '@saha/client/pass'
import type {DeviceTerms} from '@saha/i18n/device/terms'
import {html, nothing} from 'lit/html.js'
import {forgetAttempt} from '../../invitation/attempt.ts'
import type {Host} from '../../kit/reader.ts'
import type {Journey} from '../journey.ts'
import {clearTraces, tracesOf, type Trace} from './left-here.ts'

type Clearing = {is: 'idle' | 'sure' | 'unsent'} | {is: 'done'; gone: readonly Trace[]; stillWaiting: boolean}

/** How far each form's citizen has come with it. */
const clearings = new WeakMap<Journey, Clearing>()

/** "Clear everything": asks, asks apart about answers that wait, and says what is gone. */
export function clearBox(terms: DeviceTerms['clear'], host: Host, journey: Journey) {
  const clearing = clearings.get(journey) ?? {is: 'idle'}
  const {activity, address} = journey
  const {level = 'open'} = activity ?? {}
  // Whoever has not been let in has nothing that would have to stay.
  const isShut = level === 'invitation' && !passFor(address)
  const go = (to: Clearing) => {
    clearings.set(journey, to)
    host.requestUpdate()
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.clearing')?.focus())
  }
  const clear = (isUnsentToo: boolean) => {
    if (isShut) forgetAttempt({host, address})
    const gone = clearTraces(journey, isUnsentToo)
    go({is: 'done', gone, stillWaiting: tracesOf(journey).includes('unsent')})
  }
  const agree = () => (tracesOf(journey).includes('unsent') ? go({is: 'unsent'}) : clear(false))

  switch (clearing.is) {
    case 'sure':
      return asked(
        terms.go,
        html`<p>${terms.sure}</p>
          ${level === 'open' || isShut ? nothing : html`<p>${terms.counted[level]}</p>`}`,
        [terms.yes, agree],
        [terms.no, () => go({is: 'idle'})],
      )
    case 'unsent':
      return asked(
        terms.go,
        html`<p>${terms.waiting.text}</p>`,
        [terms.waiting.no, () => clear(false)],
        [terms.waiting.yes, () => clear(true)],
      )
    default:
      return html`${clearing.is === 'done' ? told(terms, clearing) : nothing}
        <div><button type="button" @click=${() => go({is: 'sure'})}>${terms.go}</button></div>`
  }
}

type Choice = readonly [words: string, act: () => void]

const asked = (name: string, words: unknown, ...choices: readonly Choice[]) =>
  html`<div class="notice clearing" role="group" aria-label=${name} tabindex="-1">
    ${words}
    <div class="buttons">
      ${choices.map(([choice, act]) => html`<button type="button" @click=${act}>${choice}</button>`)}
    </div>
  </div>`

const told = (terms: DeviceTerms['clear'], {gone, stillWaiting}: Clearing & {is: 'done'}) =>
  html`<div class="notice clearing" tabindex="-1">
    ${
      gone.length > 0
        ? html`<p>${terms.done}</p>
            <ul>
              ${gone.map((trace) => html`<li>– ${terms[trace]}</li>`)}
            </ul>`
        : html`<p>${terms.nothing}</p>`
    }
    ${stillWaiting ? html`<p>${terms.stillWaiting}</p>` : nothing}
  </div>`
