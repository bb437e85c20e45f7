import type {ShownSurvey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {Asides} from '../kit/asides.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent, SahaSentEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import {Width} from '../kit/width.ts'
import {lendVoice} from './aloud/lend-voice.ts'
import type {ExtraWords} from '../questions/beyond/extra-words.ts'
import {Journey} from './journey.ts'
import {coreKinds} from '../questions/kinds/core.ts'
import {addKind} from '../questions/kinds/kind.ts'
import type {Part} from './later.ts'
import {laterShowers} from './later-showers.ts'
import type {Phase, Want} from './phase.ts'
import {asking} from './phases/asking.ts'
import {stepsOf} from './steps.ts'
import {surveyStyles} from './survey.styles.ts'
import {surveyTerms} from './survey-terms.ts'
import type {SurveyWords} from './survey-words.ts'
import {questionStyles} from '../questions/questions.styles.ts'
import type {SurveyView} from './view.ts'

/** With less room than this, in rems, one question is shown at a time. */
const NARROW = 30

/**
 * Asks the questions of a survey, and sends the answers without a name, cookie or login. Answers wait in the browser
 * while there is no network.
 *
 * @attr activity - The activity, as `municipality/activity`, such as `irbid/park-survey`.
 * @fires {SahaSentEvent} saha-sent - The answers are stored. Holds the activity, and nothing of the answers.
 * @fires {SahaFailedEvent} saha-failed - The answers were refused, or the element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart options - The choices of a question.
 * @csspart next - The button to the next step.
 * @csspart send - The button that sends.
 * @csspart error - What is wrong: at the field, in the summary, in boxes.
 * @csspart receipt - The box with the receipt code.
 * @csspart let-in - Where the code of an invitation is asked for, the button that goes on.
 * @csspart leave - In a sensitive activity, the button that leaves at once.
 * @attr [leave-to] - In a sensitive activity, the page that the button leads to. Default: what the activity names, else
 *   the start page of the site.
 * @cssproperty [--saha-leave-inset=0] - Height of what the page itself keeps at the top of the screen, above that button.
 */
export class SahaSurvey extends SahaElement<SurveyWords> {
  static override readonly styles = [baseStyles, questionStyles, surveyStyles]

  readonly reader = new Reader<SurveyWords>(this, surveyTerms)

  readonly #width = new Width(this, NARROW)

  readonly #later = new Asides(this, laterShowers)

  #extra: ExtraWords | undefined

  readonly #journey = new Journey({
    tell: () => this.requestUpdate(),
    sent: () => this.dispatchEvent(new SahaSentEvent(this.address)),
    failed: (code) => this.dispatchEvent(new SahaFailedEvent(this.address, code)),
  })

  #phaseShown: Phase | undefined

  constructor() {
    super()
    lendVoice(this)
    // Whoever loses the network after the first touch can still answer and hand over.
    for (const touch of ['pointerover', 'focusin']) this.addEventListener(touch, () => this.#later.fetch())
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const {phase} = this.#journey
    // It waits for the opening also where the page has moved it to.
    if (phase.is === 'setback' && phase.setback.is === 'notYetOpen') this.load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#journey.stop()
  }

  protected override willUpdate(): void {
    super.willUpdate()
    const [phaseShown, journey] = [this.#phaseShown, this.#journey]
    if (journey.activity) this.learn(journey.activity)
    if (phaseShown !== journey.phase && !(phaseShown?.is === 'waiting' && journey.phase.is === 'waiting'))
      this.expectNews()
    this.#phaseShown = journey.phase
  }

  protected load(): void {
    const where = this.whereabouts
    if ('is' in where) this.#journey.misconfigured(where)
    else void this.#journey.load(where.server, where.address)
  }

  protected override renderFor(terms: SurveyWords): unknown {
    const {phase, activity} = this.#journey
    if (phase.is === 'unreachable') return unreachableBox(terms.common, () => this.load())
    if (!activity)
      return phase.is === 'setback' ? this.asides.render(phase.setback) : loadingBox(terms.common)
    this.#extra ??= this.#journey.beyond?.wordsFor(this, activity.survey)
    if (this.#journey.beyond && !this.#extra?.words) return this.#extra?.instead
    const shown = html`<article class=${this.#width.isNarrow ? 'narrow' : ''} aria-labelledby="title">
      <h2 id="title">${this.reader.words(activity.title)}</h2>
      ${this.#renderPhase(this.#viewOf(activity, terms))}
      <p class="muted">${terms.levels[activity.level]}</p>
      ${this.fold('about', terms.common.aboutConsultation, () =>
        this.asides.render({is: 'consultation', activity, server: this.base, open: this.#openReceipt}),
      )}
      ${this.fold('device', terms.survey.device, () => this.#showLater({is: 'device', shown: {is: 'choices'}}))}
    </article>`
    const {sensitive} = activity
    return sensitive ? this.#showLater({is: 'device', shown: {is: 'discreet', content: shown}}) : shown
  }

  /** Opens what a receipt code stands for. `undefined` where nothing can be done with it. */
  get #openReceipt() {
    const before = this.#journey.phase
    return before.is === 'sending' || before.is === 'waiting'
      ? undefined
      : (receipt?: string, want?: Want) => this.#journey.show({is: 'own', receipt, want, before})
  }

  #viewOf(activity: ShownSurvey, terms: SurveyWords): SurveyView {
    const {reader} = this
    const {phase, path, entries, beyond, seed} = this.#journey
    const step = phase.is === 'asking' ? phase : undefined
    const asked = answerableQuestions(activity.survey)
    const view: SurveyView = {
      reader,
      terms,
      activity,
      entries,
      path,
      problems: step?.problems ?? [],
      changing: step?.seen && !step.problems ? step.at : undefined,
      isNarrow: this.#width.isNarrow,
      more: undefined,
      numberOf: (question) => asked.indexOf(question) + 1,
      enter: (question, entry) => this.#journey.enter(question, entry),
    }
    const extra = this.#extra?.words
    if (beyond && extra) view.more = beyond.moreFor(view, extra, seed)
    return view
  }

  #renderPhase(view: SurveyView): unknown {
    const journey = this.#journey
    const {phase} = journey
    switch (phase.is) {
      case 'own':
        return this.#showLater({is: 'own', view})
      case 'asking':
        return journey.once?.insteadOf(this, journey) ?? this.#renderStep(view, phase)
      case 'checking':
      case 'sending':
        return this.#showLater({is: 'checking', view, isSending: phase.is === 'sending'})
      case 'waiting':
        return this.#showLater({is: 'waiting', view, phase})
      case 'sent':
        return this.#showLater({
          is: 'sent',
          arrival: {
            ...phase,
            activity: view.activity,
            again: () => journey.startAnew(),
            open: this.#openReceipt,
          },
        })
      case 'setback':
        return this.asides.render({...phase.setback, open: this.#openReceipt})
      default:
        return loadingBox(view.terms.common)
    }
  }

  #renderStep(view: SurveyView, phase: Phase & {is: 'asking'}): unknown {
    const journey = this.#journey
    const isSingle = view.isNarrow || view.activity.survey.onePerPage === true
    const notices = [
      journey.own ? this.#showLater({is: 'own', view}) : nothing,
      journey.isFromCache ? html`<p class="notice">${view.terms.survey.fromCache}</p>` : nothing,
      phase.fitting === undefined ? nothing : this.asides.render({is: 'changed', fitting: phase.fitting}),
      journey.once?.noteFor(this, journey, () => this.asides.render({is: 'forgetful'})),
    ]
    return asking(view, stepsOf(view.path, isSingle), phase, journey, notices, (questions) =>
      this.#showLater({is: 'summary', view, questions}),
    )
  }

  #showLater(part: Part) {
    return this.#later.render({host: this, journey: this.#journey, part})
  }
}

for (const [name, kind] of coreKinds) addKind(name, kind)

declare global {
  interface HTMLElementTagNameMap {
    'saha-survey': SahaSurvey
  }
}
