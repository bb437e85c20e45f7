/** Questions within the form of something else than a survey: fetched, drawn, read and checked as a survey does it. */
import type {Answers, AnswerProblem, Question, Survey} from '@saha/contract'
import {isAnswerable} from '@saha/domain/survey/questions'
import type {SurveyTerms} from '@saha/i18n/survey/terms'
import type {CommonTerms} from '@saha/i18n/common/terms'
import {adopt} from '../kit/css.ts'
import {unreachableBox, loadingBox} from '../kit/notices.ts'
import type {Host} from '../kit/reader.ts'
import {Width} from '../kit/width.ts'
import {beyond} from './beyond/beyond.ts'
import type {ExtraWords} from './beyond/extra-words.ts'
import {FetchedWords} from './beyond/fetched-words.ts'
import type {Entries, Entry} from './entry.ts'
import {answersOf, problemsOn} from './form.ts'
import {coreKinds} from './kinds/core.ts'
import {problemAt} from './kinds/field.ts'
import {addKind} from './kinds/kind.ts'
import {renderQuestion} from './kinds/question.ts'
import {questionStyles} from './questions.styles.ts'
import {entriesFrom} from './restore.ts'
import type {Asker, FormView} from './view.ts'

/** Rems of width below which there is little room beside a question. */
const NARROW = 30

const words = new FetchedWords<SurveyTerms>({
  ar: () => import('./words.ar.ts'),
  en: () => import('./words.en.ts'),
  fr: () => import('./words.fr.ts'),
})

for (const [name, kind] of coreKinds) addKind(name, kind)

/** One form, as far as its questions are concerned. */
export interface AskedForm {
  /** Tells it from others, and from which the order of options is drawn. */
  seed: string
  entries: Entries
  problems: readonly AnswerProblem[]
  enter(question: Question, entry: Entry): void
}

export class AskedApart {
  readonly #host: Host
  readonly #width: Width
  #state: 'idle' | 'fetching' | 'missing' | 'here' = 'idle'
  #language: string | undefined
  #extra: ExtraWords | undefined

  constructor(host: Host) {
    this.#host = host
    this.#width = new Width(host, NARROW)
  }

  /** What is shown until they can be: `undefined` once they are here. The first call has them fetched. */
  instead(survey: Survey, common: CommonTerms): unknown {
    const {reader} = this.#host
    if (this.#state === 'idle') void this.#fetch(survey)
    if (this.#state === 'missing') return unreachableBox(common, () => void this.#fetch(survey))
    if (this.#state !== 'here' || !this.#extra) return loadingBox(common)
    if (this.#language !== reader.spoken) void this.#learn()
    return this.#extra.words && words.has(reader) ? undefined : this.#extra.instead
  }

  /** Draws one question. Only to be called once they are here. */
  draw(asker: Asker, question: Question, form: AskedForm): unknown {
    return renderQuestion(this.#viewOf(asker, question, form), question)
  }

  /** What to do about the problem of a question, as it is said beside it. */
  advise(asker: Asker, question: Question, form: AskedForm): string {
    return (isAnswerable(question) && problemAt(this.#viewOf(asker, question, form), question)) || ''
  }

  /** What the entries answer. */
  read(survey: Survey, entries: Entries): Answers {
    return answersOf(survey, entries)
  }

  /** What is wrong with answers. */
  check(questions: readonly Question[], answers: Answers): AnswerProblem[] {
    return problemsOn(questions, answers)
  }

  /** The fields behind answers that came from elsewhere. */
  restore(survey: Survey, answers: Answers): Entries {
    return entriesFrom(survey, answers)
  }

  get isHere(): boolean {
    return this.#state === 'here' && this.#extra?.words !== undefined && words.has(this.#host.reader)
  }

  async #fetch(survey: Survey): Promise<void> {
    this.#state = 'fetching'
    try {
      await Promise.all([beyond.bring(survey), words.fetch(this.#host.reader)])
      adopt(this.#host.renderRoot, [questionStyles])
      this.#extra = beyond.wordsFor(this.#host, survey)
      this.#language = this.#host.reader.spoken
      this.#state = 'here'
    } catch {
      // Shown as a server that does not answer, with a way to try again.
      this.#state = 'missing'
    }
    this.#host.requestUpdate()
  }

  async #learn(): Promise<void> {
    this.#language = this.#host.reader.spoken
    // Rather in the language before than not at all.
    await words.fetch(this.#host.reader).catch(() => undefined)
    this.#host.requestUpdate()
  }

  #viewOf(asker: Asker, question: Question, {seed, entries, problems, enter}: AskedForm): FormView {
    const {reader} = this.#host
    const common = reader.terms?.common
    if (!common || !this.#extra?.words) throw new Error('Drawn before it arrived.')
    const survey = words.for(reader)
    const inQuestion = `${reader.plain(question.text)} –`
    const view: FormView = {
      reader,
      // Questions have no numbers here: what is wrong with one is said of its words.
      terms: {common, survey: {...survey, problems: {...survey.problems, inQuestion}}},
      activity: asker,
      entries,
      path: {pages: [], end: {is: 'complete'}, answers: {}},
      problems,
      changing: undefined,
      isNarrow: this.#width.isNarrow,
      more: undefined,
      numberOf: () => 0,
      enter,
    }
    return {...view, more: beyond.moreFor(view, this.#extra.words, seed)}
  }
}
