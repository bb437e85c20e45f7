import type {ReportReason} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import type {ReportingTerms} from '@saha/i18n/reporting/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../../kit/asides.ts'
import type {Author} from '../author.ts'
import type {Reporting} from '../slips.ts'
import {tokenAt} from '../vote.ts'

export interface ReportShown {
  author: Author
  slip: Reporting
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

/** Reports in the making, by author and comment. */
const reports = new WeakMap<Author, Map<string, Report>>()

/** Reporting a comment, and taking that back. */
export const reportsIn =
  (terms: ReportingTerms): Shower<ReportShown> =>
  (_, __, {author, slip}) => {
    const {comment: id, key} = slip
    const mine = reports.get(author) ?? new Map<string, Report>()
    reports.set(author, mine)
    const isReported = Object.hasOwn(author.desk.memory.reported, id)
    const isNew = !mine.has(id)
    const report = mine.get(id) ?? {is: isReported ? 'done' : 'asking', text: ''}
    const change = (changes: Partial<Report>, focus = false) => {
      mine.set(id, {...(mine.get(id) ?? report), problem: undefined, ...changes})
      author.desk.view.host.requestUpdate()
      if (focus) void author.focus(`#title-${key}`)
    }
    if (isNew) queueMicrotask(() => change({}, true))
    const send = async (reason: ReportReason | null) => {
      if (report.is === 'sending') return
      change({is: 'sending'})
      try {
        const {server, address} = author.desk.view
        const text = report.text.trim()
        await call(
          server,
          routes.report,
          {...address, comment: id},
          {token: tokenAt(author.desk), reason, ...(reason && text && {text})},
        )
        author.desk.remember(({reported}) => {
          if (reason) reported[id] = true
          else delete reported[id]
        })
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
      void author.focus(`#${key} ${reason ? 'textarea' : 'input'}`)
    }
    const close = () => {
      mine.delete(id)
      author.dismiss(slip)
    }
    const {is, problem} = report
    const level = author.levelOf(slip)
    return html`<div
      class="compose"
      id=${key}
      role="group"
      aria-labelledby="title-${key}"
      @keydown=${({key: pressed}: KeyboardEvent) => pressed === 'Escape' && !author.desk.view.activity.sensitive && close()}
    >
      ${
        is === 'asking' || is === 'sending'
          ? asked(terms, key, level, report, change)
          : html`<h4 id="title-${key}" aria-level=${level}>${is === 'done' ? terms.done : terms.undone}</h4>
              ${is === 'done' ? html`<p>${terms.doneText}</p>` : nothing}`
      }
      ${problem ? html`<p class="error" id="problem-${key}" role="alert">${terms[problem]}</p>` : nothing}
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
  key: string,
  level: number,
  {reason, text, problem}: Report,
  change: (changes: Partial<Report>) => void,
) {
  return html`<h4 id="title-${key}" aria-level=${level}>${terms.title}</h4>
    <p class="muted">${terms.text}</p>
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
