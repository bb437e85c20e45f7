import type {ShownSurvey, AnswerableQuestion, Results} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {baseStyles} from '../kit/base.styles.ts'
import {define} from '../kit/define.ts'
import {SahaFailedEvent, type SahaSentEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {readActivity} from '../kit/read-activity.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {channelsLine} from './channels-line.ts'
import {Charts} from './charts.ts'
import {Maps} from './maps.ts'
import {questionResult} from './question-result.ts'
import {resultsTerms} from './results-terms.ts'
import {resultsStyles} from './results.styles.ts'
import type {ResultsView, ResultsWords} from './view.ts'

/** Milliseconds between two looks for a new publication, while the page is seen. */
const PAUSE = 30_000

/** Milliseconds after answers were sent from this page, at which the publication that they made due may be out. */
const SOON = [600, 1_200, 1_800]

type Phase =
  | {is: 'loading' | 'unreachable'}
  | {is: 'misconfigured'; what: Misconfiguration}
  | {is: 'shown'; activity: ShownSurvey; results: Results; isStale: boolean}

/**
 * Shows what is published of an activity: for each question a table with bars, and a chart where it is asked for.
 * Citizens and councils see the same. Looks for a new publication by itself, and never moves the focus.
 *
 * @attr [question] - Id of the only question to show. Default: all.
 * @attr [chart] - Shows charts from the start, not only on request.
 * @fires saha-failed - The element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart table - The figures of one question.
 * @csspart chart - The chart of one question.
 * @csspart error - What is wrong.
 */
export class SahaResults extends SahaElement<ResultsWords> {
  static override readonly styles = [baseStyles, resultsStyles]

  static override readonly observedAttributes = [...SahaElement.observedAttributes, 'question', 'chart']

  #phase: Phase = {is: 'loading'}

  readonly reader = new Reader<ResultsWords>(this, resultsTerms)

  readonly #charts = new Charts(this)
  readonly #maps = new Maps(this)
  #timer: ReturnType<typeof setInterval> | undefined
  #soon: ReturnType<typeof setTimeout>[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#refresh(), PAUSE)
    document.addEventListener('visibilitychange', this.#refresh)
    document.addEventListener('saha-sent', this.#lookSoon)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.#soon.forEach(clearTimeout)
    document.removeEventListener('visibilitychange', this.#refresh)
    document.removeEventListener('saha-sent', this.#lookSoon)
  }

  protected load(): void {
    const where = this.whereabouts
    if ('is' in where) this.#fail({is: 'misconfigured', what: where})
    else void this.#read(where)
  }

  async #read({server, address}: {server: string; address: RouteParams}): Promise<void> {
    const {activity: asked} = this
    this.#go({is: 'loading'})
    try {
      const [{activity}, results] = await Promise.all([
        readActivity(server, address, 'survey'),
        call(server, routes.readResults, address),
      ])
      if (asked !== this.activity) return
      this.learn(activity)
      this.#go({is: 'shown', activity, results, isStale: false})
    } catch (error) {
      if (asked !== this.activity) return
      const isUnknown = error instanceof RefusedError && error.code === 'not-found'
      if (isUnknown) this.#fail({is: 'misconfigured', what: {is: 'unknownActivity', server, value: asked}})
      else this.#fail({is: 'unreachable'})
    }
  }

  /** Looks for a new publication. */
  readonly #refresh = async (): Promise<void> => {
    const [phase, where] = [this.#phase, this.whereabouts]
    if (phase.is !== 'shown' || 'is' in where || document.visibilityState !== 'visible') return
    const results = await call(where.server, routes.readResults, where.address, undefined, {
      cache: 'no-cache',
    }).catch(() => undefined)
    if (this.#phase !== phase) return
    if (!results) this.#go({...phase, isStale: true})
    else if (results.hash !== phase.results.hash || phase.isStale)
      this.#go({...phase, results, isStale: false})
  }

  /** Somebody who has just answered, and sees the result, need not wait for the next look. */
  readonly #lookSoon = ({activity}: SahaSentEvent): void => {
    if (activity === this.activity) this.#soon = SOON.map((pause) => setTimeout(this.#refresh, pause))
  }

  #go(phase: Phase): void {
    this.#phase = phase
    this.requestUpdate()
  }

  #fail(phase: Phase & {is: 'unreachable' | 'misconfigured'}): void {
    this.#go(phase)
    this.dispatchEvent(new SahaFailedEvent(this.activity, phase.is))
  }

  protected override renderFor(terms: ResultsWords): unknown {
    const [phase, reader] = [this.#phase, this.reader]
    if (phase.is === 'misconfigured') return this.#misconfigured(phase.what)
    if (phase.is === 'unreachable') return unreachableBox(terms.common, () => this.load())
    if (phase.is !== 'shown') return loadingBox(terms.common)
    const {activity, results, isStale} = phase
    const questions = answerableQuestions(activity.survey)
    const only = this.getAttribute('question')
    if (only && !questions.some(({id}) => id === only))
      return this.#misconfigured({is: 'unknownQuestion', value: only})
    return html`<article aria-labelledby="title">
      <h2 id="title">${terms.results.title} ${reader.words(activity.title)}</h2>
      ${isStale ? html`<p class="notice" role="status">${terms.results.notRefreshed}</p>` : nothing}
      ${
        results.snapshot
          ? this.#renderSnapshot({reader, terms, activity, snapshot: results.snapshot}, questions)
          : this.#renderTooFew(terms, activity)
      }
      <p class="muted">${terms.levels[activity.level]}</p>
      ${this.fold('about', terms.common.aboutConsultation, () =>
        this.asides.render({is: 'consultation', activity, server: this.server}),
      )}
    </article>`
  }

  #misconfigured(what: Misconfiguration): unknown {
    return this.asides.render({is: 'misconfigured', what})
  }

  #renderSnapshot(view: ResultsView, questions: readonly AnswerableQuestion[]): unknown {
    const {reader, terms, snapshot} = view
    const {results: words} = terms
    const only = this.getAttribute('question')
    const isCharted = this.hasAttribute('chart')
    return html`<div class="overview">
        <p class="people">${reader.say.count(words.people, snapshot.people)}</p>
        <button type="button" @click=${() => this.toggleAttribute('chart')}>
          ${isCharted ? words.hideChart : words.showChart}
        </button>
      </div>
      ${channelsLine(view)}
      ${questions
        .filter(({id}) => !only || id === only)
        .map((question) => {
          const result = snapshot.questions.find(({question: id}) => id === question.id)
          if (!result) return nothing
          this.#charts.learn(view, question, result)
          if (question.type === 'place') this.#maps.learn({view, question, result, server: this.server})
          return questionResult(view, question, result, isCharted)
        })}`
  }

  #renderTooFew({results: {tooFew}}: ResultsWords, {state: stage, smallestGroup}: ShownSurvey): unknown {
    const {say} = this.reader
    return html`<div class="notice">
      <h3>${tooFew.title}</h3>
      <p>${say.count(tooFew.why, smallestGroup)}</p>
      <p>
        ${stage === 'closed' ? say.count(tooFew.closed, smallestGroup) : say.count(tooFew.when, smallestGroup * 2)}
      </p>
    </div>`
  }
}

define('saha-results', SahaResults)

declare global {
  interface HTMLElementTagNameMap {
    'saha-results': SahaResults
  }
}
