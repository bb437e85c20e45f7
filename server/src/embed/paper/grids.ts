import type {MatrixQuestion, SharesQuestion} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'
import {box, help, type PaperForm} from './form.ts'

/** Columns whose names fit side by side on A4; more of them are numbered. */
const mostNamed = 6

/** Boxes in rows and columns. */
export function matrix({reader, terms}: PaperForm, {rows, columns, multiple}: MatrixQuestion): Markup {
  const {tickPerRow, tickManyPerRow, columns: meaning} = terms.paper.answer
  const isNamed = columns.length <= mostNamed
  const head = (text: (typeof columns)[number]['text'], at: number) =>
    isNamed ? reader.words(text) : reader.say.number(at + 1)
  const names = html`<p class="help">
    ${meaning}
    ${columns.map(({text}, at) => html`<span class="meaning">${reader.say.number(at + 1)} = ${reader.words(text)}</span> `)}
  </p>`
  return html`${help(multiple ? tickManyPerRow : tickPerRow)} ${isNamed ? '' : names}
    <table class="${isNamed ? 'named' : 'numbered'}">
      <thead>
        <tr>
          <td></td>
          ${columns.map(({text}, at) => html`<th scope="col">${head(text, at)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({text}) =>
            html`<tr>
              <th scope="row">${reader.words(text)}</th>
              ${columns.map(() => html`<td>${box(multiple ? 'many' : 'one')}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** A line for the share of each option, and what they come to. */
export function shares(form: PaperForm, question: SharesQuestion): Markup {
  const {reader, terms} = form
  const {sum, together} = terms.paper.answer
  const total = amountOf(form.reader, question)
  return html`${help(reader.say.say(sum, {total}))}
    <table class="shares">
      <tbody>
        ${question.options.map(
          ({text}) =>
            html`<tr>
              <th scope="row">${reader.words(text)}</th>
              <td class="to-write"></td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${together}</th>
          <td>${total}</td>
        </tr>
      </tfoot>
    </table>`
}

/** What is shared out, in words. */
export function amountOf(reader: PageReader, {total, unit, currency}: SharesQuestion): string {
  const {locale, number} = reader.say
  if (currency)
    return new Intl.NumberFormat(locale, {style: 'currency', currency, maximumFractionDigits: 0}).format(
      total,
    )
  return unit ? `${number(total)} ${reader.plain(unit)}` : number(total)
}
