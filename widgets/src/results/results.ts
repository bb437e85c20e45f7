import type {Activity, ShownIdeas, ShownSurvey, ShownThread} from '@saha/contract'
import {RefusedError, UnreachableError} from '@saha/client/call'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent, type SahaSentEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {readActivity} from '../kit/read-activity.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {drawFigures} from './figures-in-turn.ts'
import {Parts} from './parts.ts'
import {publishedFigures} from './published-figures.ts'
import {readPublished, type Published, type Where} from './read-published.ts'
import {isRarer} from './rarer.ts'
import {resultsTerms} from './results-terms.ts'
import {resultsStyles} from './results.styles.ts'
import type {Look, ResultsWords} from './view.ts'

/** Milliseconds between two looks for a new publication, while the page is seen. */
const PAUSE = 30_000

/** Milliseconds after answers were sent from this page, at which the publication that they made due may be out. */
const SOON = [600, 1_200, 1_800]

type Phase =
  | {is: 'loading' | 'unreachable'}
  | {is: 'misconfigured'; what: Misconfiguration}
  | {is: 'shown'; activity: ShownSurvey; published: Published}
  | {is: 'written'; activity: ShownThread | ShownIdeas; published: Published}

/**
 * Shows what is published of an activity: for each question a table with bars, and a chart where it is asked for.
 * Citizens and councils see the same. Looks for a new publication by itself, and never moves the focus.
 *
 * @attr activity - The activity, as `municipality/activity`, such as `irbid/park-survey`.
 * @attr [question] - Id of the only question to show. Default: all.
 * @attr [breakdown] - Id of the only comparison of groups to show.
 * @attr {'table' | 'chart' | 'both'} [view=table] - `table`, `chart` (with its table folded away), or `both`.
 * @fires {SahaFailedEvent} saha-failed - The element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart table - The figures of one question.
 * @csspart chart - The chart of one question.
 * @csspart error - What is wrong.
 */
export class SahaResults extends SahaElement<ResultsWords> {
  static override readonly styles = [baseStyles, resultsStyles]

  static override readonly observedAttributes = [
    ...SahaElement.observedAttributes,
    'question',
    'breakdown',
    'view',
  ]

  #phase: Phase = {is: 'loading'}

  readonly reader = new Reader<ResultsWords>(this, resultsTerms)

  readonly #parts = new Parts(this)
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

