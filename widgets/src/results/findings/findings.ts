/** What was found in what people wrote: themes with a table, words of many, and sentences that staff have chosen. */
import type {FindingsSnapshot, PublishedFindings} from '@saha/contract'
import {percentIn} from '@saha/i18n/amounts'
import type {FindingsTerms} from '@saha/i18n/findings/terms'
import {textsRead} from '@saha/i18n/findings/texts-read'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {AnyReader} from '../../kit/reader.ts'
import {bar} from '../figures-table.ts'
import {wideStyles} from '../wide.styles.ts'
import {findingsStyles} from './findings.styles.ts'
import type {FindingsView} from './view.ts'

interface Drawing {
  reader: AnyReader
  terms: FindingsTerms
  snapshot: FindingsSnapshot
  /** Names headings on the page. */
  id: string
  /** Of the headings within. */
  level: 4 | 5
}

/** Shows it in one language. */
export const findingsIn =
  (terms: FindingsTerms): Shower<FindingsView> =>
  (reader, _, view) => {
    adopt(view.host.renderRoot, [wideStyles, findingsStyles])
    if (view.is === 'question') {
      const {snapshot, question = ''} = view.found
      return section({reader, terms, snapshot, id: question, level: 5}, view.found)
    }
    const [found] = view.findings ?? []
    const drawing = found && {reader, terms, snapshot: found.snapshot, id: 'all', level: 4 as const}
    if (view.is === 'beside') return drawing ? section(drawing, found) : nothing
    return html`<h2 id="title">${terms.title} ${reader.words(view.activity.title)}</h2>
      ${view.isStale ? html`<p class="notice" role="status">${terms.notRefreshed}</p>` : nothing}
      ${
        drawing
          ? body(drawing, found)
          : html`<div class="notice">
              <h3>${terms.notYet.title}</h3>
              <p>${terms.notYet.text}</p>
            </div>`
      }`
  }

/** Findings below something else: a question, or groups of opinion. */
function section(drawing: Drawing, found: PublishedFindings): unknown {
  const {terms, id, level} = drawing
  const title = `findings-${id}`
  return html`<section class=${level === 4 ? 'result findings' : 'findings'} aria-labelledby=${title}>
    ${
      level === 4
        ? html`<h3 id=${title}>${terms.underQuestion}</h3>`
        : html`<h4 id=${title}>${terms.underQuestion}</h4>`
    }
    ${body(drawing, found)}
  </section>`
}

function heading({level}: Drawing, id: string, words: string): unknown {
  return level === 4 ? html`<h4 id=${id}>${words}</h4>` : html`<h5 id=${id}>${words}</h5>`
}

function body(drawing: Drawing, {hash}: PublishedFindings): unknown {
  const {reader, terms, snapshot} = drawing
  const {say} = reader
  const isRounded = snapshot.step > 1
  return html`<p>${textsRead(say, terms, snapshot)}</p>
    ${themes(drawing)} ${wordsOfMany(drawing)} ${quotations(drawing)}
    <div class="note">
      ${isRounded ? html`<p>${say.say(terms.rounded, {n: snapshot.step})}</p>` : nothing}
      <p>
        ${say.say(terms.publication, {number: snapshot.number, moment: say.moment(snapshot.at)})}${' '}
        <code><bdi dir="ltr">${hash.slice(0, 16)}</bdi></code>
      </p>
    </div>`
}

function themes(drawing: Drawing): unknown {
  const {terms, reader, snapshot, id} = drawing
  if (snapshot.themes.length === 0) return nothing
  return html`<table part="table" aria-labelledby=${`themes-${id}`}>
      <caption id=${`themes-${id}`}>
        ${terms.themes}
      </caption>
      <thead>
        <tr>
          <th scope="col">${terms.columns.theme}</th>
          <th scope="col">${terms.columns.share}</th>
          <th scope="col">${terms.columns.texts}</th>
        </tr>
      </thead>
      <tbody>
        ${snapshot.themes.map(({label, description, count}) =>
          row(
            drawing,
            html`${reader.words(label)}${
              description ? html`<small class="muted">${reader.words(description)}</small>` : nothing
            }`,
            count,
          ),
        )}
      </tbody>
      <tfoot>
        ${row(drawing, terms.none, snapshot.none)}
      </tfoot>
    </table>
    <p class="muted">${terms.how} ${agreement(drawing)}</p>`
}

function row({reader, terms, snapshot: {read, step}}: Drawing, words: unknown, count: number): unknown {
  const {say} = reader
  const isHidden = step > 1 && count === 0
  const share = isHidden || read === 0 ? null : Math.min(count / read, 1)
  return html`<tr>
    <th scope="row">${words}${bar(share)}</th>
    <td>${share === null ? nothing : html`<b>${percentIn(say.locale, share)}</b>`}</td>
    <td>
      ${
        step === 1
          ? say.number(count)
          : isHidden
            ? say.say(terms.fewerThan, {n: step})
            : say.say(terms.atLeast, {n: count})
      }
    </td>
  </tr>`
}

function agreement({reader: {say}, terms, snapshot}: Drawing): unknown {
  const {agreement: found, step} = snapshot
  if (!found || found.alpha === null) return nothing
  const sentence = step > 1 ? terms.agreementAtLeast : terms.agreement
  return `${say.say(sentence, {n: found.texts, alpha: say.number(found.alpha, 2)})} ${terms.agreementHow}`
}

function wordsOfMany(drawing: Drawing): unknown {
  const {reader, terms, snapshot, id} = drawing
  if (snapshot.words.length === 0) return nothing
  return html`${heading(drawing, `words-${id}`, terms.words)}
    <p class="muted">${terms.wordsHow}</p>
    <ul class="told" role="list" aria-labelledby=${`words-${id}`}>
      ${snapshot.words.map(
        ({words: told, people}) =>
          html`<li>
            <bdi lang=${languageOf(reader, told)}>${told}</bdi>
            <span class="muted">${reader.say.number(people)}</span>
          </li>`,
      )}
    </ul>`
}

function quotations(drawing: Drawing): unknown {
  const {reader, terms, snapshot, id} = drawing
  if (snapshot.quotations.length === 0) return nothing
  return html`${heading(drawing, `quotations-${id}`, terms.quotations)}
    <p class="muted">${terms.chosen}</p>
    <ul class="quotations" role="list" aria-labelledby=${`quotations-${id}`}>
      ${snapshot.quotations.map(
        ({words: quoted, at}) =>
          html`<li>
            <blockquote dir="auto" lang=${languageOf(reader, quoted)}>${quoted}</blockquote>
            <p class="muted">${reader.say.say(terms.quoted, {day: reader.say.day(at.slice(0, 10))})}</p>
          </li>`,
      )}
    </ul>`
}

function languageOf({spoken, fallbacks}: AnyReader, told: string): string | typeof nothing {
  return languageByScript(told, spoken, fallbacks) ?? nothing
}
