import type {Answer, MultipleQuestion, Option, SingleQuestion} from '@saha/contract'
import {checkOne, checkSeveral} from '@saha/domain/survey/kinds/chosen'
import {html, nothing} from 'lit/html.js'
import {idsIn} from '../entry.ts'
import type {FormView} from '../view.ts'
import {declineBox, group, tick} from './field.ts'
import type {Field, Kind} from './kind.ts'

export type ChoiceQuestion = SingleQuestion | MultipleQuestion
export type Choosing = Field<ChoiceQuestion>

/** Exactly one of the options. */
export const single: Kind<SingleQuestion> = {
  render: (field) => choices(field),
  read: (_, entry) => idsIn(entry)[0],
  check: checkOne,
  advise: ({terms}, _, code) => (code === 'required' ? terms.survey.problems.chooseOne : undefined),
  show: (view, question, answer) => chosenWords(view, question, [answer]),
}

/** Any number of the options. */
export const multiple: Kind<MultipleQuestion> = {
  render: (field) => choices(field, severalHint(field)),
  read: (_, entry) => {
    const chosen = idsIn(entry)
    return chosen.length > 0 ? [...chosen] : undefined
  },
  check: checkSeveral,
  advise: ({reader, terms}, question, code) => {
    const {chooseSome, exclusive} = terms.survey.problems
    if (code === 'required') return chooseSome
    return code === 'exclusive'
      ? reader.say.say(exclusive, {option: reader.plain(alone(question)?.text ?? {})})
      : undefined
  },
  show: (view, question, answer) => chosenWords(view, question, Array.isArray(answer) ? answer : []),
}

/** What was chosen, as a list. @param beside more to show of an option. */
export const chosenWords = (
  {reader}: FormView,
  {options}: ChoiceQuestion,
  chosen: readonly Answer[],
  beside?: (option: Option) => unknown,
) =>
  html`<ul>
    ${options
      .filter(({id}) => chosen.includes(id))
      .map((option) => html`<li>${reader.words(option.text)}${beside?.(option)}</li>`)}
  </ul>`

/** The options. @param beside stands under an option that is chosen. */
export function choices(field: Choosing, hint: unknown = nothing, beside?: (option: Option) => unknown) {
  const {view, question, entry, id} = field
  const isSeveral = question.type === 'multiple'
  const chosen = entry.isDeclined ? [] : idsIn(entry)
  const type = isSeveral ? 'checkbox' : 'radio'
  const given: readonly Option[] = question.options
  const options = (view.more?.inOrder(given, question) ?? given).map((option) => {
    const isChosen = chosen.includes(option.id)
    return [
      tick(type, id, view.reader.words(option.text), isChosen, () => choose(field, option.id)),
      isChosen ? beside?.(option) : nothing,
    ]
  })
  return group(
    field,
    html`<div class="choices" part="options">${options}${declineBox(field, type)}</div>`,
    hint,
  )
}

/** Choosing what stands alone lets go of the others, and the other way round. */
export function choose({question, entry, enter}: Choosing, option: string): void {
  if (question.type === 'single') return enter({typed: option, isDeclined: false})
  const before = entry.isDeclined ? [] : idsIn(entry)
  const exclusive = new Set(question.options.filter((one) => one.exclusive).map(({id}) => id))
  if (before.includes(option)) return enter({typed: before.filter((id) => id !== option)})
  const beside = exclusive.has(option) ? [] : before.filter((id) => !exclusive.has(id))
  const inOrder = question.options.map(({id}) => id).filter((id) => id === option || beside.includes(id))
  enter({typed: inOrder, isDeclined: false})
}

const alone = ({options}: MultipleQuestion) => options.find(({exclusive}) => exclusive)

export function severalHint({view: {reader, terms}, question}: Field<MultipleQuestion>): string {
  const option = alone(question)
  return option
    ? reader.say.say(terms.survey.chooseExclusive, {option: reader.plain(option.text)})
    : terms.survey.chooseSeveral
}
