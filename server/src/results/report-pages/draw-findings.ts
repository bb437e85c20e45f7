/** What people wrote: themes that staff have found, words that many use, and sentences chosen as examples. */
import type {FindingsSnapshot} from '@saha/contract'
import {percentIn} from '@saha/i18n/amounts'
import {textsRead} from '@saha/i18n/findings/texts-read'
import {html, type Markup} from '../../embed/markup.ts'
import {bar, countWords, type ReportView} from './drawing.ts'

export function drawFindings(view: ReportView, found: FindingsSnapshot): Markup {
  const {reader} = view
  const {findings: words} = reader.terms
  return html`<p>${textsRead(reader.say, words, found)}</p>
    ${found.themes.length > 0 ? themes(view, found) : ''}
    ${
      found.words.length > 0
        ? html`<h5>${words.words}</h5>
            <p>
              ${found.words.map(
                ({words: said, people}, at) =>
                  html`${at > 0 ? ' · ' : ''}<bdi>${said}</bdi> (<bdi>${reader.say.number(people)}</bdi>)`,
              )}
            </p>
            <p class="note">${words.wordsHow}</p>`
        : ''
    }
    ${
      found.quotations.length > 0
        ? html`<h5>${words.quotations}</h5>
            ${found.quotations.map(
              (one) => html`<blockquote dir="auto"><p class="text">${one.words}</p></blockquote>`,
            )}
            <p class="note">${words.chosen}</p>`
        : ''
    }
    <p class="note">
      ${found.step > 1 ? reader.say.say(words.rounded, {n: found.step}) : ''}
      ${reader.say.say(words.publication, {number: found.number, moment: reader.say.moment(found.at)})}
    </p>`
}

function themes(view: ReportView, {themes: all, none, read, step, agreement}: FindingsSnapshot): Markup {
  const {reader} = view
  const {findings: words} = reader.terms
  const row = (name: Markup, count: number) => {
    const isHidden = step > 1 && count === 0
    const share = read > 0 ? Math.min(1, count / read) : 0
    return html`<tr>
      <th scope="row">${name} ${isHidden ? '' : bar(share)}</th>
      <td class="number">${isHidden ? '' : percentIn(reader.say.locale, share)}</td>
      <td class="number">${countWords(view, count, step)}</td>
    </tr>`
  }
  const agreed =
    agreement?.alpha === null || agreement === null
      ? ''
      : reader.say.say(step > 1 ? words.agreementAtLeast : words.agreement, {
          n: agreement.texts,
          alpha: reader.say.number(agreement.alpha, 2),
        })
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.columns.theme}</th>
          <th scope="col" class="number">${words.columns.share}</th>
          <th scope="col" class="number">${words.columns.texts}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(({label, count}) => row(reader.words(label), count))} ${row(html`${words.none}`, none)}
      </tbody>
    </table>
    <p class="note">${words.how} ${agreed}</p>`
}
