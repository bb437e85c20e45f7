import type {RatingQuestion} from '@saha/contract'
import {checkNumber} from '@saha/domain/survey/kinds/numbers'
import {readNumber} from '@saha/domain/text/read-number'
import {html} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {wordsTyped} from '../entry.ts'
import {declineBox, group} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const styles = css`
  .faces {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.375rem;
    margin-block-start: 0.625em;
  }
  .face {
    align-content: start;
    gap: 0.375em;
    padding: 0.625em 0.25em;
    text-align: center;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .face svg {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .narrow .faces {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .face {
    grid-template-columns: auto 1fr;
    align-items: center;
    justify-items: start;
    padding: 0.375em 0.875em;
    gap: 0.875em;
    text-align: start;
    font-size: 1em;
  }
`

/** Mouths from the worst face to the best. */
const mouths = [
  'M7.5 17.5q4.5-5 9 0',
  'M8 16.75q4-2.5 8 0',
  'M8 16h8',
  'M8 15q4 2.5 8 0',
  'M7.5 14.5q4.5 5 9 0',
]

/** Five faces, in reading direction, always with their words. */
const kind: Kind<RatingQuestion> = {
  styles,
  render,
  read: (_, entry) => readNumber(wordsTyped(entry)),
  check: checkNumber,
  advise: ({terms}, _, code) => (code === 'required' ? terms.survey.problems.chooseOne : undefined),
  show: (view, question, answer) => wordsOf(view, question)[Number(answer) - 1],
}

addKind('rating', kind)

function wordsOf(view: FormView, {words}: RatingQuestion): readonly unknown[] {
  return words?.map((text) => view.reader.words(text)) ?? moreOf(view).extra.rating
}

function render(field: Field<RatingQuestion>) {
  const {view, question, entry, id, enter} = field
  const face = (words: unknown, at: number) => {
    const typed = String(at + 1)
    const isChosen = !entry.isDeclined && entry.typed === typed
    return html`<label class="value face ${isChosen ? 'chosen' : ''}">
      <input
        type="radio"
        class="unseen"
        name=${id}
        .checked=${isChosen}
        @change=${() => enter({typed, isDeclined: false})}
      />
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10.5"></circle>
        <path d="M8.5 9v.5M15.5 9v.5"></path>
        <path d=${mouths[at] ?? ''}></path>
      </svg>
      <span>${words}</span>
    </label>`
  }
  return group(
    field,
    html`<div class="faces" part="options">${wordsOf(view, question).map(face)}</div>
      ${declineBox(field, 'radio')}`,
  )
}
