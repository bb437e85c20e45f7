import type {ReportReason} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {RefusedError} from '@saha/client/call'
import type {ReportingTerms} from '@saha/i18n/reporting/terms'
import {html, nothing} from 'lit/html.js'
import {focusOn} from '../../kit/focus-on.ts'
import type {Host} from '../../kit/reader.ts'

/** What somebody reports. */
export interface Reported {
  is: 'comment' | 'idea'
  host: Host
  /** Names it within the element; an id in the shadow root. */
  key: string
  /** Of the heading. */
  level: number
  /** This device remembers having reported it. */
  isReported: boolean
  isSensitive: boolean
  /** Tells the server, with `null` that it was no report, and remembers that. Rejects as `call` does. */
  send(reason: ReportReason | null, text: string): Promise<void>
  /** Takes the form away. */
  close(): void
}

type Problem = 'choose' | 'explain' | 'long' | 'notSent' | 'refused'

/** What somebody has entered, and how far it has come. */
interface Report {
  is: 'asking' | 'sending' | 'done' | 'undone'
  reason?: ReportReason
  text: string
  problem?: Problem | undefined
}

const reasons: readonly ReportReason[] = ['spam', 'insult', 'personal-data', 'off-topic', 'unlawful', 'other']

/** Reports in the making, by element and key. */
const reports = new WeakMap<Host, Map<string, Report>>()

/** Reporting something, and taking that back. */
export function reportForm(terms: ReportingTerms, reported: Reported): unknown {
  const {host, key, level, isReported} = reported
  const mine = reports.get(host) ?? new Map<string, Report>()
  reports.set(host, mine)
  const isNew = !mine.has(key)
  const report = mine.get(key) ?? {is: isReported ? 'done' : 'asking', text: ''}
  const change = (changes: Partial<Report>, focus = false) => {
    mine.set(key, {...(mine.get(key) ?? report), problem: undefined, ...changes})
    host.requestUpdate()
    if (focus) void focusOn(host, `#title-${key}`)
  }
  if (isNew) queueMicrotask(() => change({}, true))
  const send = async (reason: ReportReason | null) => {
    if (report.is === 'sending') return
    change({is: 'sending'})
    try {
      await reported.send(reason, report.text.trim())
      change({is: reason ? 'done' : 'undone'}, true)
    } catch (error) {
      const isFinal = error instanceof RefusedError && error.isFinal
      change({is: reason ? 'asking' : 'done', problem: isFinal ? 'refused' : 'notSent'})
    }
  }
  const submit = () => {
    const {reason, text} = report
    if (!reason) change({problem: 'choose'})
    else if (reason === 'other' && !text.trim()) change({problem: 'explain'})
    else if (text.length > limits.reportText) change({problem: 'long'})
    else return void send(reason)
    void focusOn(host, `#${key} ${reason ? 'textarea' : 'input'}`)
  }
  const close = () => {
    mine.delete(key)
    reported.close()
  }
  const {is, problem} = report
  return html`<div
    class="compose"
    id=${key}
    role="group"
    aria-labelledby="title-${key}"
    @keydown=${({key: pressed}: KeyboardEvent) => pressed === 'Escape' && !reported.isSensitive && close()}
  >
    ${
      is === 'asking' || is === 'sending'
        ? asked(terms, reported, report, change)
        : html`<h4 id="title-${key}" aria-level=${level}>${is === 'done' ? terms.done : terms.undone}</h4>
            ${is === 'done' ? html`<p>${terms.doneText}</p>` : nothing}`
    }
    ${problem ? html`<p class="error" id="problem-${key}" role="alert">${problem === 'refused' ? terms.about[reported.is].refused : terms[problem]}</p>` : nothing}
    <div class="buttons">
      ${
        is === 'asking' || is === 'sending'
          ? html`<button type="button" class="primary" aria-disabled=${is === 'sending'} @click=${submit}>
              ${is === 'sending' ? terms.sending : terms.send}
            </button>`
          : is === 'done'
            ? html`<button type="button" @click=${() => send(null)}>${terms.undo}</button>`
            : nothing
      }
      <button type="button" @click=${close}>
        ${is === 'asking' || is === 'sending' ? terms.cancel : terms.close}
      </button>
    </div>
  </div>`
}

function asked(
  terms: ReportingTerms,
  {key, level, is}: Reported,
  {reason, text, problem}: Report,
  change: (changes: Partial<Report>) => void,
) {
  return html`<h4 id="title-${key}" aria-level=${level}>${terms.about[is].title}</h4>
    <p class="muted">${terms.about[is].text}</p>
    <fieldset aria-describedby=${problem === 'choose' ? `problem-${key}` : nothing}>
      <legend>${terms.why}</legend>
      <div class="choices">
        ${reasons.map(
          (one) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${key}
                .checked=${one === reason}
                @change=${() => change({reason: one})}
              />
              <span>${terms.reasons[one]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div>
      <label for="text-${key}">${reason === 'other' ? terms.words : terms.optional}</label>
      <textarea
        id="text-${key}"
        rows="3"
        dir="auto"
        aria-describedby=${problem && problem !== 'choose' ? `problem-${key}` : nothing}
        aria-invalid=${problem === 'explain' || problem === 'long' ? 'true' : nothing}
        .value=${text}
        @input=${({target}: Event) => change({text: (target as HTMLTextAreaElement).value})}
      ></textarea>
    </div>`
}
