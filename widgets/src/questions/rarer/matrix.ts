import type {Answer, MatrixQuestion, PlainOption} from '@saha/contract'
import {asRows, chosenInRow} from '@saha/domain/survey/answer-shapes'
import {checkMatrix} from '@saha/domain/survey/kinds/matrix'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import type {Entry} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'

const styles = css`
  table {
    inline-size: 100%;
    margin-block-start: 0.625em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
  }
  th {
    padding: 0.5em;
    font-weight: 400;
    text-align: center;
  }
  tbody th {
    padding-inline-start: 0;
    text-align: start;
  }
  td label {
    display: grid;
    place-items: center;
    min-block-size: 3rem;
    cursor: pointer;
  }
  td input {
    inline-size: 1.375rem;
    min-block-size: 1.375rem;
    block-size: 1.375rem;
  }
  .rows {
    display: grid;
    gap: 1.25em;
    margin-block-start: 0.625em;
  }
  .rows legend {
    font-weight: 600;
  }
`

/** More columns than this are hard to follow across a table. */
const MOST_COLUMNS = 6

/** For each row one column, or several: a table, or one question per row where there is little room. */
const kind: Kind<MatrixQuestion> = {
  styles,
  render,
  read: ({rows, multiple}, entry) => {
    const given = rows.flatMap(({id}) => {
      const chosen = chosenIn(entry, id)
      return chosen.length === 0 ? [] : [[id, multiple ? [...chosen] : (chosen[0] ?? '')] as const]
    })
    return given.length > 0 ? Object.fromEntries(given) : undefined
  },
  restore: (_, answer) => ({parts: asRows(answer)}),
  check: checkMatrix,
  advise: (view, question, code) => {
    const {answer, everyRow} = moreOf(view).extra.matrix
    if (code === 'rows-missing') return everyRow
    return code === 'required' ? (question.required ? everyRow : answer) : undefined
  },
  show: ({reader}, {rows, columns}, answer: Answer) => {
    const given = asRows(answer) ?? {}
    return html`<ul>
      ${rows.map((row) => {
        const chosen = columns.filter(({id}) => chosenInRow(given, row.id).includes(id))
        return chosen.length > 0
          ? html`<li>
              ${reader.words(row.text)}:
              ${chosen.map(({text}, at) => [at > 0 ? ' · ' : '', reader.words(text)])}
            </li>`
          : nothing
      })}
    </ul>`
  },
}

addKind('matrix', kind)

function chosenIn({parts}: Entry, row: string): readonly string[] {
  const chosen = parts && Object.hasOwn(parts, row) ? parts[row] : undefined
  return typeof chosen === 'string' ? [chosen] : (chosen ?? [])
}

function render(field: Field<MatrixQuestion>) {
  const {view, question} = field
  const rows = moreOf(view).inOrder(question.rows, question)
  const isTable = !view.isNarrow && question.columns.length <= MOST_COLUMNS
  return group(
    field,
    html`${isTable ? table(field, rows) : apart(field, rows)} ${declineBox(field)}`,
    question.multiple ? view.terms.survey.chooseSeveral : undefined,
  )
}

const table = (field: Field<MatrixQuestion>, rows: readonly PlainOption[]) => {
  const {reader} = field.view
  const {columns} = field.question
  return html`<table part="options">
    <thead>
      <tr>
        <td></td>
        ${columns.map(({text}) => html`<th scope="col">${reader.words(text)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${reader.words(row.text)}</th>
            ${columns.map(
              (column) =>
                html`<td>
                  <label
                    >${box(field, row, column, `${reader.plain(row.text)}: ${reader.plain(column.text)}`)}</label
                  >
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const apart = (field: Field<MatrixQuestion>, rows: readonly PlainOption[]) => {
  const {reader} = field.view
  return html`<div class="rows" part="options">
    ${rows.map(
      (row) =>
        html`<fieldset>
          <legend>${reader.words(row.text)}</legend>
          <div class="choices">
            ${field.question.columns.map(
              (column) =>
                html`<label class="choice ${isChosen(field, row, column) ? 'chosen' : ''}">
                  ${box(field, row, column)}<span>${reader.words(column.text)}</span>
                </label>`,
            )}
          </div>
        </fieldset>`,
    )}
  </div>`
}

const isChosen = ({entry}: Field<MatrixQuestion>, row: PlainOption, column: PlainOption) =>
  !entry.isDeclined && chosenIn(entry, row.id).includes(column.id)

function box(field: Field<MatrixQuestion>, row: PlainOption, column: PlainOption, name?: string) {
  const {question, entry, id, enter} = field
  const {multiple, columns} = question
  const change = () => {
    const before = chosenIn(entry, row.id)
    const isIn = before.includes(column.id)
    const several = columns
      .map((one) => one.id)
      .filter((one) => (one === column.id ? !isIn : before.includes(one)))
    enter({parts: {...entry.parts, [row.id]: multiple ? several : column.id}, isDeclined: false})
  }
  return html`<input
    type=${multiple ? 'checkbox' : 'radio'}
    name="${id}-${row.id}"
    aria-label=${name ?? nothing}
    .checked=${isChosen(field, row, column)}
    @change=${change}
  />`
}
