import type {AuditEntry} from '@saha/contract'
import {html, nothing, type TemplateResult} from 'lit'
import type {Reader} from '../kit/reader.ts'
import {differences, type Difference} from './differences.ts'
import {nameWords, valueWords, type LogWords} from './log-words.ts'

/** Letters from which on a text is folded, and lines that are shown at once. */
const [longText, mostLines] = [160, 6]

/**
 * One entry of the log, as a sentence with what changed below it.
 *
 * @param languages of the municipality.
 */
export function entryLine(
  reader: Reader,
  terms: LogWords,
  entry: AuditEntry,
  languages: readonly string[],
): TemplateResult {
  const {number, at, email, act, target, before, after} = entry
  const facts = {reader, terms, act, languages}
  const lines = differences(before, after, (value, path) => valueWords(facts, value, path))
  const shown = (some: readonly Difference[]) =>
    html`<dl class="log-lines">
      ${some.map((line) => lineShown(terms, nameWords(facts, line.path), line))}
    </dl>`
  return html`<li>
    <p class="log-when">
      <span><span class="unseen">${terms.head.number}</span> ${reader.speaker.number(number)}</span>
      <time datetime=${at}>${reader.speaker.moment(at)}</time>
    </p>
    <p>
      <strong><bdi>${email || terms.byItself}</bdi></strong> ${terms.acts[act]}
      ${target ? html`<bdi><code>${target}</code></bdi>` : nothing}
    </p>
    ${lines.length > 0 ? shown(lines.slice(0, mostLines)) : nothing}
    ${
      lines.length > mostLines
        ? html`<details>
            <summary>${terms.showAll} (${reader.speaker.number(lines.length)})</summary>
            ${shown(lines.slice(mostLines))}
          </details>`
        : nothing
    }
  </li>`
}

function lineShown(terms: LogWords, name: string, {before, after}: Difference): TemplateResult {
  const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > longText / 2
  // Where there is only one of them, its place tells nothing.
  const label = isLong && before !== undefined && after !== undefined ? 'muted' : 'unseen'
  return html`<div class=${isLong ? 'log-long' : nothing}>
    <dt><bdi>${name || terms.head.difference}</bdi></dt>
    <dd>
      ${
        before === undefined
          ? nothing
          : html`<del dir="auto"><span class=${label}>${terms.before}: </span>${folded(terms, before)}</del>`
      }
      ${
        after === undefined
          ? nothing
          : html`<ins dir="auto"><span class=${label}>${terms.after}: </span>${folded(terms, after)}</ins>`
      }
    </dd>
  </div>`
}

/** The beginning of a long text, with the rest a press away. */
function folded(terms: LogWords, text: string): unknown {
  if (text.length <= longText) return text
  // Up to the end of a word.
  const beginning = text.slice(0, longText).replace(/\s\S*$/, '')
  return html`${beginning} …
    <details>
      <summary>${terms.showAll}</summary>
      <span class="log-whole">${text}</span>
    </details>`
}
