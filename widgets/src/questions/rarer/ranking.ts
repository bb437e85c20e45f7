import type {AnswerProblemCode, PlainOption, RankingQuestion} from '@saha/contract'
import {checkRanking, positionsOf} from '@saha/domain/survey/kinds/ranking'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {idsIn} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const styles = css`
  .ranking {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.625em;
    list-style: none;
  }
  .ranked {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ranked > span {
    flex: 1;
  }
  .narrow .ranked {
    flex-wrap: wrap;
  }
  .narrow .ranked > span {
    flex-basis: 100%;
  }
  .placed {
    border-color: var(--_strong);
  }
  .ranked button {
    padding: 0;
    inline-size: 2.75rem;
  }
  .ranked [aria-disabled='true'] {
    opacity: 0.4;
  }
  select {
    min-block-size: 2.75rem;
    padding-inline: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
`

/** Options in the citizen's order: moved by buttons or by their place, without dragging. */
const kind: Kind<RankingQuestion> = {
  styles,
  render,
  read: (_, entry) => {
    const placed = idsIn(entry)
    return placed.length > 0 ? [...placed] : undefined
  },
  check: checkRanking,
  advise: (view, {most = 1}, code: AnswerProblemCode) => {
    const {ranking, choices} = moreOf(view).extra
    if (code === 'too-many') return view.reader.say.count(choices.tooMany, most)
    return code === 'required' || code === 'too-few' ? ranking.order : undefined
  },
  show: ({reader}, {options}, answer) =>
    html`<ul>
      ${(Array.isArray(answer) ? answer : []).map((id, at) => {
        const option = options.find((one) => one.id === id)
        return option ? html`<li>${reader.say.number(at + 1)}. ${reader.words(option.text)}</li>` : nothing
      })}
    </ul>`,
}

addKind('ranking', kind)

function render(field: Field<RankingQuestion>) {
  const {view, question, entry} = field
  const {ranking} = moreOf(view).extra
  const {options, most} = question
  const placed = entry.isDeclined ? [] : idsIn(entry).filter((id) => options.some((one) => one.id === id))
  const loose = moreOf(view)
    .inOrder(options, question)
    .filter(({id}) => !placed.includes(id))
  const shown = [...placed.flatMap((id) => options.find((one) => one.id === id) ?? []), ...loose]
  return group(
    field,
    html`<ol class="ranking" part="options">
        ${shown.map((option, at) => row(field, shown, placed, option, at))}
      </ol>
      <span class="unseen" role="status"></span>
      ${declineBox(field)}`,
    most === undefined ? ranking.orderAll : view.reader.say.count(ranking.orderMost, most),
  )
}

function row(
  field: Field<RankingQuestion>,
  shown: readonly PlainOption[],
  placed: readonly string[],
  option: PlainOption,
  at: number,
) {
  const {view, question, id, help, problem} = field
  const {reader} = view
  const {ranking} = moreOf(view).extra
  const places = positionsOf(question)
  const isPlaced = at < placed.length
  const isAll = question.most === undefined
  const mayRise = isPlaced ? at > 0 : isAll ? at > 0 : true
  const mayFall = isAll ? at < shown.length - 1 : isPlaced
  const words = reader.plain(option.text)
  const name = reader.say.say(ranking.place, {option: words})
  const button = (act: 'up' | 'down', isAble: boolean) =>
    html`<button
      type="button"
      id="${id}-${option.id}-${act}"
      aria-label="${ranking[act]}: ${words}"
      aria-disabled=${!isAble}
      @click=${(event: Event) => isAble && move(event, act === 'up' ? rise() : fall())}
    >
      ${act === 'up' ? '↑' : '↓'}
    </button>`
  const rise = () => (isPlaced || isAll ? at - 1 : Math.min(placed.length, places - 1))
  const fall = () => (!isAll && at + 1 >= placed.length ? undefined : at + 1)
  const move = (event: Event, to: number | undefined) => place(field, event, shown, placed, option, to)
  return html`<li class="ranked ${isPlaced ? 'placed' : ''}">
    <span>${reader.words(option.text)}</span>
    <select
      id="${id}-${option.id}-place"
      aria-label=${name}
      aria-describedby=${help}
      aria-invalid=${problem ? 'true' : nothing}
      @change=${(event: Event) => {
        const {value} = event.target as HTMLSelectElement
        move(event, value === '' ? undefined : Number(value))
      }}
    >
      ${
        isAll && isPlaced
          ? nothing
          : html`<option value="" .selected=${!isPlaced}>${ranking.notPlaced}</option>`
      }
      ${Array.from({length: places}, (_, value) => {
        return html`<option value=${value} .selected=${isPlaced && value === at}>
          ${reader.say.number(value + 1)}
        </option>`
      })}
    </select>
    ${button('up', mayRise)} ${button('down', mayFall)}
  </li>`
}

/** Puts an option at a place, says so, and keeps the focus on it. @param to from 0; `undefined`: takes its place away. */
function place(
  {view, question, entry, id, enter}: Field<RankingQuestion>,
  {currentTarget}: Event,
  shown: readonly PlainOption[],
  placed: readonly string[],
  option: PlainOption,
  to: number | undefined,
): void {
  const control = currentTarget as HTMLElement
  const before = question.most === undefined ? shown.map((one) => one.id) : placed
  const others = before.filter((one) => one !== option.id)
  const typed = to === undefined ? others : others.toSpliced(to, 0, option.id).slice(0, positionsOf(question))
  enter({...entry, typed, isDeclined: false})
  void follow(
    control,
    `${id}-${option.id}-${control.id.split('-').at(-1)}`,
    announcement(view, question, option, typed),
  )
}

function announcement(
  view: FormView,
  question: RankingQuestion,
  {id, text}: PlainOption,
  typed: readonly string[],
): string {
  const {moved, removed} = moreOf(view).extra.ranking
  const {say} = view.reader
  const [option, at] = [view.reader.plain(text), typed.indexOf(id) + 1]
  return at > 0
    ? say.say(moved, {option, place: at, places: positionsOf(question)})
    : say.say(removed, {option})
}

async function follow(control: HTMLElement, id: string, words: string): Promise<void> {
  const root = control.getRootNode() as ShadowRoot
  const status = control.closest('.question')?.querySelector('[role=status]')
  await (root.host as DrawnElement).updateComplete
  root.getElementById(id)?.focus()
  if (status) status.textContent = words
}