  async #read(where: Where): Promise<void> {
    const {address: asked} = this
    this.#go({is: 'loading'})
    try {
      const [{activity}, published] = await Promise.all([
        readActivity(where.server, where.address, 'survey', 'comments', 'ideas'),
        readPublished(where),
      ])
      const isSurvey = activity.kind === 'survey'
      // Before anything is drawn, so that nothing moves when it arrives.
      if (isSurvey && answerableQuestions(activity.survey).some(isRarer)) await this.#parts.kinds.fetch()
      if (!isSurvey && !published.findings) throw new UnreachableError('findings')
      const phase: Phase = isSurvey
        ? {is: 'shown', activity, published}
        : {is: 'written', activity, published: await withOpinions(where, activity, published)}
      if (asked !== this.address) return
      this.learn(activity)
      this.#go(phase)
    } catch (error) {
      if (asked !== this.address) return
      if (error instanceof RefusedError && error.code === 'not-found')
        this.#fail({is: 'misconfigured', what: {is: 'unknownActivity', server: where.server, value: asked}})
      else this.#fail({is: 'unreachable'})
    }
  }

  /** Looks for a new publication. What cannot be read anew stays as it was. */
  readonly #refresh = async (): Promise<void> => {
    const [phase, where] = [this.#phase, this.whereabouts]
    if ('is' in where || document.visibilityState !== 'visible' || !('activity' in phase)) return
    const newest = await readPublished(where, 'no-cache')
      .then((published) => withOpinions(where, phase.activity, published))
      .catch(() => undefined)
    const published = {...phase.published, isStale: true, ...newest}
    // What is the same is not drawn again.
    if (this.#phase === phase && JSON.stringify(published) !== JSON.stringify(phase.published))
      this.#go({...phase, published} as Phase)
  }

  /** Somebody who has just answered, and sees the result, need not wait for the next look. */
  readonly #lookSoon = ({activity}: SahaSentEvent): void => {
    if (activity === this.address) this.#soon = SOON.map((pause) => setTimeout(this.#refresh, pause))
  }

  readonly #again = (): void => {
    this.expectNews()
    this.load()
  }

  #go(phase: Phase): void {
    this.#phase = phase
    this.requestUpdate()
  }

  #fail(phase: Phase & {is: 'unreachable' | 'misconfigured'}): void {
    this.#go(phase)
    this.dispatchEvent(new SahaFailedEvent(this.address, phase.is))
  }

  protected override renderFor(terms: ResultsWords): unknown {
    const [phase, reader] = [this.#phase, this.reader]
    if (phase.is === 'misconfigured') return this.#misconfigured(phase.what)
    if (phase.is === 'unreachable') return unreachableBox(terms.common, this.#again)
    if (phase.is === 'written') {
      const {activity, published} = phase
      const {opinions, isStale} = published
      const found = {host: this, activity, ...published}
      return html`<article aria-labelledby="title">
        ${
          opinions && activity.kind === 'comments'
            ? html`${this.#parts.opinions.render({host: this, activity, opinions, isStale})}
              ${this.#parts.findings.render({is: 'beside', ...found})}`
            : this.#parts.findings.render({is: 'written', ...found})
        }
        ${this.#about(terms, activity)}
      </article>`
    }
    if (phase.is !== 'shown') return loadingBox(terms.common)
    const {activity, published} = phase
    const {results, findings, isStale} = published
    const unknown = this.#unknownPart(activity)
    if (unknown) return this.#misconfigured(unknown)
    return html`<article aria-labelledby="title">
      <h2 id="title" data-focus>${terms.results.title} ${reader.words(activity.title)}</h2>
      ${isStale ? html`<p class="notice" role="status">${terms.results.notRefreshed}</p>` : nothing}
      ${
        results.snapshot
          ? publishedFigures({
              reader,
              terms,
              activity,
              snapshot: results.snapshot,
              hash: results.hash,
              findings,
              host: this,
              parts: this.#parts,
              server: this.base,
              look: this.#look,
            })
          : this.#parts.tooFew.render(activity)
      }
      ${this.#about(terms, activity)}
    </article>`
  }

  protected override updated(): void {
    drawFigures(this.renderRoot, () => super.updated())
  }

  #about(terms: ResultsWords, activity: Activity): unknown {
    return this.fold('about', terms.common.aboutConsultation, () =>
      this.asides.render({is: 'consultation', activity, server: this.base}),
    )
  }

  #misconfigured(what: Misconfiguration): unknown {
    return this.asides.render({is: 'misconfigured', what})
  }

  /** What the attribute asks for; anything else is a table. */
  get #look(): Look {
    const asked = this.getAttribute('view')
    return asked === 'chart' || asked === 'both' ? asked : 'table'
  }

  /** What the attributes name and the survey does not have. */
  #unknownPart({survey}: ShownSurvey): Misconfiguration | undefined {
    const [question, breakdown] = [this.getAttribute('question'), this.getAttribute('breakdown')]
    if (question && !answerableQuestions(survey).some(({id}) => id === question))
      return {is: 'unknownQuestion', value: question}
    const isMissing = !survey.breakdowns?.some(({id}) => id === breakdown)
    return breakdown && isMissing ? {is: 'unknownBreakdown', value: breakdown} : undefined
  }
}

/** With its groups of opinion, where the activity is a thread. */
async function withOpinions(where: Where, activity: Activity, published: Published): Promise<Published> {
  if (activity.kind !== 'comments') return published
  const {addOpinions} = await import('./opinions/read-opinions.ts')
  return addOpinions(where, activity, published)
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-results': SahaResults
  }
}
