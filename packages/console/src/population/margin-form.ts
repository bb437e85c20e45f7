/** The figures of one question: a row for each answer. */
import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {textField} from '../kit/fields.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {changedRows, totalOf, type AnswerRow, type MarginDraft} from './margin-draft.ts'
import {cellWords, questionWords, type Drawing} from './population-words.ts'

export interface MarginShown extends Drawing {
  draft: MarginDraft
  /** What came of the file that was chosen last. */
  file: unknown
  /** Two fields may change before the page is drawn again: each change is made to what is there by then. */
  change: (change: (draft: MarginDraft) => MarginDraft) => void
  choose: (file: File) => void
  remove: () => void
}

export function marginForm(shown: MarginShown): TemplateResult {
  const {terms, reader, place, draft, change, choose, remove, file} = shown
  const {margin} = terms
  const id = draft.question
  const title = questionWords(shown, id)
  return html`<section class="card margin" aria-labelledby="margin-${id}">
    <h2 id="margin-${id}">${title}</h2>
    <div class="field">
      <label for="file-${id}">${terms.file.label}</label>
      <p class="hint" id="file-${id}-hint">${terms.file.hint}</p>
      <input
        type="file"
        id="file-${id}"
        accept=".csv,.txt,.tsv,.xlsx,.xls"
        aria-describedby="file-${id}-hint"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement
          const [chosen] = input.files ?? []
          if (chosen) choose(chosen)
          input.value = ''
        }}
      />
      <div role="status">${file}</div>
    </div>
    <div class="table" tabindex="0" role="region" aria-label="${margin.people}: ${title}">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${margin.answer}</th>
            <th scope="col">${margin.people}</th>
            <th scope="col">${margin.together}</th>
          </tr>
        </thead>
        <tbody>
          ${draft.rows.map((row, at) => answerRow(shown, row, at))}
        </tbody>
      </table>
    </div>
    <p class="hint">${margin.emptyHint}</p>
    <p class="total" role="status">${reader.speaker.say(margin.total, {people: totalOf(draft)})}</p>
    ${textByLanguage(reader, {
      id: `source-${id}`,
      label: margin.source,
      hint: margin.sourceHint,
      languages: place.languages,
      value: draft.source,
      longest: 300,
      onInput: (source) => change((now) => ({...now, source})),
    })}
    ${textField({
      id: `year-${id}`,
      label: margin.year,
      value: draft.year,
      longest: 4,
      dir: 'ltr',
      onInput: (year) => change((now) => ({...now, year})),
    })}
    <p><button type="button" class="quiet" @click=${remove}>${margin.remove}</button></p>
  </section>`
}

function answerRow(shown: MarginShown, row: AnswerRow, at: number): TemplateResult {
  const {terms, reader, draft} = shown
  const words = cellWords(shown, draft.question, row.cell)
  const name = `people-${draft.question}-${at}`
  return html`<tr>
    <th scope="row"><label for=${row.isJoined ? nothing : name}>${words}</label></th>
    <td>
      ${
        row.isJoined
          ? html`<span class="muted">${terms.margin.joined}</span>`
          : html`<input
              id=${name}
              name=${name}
              inputmode="numeric"
              autocomplete="off"
              dir="ltr"
              maxlength="20"
              .value=${live(row.people)}
              @input=${(event: Event) =>
                changeRow(shown, at, {people: (event.target as HTMLInputElement).value})}
            />`
      }
    </td>
    <td>
      ${
        at === 0
          ? nothing
          : html`<label class="join"
              ><input
                type="checkbox"
                aria-label=${reader.speaker.say(terms.margin.joinNamed, {answer: words})}
                .checked=${live(row.isJoined)}
                @change=${(event: Event) =>
                  changeRow(shown, at, {isJoined: (event.target as HTMLInputElement).checked})}
              /><span aria-hidden="true">${terms.margin.together}</span></label
            >`
      }
    </td>
  </tr>`
}

function changeRow({change}: MarginShown, at: number, changed: Partial<AnswerRow>): void {
  change((draft) => ({...draft, rows: changedRows(draft.rows, at, changed)}))
}
