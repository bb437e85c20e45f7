import type {AnswerableQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {chosenIn} from '../form.ts'
import {group, type Field} from './field.ts'

type Choosing = Field<AnswerableQuestion & {type: 'single' | 'multiple'}>

/** One or several of the options. */
export function choices(field: Choosing) {
  const {view, question, entry, id} = field
  const isSeveral = question.type === 'multiple'
  const chosen = entry.isDeclined ? [] : chosenIn(entry)
  const row = (words: unknown, isChosen: boolean, change: () => void) =>
    html`<label class="choice ${isChosen ? 'chosen' : ''}">
      <input type=${isSeveral ? 'checkbox' : 'radio'} name=${id} .checked=${isChosen} @change=${change} />
      <span>${words}</span>
    </label>`
  const options = question.options.map((option) =>
    row(view.reader.words(option.text), chosen.includes(option.id), () => choose(field, option.id)),
  )
  const decline = () => field.enter({isDeclined: !isSeveral || !entry.isDeclined})
  const declined = question.mayDecline ? row(view.terms.survey.decline, entry.isDeclined, decline) : nothing
  return group(
    field,
    html`<div class="choices" part="options">${options}${declined}</div>`,
    isSeveral ? severalHint(field) : nothing,
  )
}

/** Choosing what stands alone lets go of the others, and the other way round. */
function choose({question, entry, enter}: Choosing, option: string): void {
  if (question.type === 'single') return enter({typed: option, isDeclined: false})
  const before = entry.isDeclined ? [] : chosenIn(entry)
  const alone = new Set(question.options.filter(({exclusive}) => exclusive).map(({id}) => id))
  if (before.includes(option)) return enter({typed: before.filter((id) => id !== option)})
  const beside = alone.has(option) ? [] : before.filter((id) => !alone.has(id))
  const inOrder = question.options.map(({id}) => id).filter((id) => id === option || beside.includes(id))
  enter({typed: inOrder, isDeclined: false})
}

function severalHint({view: {reader, terms}, question}: Choosing) {
  const alone = question.type === 'multiple' && question.options.find(({exclusive}) => exclusive)
  return alone
    ? reader.say.say(terms.survey.chooseExclusive, {option: reader.plain(alone.text)})
    : terms.survey.chooseSeveral
}
