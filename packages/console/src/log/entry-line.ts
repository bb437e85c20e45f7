import type {AuditEntry} from '@saha/contract'
import type {ConsoleLogTerms} from '@saha/i18n/console-log/terms'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {differences} from './differences.ts'

/** One entry of the log, as a sentence with what changed below it. */
export function entryLine(reader: Reader, terms: ConsoleLogTerms, entry: AuditEntry): TemplateResult {
  const {number, at, email, act, target, before, after} = entry
  const lines = differences(before, after, terms)
  return html`<li>
    <p class="log-when">
      <span><span class="unseen">${terms.head.number}</span> ${reader.speaker.number(number)}</span>
      <time datetime=${at}>${reader.speaker.moment(at)}</time>
    </p>
    <p>
      <strong><bdi>${email || terms.byItself}</bdi></strong> ${terms.acts[act]}
      ${target ? html`<bdi><code>${target}</code></bdi>` : nothing}
    </p>
    ${
      lines.length > 0
        ? html`<dl class="log-lines">
            ${lines.map(
              (line) =>
                html`<div>
                  <dt><bdi>${line.name || terms.head.difference}</bdi></dt>
                  <dd>
                    ${
                      line.before === undefined
                        ? nothing
                        : html`<del dir="auto"
                            ><span class="unseen">${terms.before}: </span>${line.before}</del
                          >`
                    }
                    ${
                      line.after === undefined
                        ? nothing
                        : html`<ins dir="auto"
                            ><span class="unseen">${terms.after}: </span>${line.after}</ins
                          >`
                    }
                  </dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </li>`
}
