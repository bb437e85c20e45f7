import type {AnswerProblemCode, DateQuestion} from '@saha/contract'
import {checkDate} from '@saha/domain/survey/kinds/date'
import {readDay} from '@saha/domain/text/days'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {partOf} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const styles = css`
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 0.625em;
  }
  .day label {
    display: grid;
  }
  .day input {
    inline-size: 4.5em;
    margin-block-start: 0.125em;
  }
  .day .year {
    inline-size: 6em;
  }
`

const names = ['day', 'month', 'year'] as const

/** A day in three fields, in any of the reader's digits. */
const kind: Kind<DateQuestion> = {
  styles,
  render,
  read: (_, entry) => {
    const [day, month, year] = names.map((name) => partOf(entry, name).trim())
    if (!day && !month && !year) return undefined
    const written = `${year}-${month}-${day}`
    return readDay(written) ?? written
  },
  restore: (_, answer) => {
    const [year = '', month = '', day = ''] = String(answer).split('-')
    return {parts: {day, month, year}}
  },
  check: checkDate,
  advise,
  show: ({reader}, _, answer) => reader.say.day(String(answer)),
}

addKind('date', kind)

function advise(
  view: FormView,
  {min = '', max = ''}: DateQuestion,
  code: AnswerProblemCode,
): string | undefined {
  const {say} = view.reader
  const {date} = moreOf(view).extra
  switch (code) {
    case 'required':
      return date.enter
    case 'not-a-day':
      return date.notADay
    case 'too-early':
      return say.say(date.tooEarly, {min: say.day(min)})
    case 'too-late':
      return say.say(date.tooLate, {max: say.day(max)})
    default:
      return undefined
  }
}

function render(field: Field<DateQuestion>) {
  const {view, entry, id, help, problem, enter} = field
  const {date} = moreOf(view).extra
  const box = (name: (typeof names)[number], at: number) =>
    html`<label>
      <span>${date[name]}</span>
      <input
        type="text"
        id="${id}-${at === 0 ? 'field' : name}"
        class=${name}
        inputmode="numeric"
        autocomplete="off"
        .value=${entry.isDeclined ? '' : partOf(entry, name)}
        aria-describedby=${help}
        aria-invalid=${problem ? 'true' : nothing}
        @input=${({target}: Event) =>
          enter({parts: {...entry.parts, [name]: (target as HTMLInputElement).value}, isDeclined: false})}
      />
    </label>`
  return group(
    field,
    html`<div class="day">${names.map(box)}</div>
      ${declineBox(field)}`,
    hintFor(field),
  )
}

/** What days are asked for, or how a day looks in figures. */
function hintFor({view, question: {min, max}}: Field<DateQuestion>): string {
  const {say} = view.reader
  const {date} = moreOf(view).extra
  if (min && max) return say.say(date.between, {min: say.day(min), max: say.day(max)})
  const figures = new Intl.NumberFormat(say.locale, {useGrouping: false})
  const example = [27, 3, 2026].map((figure) => figures.format(figure)).join(' ')
  return say.say(date.example, {example})
}
