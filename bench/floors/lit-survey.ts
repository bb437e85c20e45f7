/** Ten questions with Lit alone: no checks, no languages, no way back, and nothing is sent. */
import type {ShownSurvey, AnswerableQuestion, Question} from '@saha/contract'
import {html, LitElement} from 'lit'

class LitSurvey extends LitElement {
  private activity: ShownSurvey | undefined

  override async connectedCallback() {
    super.connectedCallback()
    const response = await fetch(this.getAttribute('src') ?? '')
    this.activity = (await response.json()) as ShownSurvey
    this.requestUpdate()
  }

  protected override render() {
    const questions = this.activity?.survey.pages.flatMap((page) => page.questions) ?? []
    return html`<form>${questions.map((question) => this.question(question))}</form>`
  }

  private question(question: Question) {
    if (question.type === 'information') return ''
    return html`<fieldset>
      <legend>${question.text.ar}</legend>
      ${control(question)}
    </fieldset>`
  }
}

function control(question: AnswerableQuestion) {
  const {id, type} = question
  switch (type) {
    case 'single':
    case 'multiple':
      return question.options.map(
        (option) =>
          html`<p>
            <label
              ><input type=${type === 'single' ? 'radio' : 'checkbox'} name=${id} /> ${option.text.ar}</label
            >
          </p>`,
      )
    case 'scale':
      return Array.from(
        {length: question.to - question.from + 1},
        (_, at) => html`<label><input type="radio" name=${id} /> ${question.from + at}</label>`,
      )
    case 'long-text':
      return html`<textarea name=${id}></textarea>`
    default:
      return html`<input name=${id} inputmode=${type === 'number' ? 'numeric' : 'text'} />`
  }
}

customElements.define('lit-survey', LitSurvey)
