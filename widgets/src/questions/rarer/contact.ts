import type {AnswerProblemCode, ContactQuestion} from '@saha/contract'
import {checkContact} from '@saha/domain/survey/kinds/contact'
import {readEmail, readPhone} from '@saha/domain/text/contacts'
import {html, nothing} from 'lit/html.js'
import {css} from '../../kit/css.ts'
import {wordsTyped} from '../entry.ts'
import {line} from '../kinds/field.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const styles = css`
  .why {
    margin-block: 0.375em 0.625em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .why small {
    display: block;
  }
  .reach input {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 3rem;
  }
  .wrong .reach input {
    border-color: var(--_error);
  }
  .given bdi {
    overflow-wrap: anywhere;
  }
`

/** An e-mail address or a telephone number, with the reason for asking always beside it. */
const kind: Kind<ContactQuestion> = {
  styles,
  render,
  read: ({by}, entry) => {
    const typed = wordsTyped(entry)
    if (!typed.trim()) return undefined
    return by === 'phone' ? (readPhone(typed) ?? typed.trim()) : readEmail(typed)
  },
  check: checkContact,
  advise,
  show: (view, _, answer) =>
    html`<p><bdi dir="ltr">${answer}</bdi></p>
      <small>${moreOf(view).extra.contact.apart}</small>`,
}

addKind('contact', kind)

function render(field: Field<ContactQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const type = question.by === 'email' ? 'email' : 'tel'
  return line(
    field,
    html`<div class="why" id="${id}-why">
        <p>${view.reader.words(question.why)}</p>
        <small>${moreOf(view).extra.contact.apart}</small>
      </div>
      <div class="reach">
        <input
          type=${type}
          id="${id}-field"
          dir="ltr"
          inputmode=${type}
          autocomplete=${type}
          .value=${entry.isDeclined ? '' : wordsTyped(entry)}
          aria-describedby="${help} ${id}-why"
          aria-invalid=${problem ? 'true' : nothing}
          @input=${({target}: Event) => enter({typed: (target as HTMLInputElement).value, isDeclined: false})}
        />
      </div>`,
  )
}

function advise(view: FormView, {by}: ContactQuestion, code: AnswerProblemCode): string | undefined {
  const {contact} = moreOf(view).extra
  const {say} = view.reader
  switch (code) {
    case 'required':
      return contact.enter[by]
    case 'not-an-email':
      return say.say(contact.notAnEmail, {example: 'name@example.org'})
    case 'not-a-phone':
      return contact.notAPhone
    default:
      return undefined
  }
}
