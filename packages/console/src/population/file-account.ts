/** What came of a file with figures: what was filled in, what was left out, or where it cannot be read. */
import type {PopulationFile} from '@saha/contract'
import {html, nothing} from 'lit'
import type {Drawing} from './population-words.ts'

export function fileAccount({terms, reader}: Pick<Drawing, 'terms' | 'reader'>, file: PopulationFile) {
  const {say} = reader.speaker
  if (file.is === 'refused') {
    const {sheet, row, column} = file
    return html`<div class="notice problem">
      <p>${terms.file.refused[file.why]}</p>
      ${sheet === undefined ? nothing : html`<p>${say(terms.file.sheet, {sheet})}</p>`}
      ${row === undefined ? nothing : html`<p>${say(terms.file.row, {row})}</p>`}
      ${column === undefined ? nothing : html`<p>${say(terms.file.column, {column})}</p>`}
    </div>`
  }
  const left = file.rows.filter(({cell}) => cell === null)
  return html`<div class="notice">
    <p>${say(terms.file.filled, {rows: file.rows.length - left.length})}</p>
    ${
      left.length === 0
        ? nothing
        : html`<p>${terms.file.unknown}</p>
            <ul>
              ${left.map(
                ({row, name, people}) =>
                  html`<li>
                    ${say(terms.file.row, {row})} · <bdi>${name}</bdi> · ${reader.speaker.number(people)}
                  </li>`,
              )}
            </ul>`
    }
  </div>`
}
