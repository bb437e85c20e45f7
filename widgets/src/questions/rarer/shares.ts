import type {AnswerProblemCode, PlainOption, SharesQuestion} from '@saha/contract'
import {asShares} from '@saha/domain/survey/answer-shapes'
import {checkShares, sumOfShares} from '@saha/domain/survey/kinds/shares'
import {readNumber} from '@saha/domain/text/read-number'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {partOf, type Entry} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const styles = css`
  .shares {
    display: grid;
    gap: 0.5em;
    max-inline-size: 28rem;
    margin-block-start: 0.625em;
  }
  .shares label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
  }
  .shares label > :first-child {
    flex: 1 1 6em;
  }
  .shares input {
    flex: none;
    inline-size: 7em;
    margin-block: 0;
    text-align: end;
  }
  .left {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
`

/** A total, shared out in whole numbers. */
const kind: Kind<SharesQuestion> = {
  styles,
  render,
  read: ({options}, entry) => {
    const typed = options.filter(({id}) => partOf(entry, id).trim() !== '')
    if (typed.length === 0) return undefined
    const shares = typed.map(({id}) => [id, readNumber(partOf(entry, id))] as const)
    if (shares.some(([, share]) => share === undefined))
      return typed.map(({id}) => partOf(entry, id)).join(' ')
    return Object.fromEntries(shares.flatMap(([id, share]) => (share === undefined ? [] : [[id, share]])))
  },
  restore: (_, answer) => ({
    parts: Object.fromEntries(
      Object.entries(asShares(answer) ?? {}).map(([id, share]) => [id, String(share)]),
    ),
  }),
  check: checkShares,
  advise,
  show: (view, question, answer) => {
    const shares = asShares(answer)
    if (!shares) return nothing
    return html`<ul>
      ${question.options.map(({id, text}) =>
        shares[id]
          ? html`<li>${view.reader.words(text)}: ${amount(view, question, shares[id])}</li>`
          : nothing,
      )}
    </ul>`
  },
}

addKind('shares', kind)

/** So much of what is shared out, with its unit or currency. */
function amount({reader}: FormView, {unit, currency}: SharesQuestion, value: number): string {
  const {say} = reader
  if (currency)
    return new Intl.NumberFormat(say.locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 0,
    }).format(value)
  return unit ? `${say.number(value)} ${reader.plain(unit)}` : say.number(value)
}

function advise(view: FormView, question: SharesQuestion, code: AnswerProblemCode): string | undefined {
  const {shares} = moreOf(view).extra
  if (code === 'wrong-type' || code === 'too-low' || code === 'too-precise') return shares.whole
  return code === 'required' || code === 'not-total'
    ? view.reader.say.say(shares.share, {total: amount(view, question, question.total)})
    : undefined
}

function render(field: Field<SharesQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const box = ({id: option, text}: PlainOption, at: number) =>
    html`<label>
      <span>${view.reader.words(text)}</span>
      <input
        type="text"
        id="${id}-${at === 0 ? 'field' : option}"
        inputmode="numeric"
        autocomplete="off"
        .value=${entry.isDeclined ? '' : partOf(entry, option)}
        aria-describedby="${help} ${id}-left"
        aria-invalid=${problem ? 'true' : nothing}
        @input=${({target}: Event) =>
          enter({parts: {...entry.parts, [option]: (target as HTMLInputElement).value}, isDeclined: false})}
      />
    </label>`
  return group(
    field,
    html`<div class="shares">
        ${question.options.map(box)}
        <p class="left" id="${id}-left" role="status">${whatIsLeft(view, question, entry)}</p>
      </div>
      ${declineBox(field)}`,
    view.reader.say.say(moreOf(view).extra.shares.expected, {total: amount(view, question, question.total)}),
  )
}

function whatIsLeft(view: FormView, question: SharesQuestion, entry: Entry): string {
  const {say} = view.reader
  const {left, over, allGiven} = moreOf(view).extra.shares
  const given = sumOfShares(question.options.map(({id}) => readNumber(partOf(entry, id)) ?? 0))
  const rest = question.total - given
  const total = amount(view, question, question.total)
  if (rest === 0) return say.say(allGiven, {total})
  const much = amount(view, question, Math.abs(rest))
  return rest > 0 ? say.say(left, {left: much, total}) : say.say(over, {over: much, total})
}
