import {questionsIn} from '@saha/domain/survey/questions'
import {html, nothing, type PropertyValues} from 'lit'
import {aboutConsultation} from '../kit/about.ts'
import {aboutStyles} from '../kit/about.styles.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {define} from '../kit/define.ts'
import {SahaFailedEvent, SahaSentEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import {Width} from '../kit/width.ts'
import {Journey, type Phase} from './journey.ts'
import {asking} from './phases/asking.ts'
import {checking} from './phases/checking.ts'
import {answered, closed, notYetOpen, refused, sent, waiting} from './phases/ended.ts'
import {stepsOf, stepWith} from './steps.ts'
import {surveyStyles} from './survey.styles.ts'
import {surveyTerms} from './survey-terms.ts'
import type {SurveyView, SurveyWords} from './view.ts'

/** With less room than this, in rems, one question is shown at a time. */
const NARROW = 30

/**
 * Asks the questions of a survey, and sends the answers without a name, cookie or login. Answers wait in the browser
 * while there is no network.
 *
 * @fires saha-sent - The answers are stored. Holds the activity, and nothing of the answers.
 * @fires saha-failed - The answers were refused, or the element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart options - The choices of a question.
 * @csspart next - The button to the next step.
 * @csspart send - The button that sends.
 * @csspart error - What is wrong: at the field, in the summary, in boxes.
 * @csspart receipt - The box with the receipt code.
 */
export class SahaSurvey extends SahaElement<SurveyWords> {
  static override styles = [baseStyles, aboutStyles, surveyStyles]

  protected readonly reader = new Reader<SurveyWords>(this, surveyTerms)

  private readonly width = new Width(this, NARROW)

  private readonly journey = new Journey({
    tell: () => this.requestUpdate(),
    sent: () => this.dispatchEvent(new SahaSentEvent(this.activity)),
    failed: (code) => this.dispatchEvent(new SahaFailedEvent(this.activity, code)),
  })

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.journey.stop()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('activity') || changed.has('server')) this.load()
    if (this.journey.activity) this.learn(this.journey.activity)
  }

  private load(): void {
    const where = this.whereabouts
    if ('is' in where) this.journey.misconfigured(where)
    else void this.journey.load(where.server, where.address)
  }

  private phaseShown: Phase | undefined

  protected override updated(): void {
    const {
      phaseShown: before,
      journey: {phase},
    } = this
    this.phaseShown = phase
    // While it sends, the button that was pressed stays where it is.
    if (
      before &&
      before !== phase &&
      phase.is !== 'sending' &&
      !(phase.is === 'waiting' && before.is === 'waiting')
    )
      this.focusNews()
  }

  private asked(act: () => void): () => void {
    return () => {
      this.expectNews()
      act()
    }
  }

  protected override renderFor(terms: SurveyWords): unknown {
    const {phase, activity} = this.journey
    if (phase.is === 'misconfigured') return this.renderMisconfigured(terms, phase.what)
    if (phase.is === 'unreachable')
      return unreachableBox(
        terms.common,
        this.asked(() => this.load()),
      )
    if (phase.is === 'loading' || !activity) return loadingBox(terms.common)
    return html`<article class=${this.width.isNarrow ? 'narrow' : ''} aria-labelledby="title">
      <h2 id="title">${this.reader.words(activity.title)}</h2>
      ${this.renderPhase({
        reader: this.reader,
        terms,
        activity,
        entries: this.journey.entries,
        problems: phase.is === 'asking' ? (phase.problems ?? []) : [],
        enter: (question, entry) => this.journey.enter(question, entry),
      })}
      ${aboutConsultation(this.reader, activity)}
    </article>`
  }

  private renderPhase(view: SurveyView): unknown {
    const {journey} = this
    const {phase} = journey
    const {reader, terms, activity} = view
    const startAnew = this.asked(() => journey.startAnew())
    switch (phase.is) {
      case 'asking':
        return this.renderStep(view, phase)
      case 'checking':
      case 'sending':
        return checking(view, {
          isSending: phase.is === 'sending',
          change: (question) => this.asked(() => journey.ask(question.id, true))(),
          send: this.asked(() => journey.send()),
          back: this.asked(() => journey.ask(questionsIn(activity.survey).at(-1)?.id)),
        })
      case 'waiting':
        return waiting(terms, phase, () => journey.deliver())
      case 'refused':
        return refused(
          view,
          phase.why,
          this.asked(() => journey.check()),
        )
      case 'sent':
        return sent(view, phase, startAnew)
      case 'answered':
        return answered(terms, startAnew)
      case 'not-yet-open':
        return notYetOpen(reader, terms, activity)
      case 'closed':
        return closed(reader, terms, activity)
      default:
        return nothing
    }
  }

  private renderStep(view: SurveyView, phase: Phase & {is: 'asking'}): unknown {
    const {journey} = this
    const steps = stepsOf(view.activity.survey, this.width.isNarrow)
    const at = stepWith(steps, phase.at)
    return asking(view, {
      steps,
      at,
      isChange: phase.isChange ?? false,
      notices: [
        journey.isFromCache ? view.terms.common.fromCache : undefined,
        phase.fitting === undefined
          ? undefined
          : this.reader.say.count(view.terms.survey.changed, phase.fitting),
      ],
      next: this.asked(() => journey.leave(steps[at]?.questions ?? [], steps[at + 1]?.questions[0]?.id)),
      back: this.asked(() => journey.ask(steps[at - 1]?.questions[0]?.id)),
    })
  }
}

define('saha-survey', SahaSurvey)

declare global {
  interface HTMLElementTagNameMap {
    'saha-survey': SahaSurvey
  }
}
