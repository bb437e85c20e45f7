import type {AnswerableQuestion, Answers, ShownSurvey} from '@saha/contract'
import {fieldsOf, RATHER_NOT} from '@saha/domain/survey/entry/entry-fields'
import {readFields, type EntryMistake} from '@saha/domain/survey/entry/read-entry'
import {writeEntry} from '@saha/domain/survey/entry/write-entry'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {entryOption, questionFields} from './entry-form.ts'
import {pressed} from './entry-keys.ts'

const ways = ['first', 'second', 'neither'] as const
type Way = (typeof ways)[number]

/** How the questions are to be read that differ: their answers; those left empty are absent. */
export class ReadingsSettledEvent extends CustomEvent<Answers> {
  constructor(answers: Answers) {
    super('readings-settled', {detail: answers})
  }
}

/** Where two readings of one form on paper differ, question by question, and which of them is right. */
export class ConsoleEntryCompared extends ConsolePart {
  @property({attribute: false}) terms!: ConsoleEntryTerms
  @property({attribute: false}) activity!: ShownSurvey
  /** Of the municipality. */
  @property({attribute: false}) languages!: readonly string[]
  @property({attribute: false}) first!: Answers
  @property({attribute: false}) second!: Answers
  /** Ids of questions. */
  @property({attribute: false}) differing!: readonly string[]
  /** Keeps the fields of several papers apart. */
  @property() name = ''
  @property({type: Boolean}) isBusy = false

  @state() private chosen: Readonly<Record<string, Way>> = {}
  /** What neither has read. */
  @state() private typed: ReadonlyMap<string, string> = new Map()
  @state() private mistakes: readonly EntryMistake[] = []
  @state() private isOpen = false

  protected override render(): unknown {
    const {terms, isOpen, isBusy} = this
    return html`<form
      class="fields entry-compared"
      novalidate
      aria-busy=${isBusy}
      @submit=${this.settle}
      @keydown=${this.press}
    >
      ${isOpen ? html`<p class="notice problem" role="alert">${terms.compared.open}</p>` : nothing}
      ${this.questions.map((question) => this.question(question))}
      <div class="buttons">
        <button class="primary" aria-disabled=${isBusy}>
          ${isBusy ? terms.sending : terms.compared.settle}
        </button>
      </div>
    </form>`
  }

  private get questions(): AnswerableQuestion[] {
    return answerableQuestions(this.activity.survey).filter(({id}) => this.differing.includes(id))
  }

  private question(question: AnswerableQuestion): unknown {
    const {terms, reader, languages, chosen} = this
    const {compared: words} = terms
    const readings = {
      first: this.readingOf(question, this.first),
      second: this.readingOf(question, this.second),
    }
    return html`<div class="entry-question">
      <fieldset class="field ${this.isOpen && !chosen[question.id] ? 'wrong' : ''}" data-stop>
        <legend>${reader.plain(question.text, languages)}</legend>
        <div class="entry-options">
          ${ways.map((way, at) =>
            entryOption({
              kind: 'radio',
              name: `compared-${this.name}-${question.id}-is`,
              key: String(at + 1),
              words:
                way === 'neither'
                  ? words.neither
                  : html`<span class="muted">${words[way]}:</span>
                      <strong dir="auto">${readings[way]}</strong>`,
              isChosen: chosen[question.id] === way,
              choose: () => (this.chosen = {...this.chosen, [question.id]: way}),
            }),
          )}
        </div>
      </fieldset>
      ${chosen[question.id] === 'neither' ? questionFields(this.fields, question, words.right) : nothing}
    </div>`
  }

  private get fields() {
    const {reader, terms, activity, languages, typed, mistakes} = this
    const type = (field: string, text: string) => {
      const next = new Map(this.typed)
      if (text === '') next.delete(field)
      else next.set(field, text)
      this.typed = next
      this.mistakes = this.mistakes.filter((one) => one.field !== field)
    }
    return {reader, terms, activity, languages, typed, mistakes, type, prefix: `compared-${this.name}`}
  }

  /** What was read for one question. */
  private readingOf(question: AnswerableQuestion, answers: Answers): string {
    const {reader, languages, terms, activity} = this
    const typed = writeEntry(activity.survey, answers)
    const say = (text: AnswerableQuestion['text']) => reader.plain(text, languages)
    const lines = fieldsOf(question).flatMap(({name, parts, takes, options}) => {
      const text = typed.get(name)
      if (text === undefined) return []
      if (text === RATHER_NOT) return [terms.decline]
      const part = parts.map(say).join(' — ')
      const option = options.find((one) => one.id === text)
      const value = option ? say(option.text) : text
      if (takes === 'tick') return [part || say(question.text)]
      return [part ? `${part}: ${value}` : value]
    })
    return reader.list(lines) || terms.compared.nothing
  }

  private readonly press = (event: KeyboardEvent) => {
    const form = event.currentTarget as HTMLFormElement
    if (pressed(form, event)) form.requestSubmit()
  }

  private readonly settle = (event: SubmitEvent) => {
    event.preventDefault()
    const {chosen, questions, differing, activity} = this
    this.isOpen = questions.some(({id}) => chosen[id] === undefined)
    const own = readFields(activity.survey, this.typed)
    this.mistakes = own.mistakes.filter(({question}) => chosen[question] === 'neither')
    if (this.isOpen || this.mistakes.length > 0) {
      void this.focusOn('.wrong input, .wrong textarea')
      return
    }
    const read = {first: this.first, second: this.second, neither: own.answers}
    const settled = differing.flatMap((id) => {
      const answer = read[chosen[id] ?? 'first'][id]
      return answer === undefined ? [] : [[id, answer] as const]
    })
    this.dispatchEvent(new ReadingsSettledEvent(Object.fromEntries(settled)))
  }
}
