import type {ShownThread} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {RefusedError} from '@saha/client/call'
import {spokenLanguage} from '@saha/i18n/languages'
import {html} from 'lit/html.js'
import {Asides} from '../kit/asides.ts'
import {takeCode} from '../invitation/take-code.ts'
import {baseStyles} from '../kit/base.styles.ts'
import {SahaFailedEvent} from '../kit/events.ts'
import {loadingBox, unreachableBox} from '../kit/notices.ts'
import {readActivity} from '../kit/read-activity.ts'
import {Reader} from '../kit/reader.ts'
import {SahaElement} from '../kit/saha-element.ts'
import type {Misconfiguration} from '../kit/setback-box.ts'
import {beyondShowers} from './beyond/showers.ts'
import {stoneShowers} from './beyond/stones/showers.ts'
import {commentsStyles} from './comments.styles.ts'
import {commentsTerms} from './comments-terms.ts'
import {pressIn} from './draw-comment.ts'
import {threadShown} from './draw-thread.ts'
import {commentInAddress, type Reading} from './reading.ts'
import {rehearse, sampleThread} from './rehearsal.ts'
import {Thread} from './thread.ts'
import {myTurn} from './turns.ts'
import type {CommentsWords, Wish, Writing} from './view.ts'
import {writings} from './writings.ts'

/** Milliseconds between two looks for what is new, while the page is seen. */
const PAUSE = 30_000

/** Milliseconds after the comments are shown until what writing needs is fetched, unless it is touched before. */
const SOON = 500

type Phase =
  | {is: 'loading' | 'unreachable'}
  | {is: 'shown'; activity: ShownThread}
  | {is: 'misconfigured'; what: Misconfiguration}

/**
 * Shows a thread of comments, and lets people write, answer, support and report without an account. Looks for new
 * comments by itself, says how many there are, and never moves what is being read.
 *
 * @attr activity - The activity, as `municipality/activity`, such as `irbid/park-survey`.
 * @attr {boolean} [count-only] - Writes the number of comments in the place of what stands in the tag, and shows nothing else: for
 *   lists of articles. One request for all such tags of a page.
 * @attr [heading] - What stands over the thread, where it is a part of something that says what it is about: in the place
 *   of its own title, and without a frame of its own.
 * @fires {SahaSentEvent} saha-sent - A comment is stored. Holds the activity, and nothing of what was written.
 * @fires {SahaFailedEvent} saha-failed - A comment was refused, or the element cannot work; `code` says why.
 * @slot - What the page shows without scripts, such as a link: shown again when the server cannot be reached.
 * @csspart write - The button that opens the form.
 * @csspart send - The button that sends it.
 * @csspart receipt - The box with the receipt code.
 * @csspart error - What is wrong.
 * @csspart let-in - Where the code of an invitation is asked for, the button that goes on.
 * @csspart leave - In a sensitive thread, the button that leaves at once.
 * @attr [leave-to] - In a sensitive thread, the page that the button leads to. Default: what the activity names, else
 *   the start page of the site.
 * @cssproperty [--saha-leave-inset=0] - Height of what the page itself keeps at the top of the screen, above that button.
 */
export class SahaComments extends SahaElement<CommentsWords> {
  static override readonly styles = [baseStyles, commentsStyles]

  static override readonly observedAttributes = [...SahaElement.observedAttributes, 'count-only', 'heading']

  #phase: Phase = {is: 'loading'}
  #thread: Thread | undefined

  readonly reader = new Reader<CommentsWords>(this, commentsTerms)

  readonly #beyond = new Asides(this, beyondShowers)
  readonly #stones = new Asides(this, stoneShowers)

  #timer: ReturnType<typeof setInterval> | undefined
  #writing: Writing | undefined
  /** Language in which writing was asked for. */
  #writingIn: string | undefined
  #writingComes: Promise<void> = Promise.resolve()
  readonly #opened = new Set<string>()
  /** The comment that a link led to. */
  #target: string | undefined
  /** The comment that the focus goes to, once it is drawn. */
  #next: {id: string; isFar: boolean} | undefined
  /** What has the focus while something is drawn. */
  #held: Element | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(this.#refresh, PAUSE)
    document.addEventListener('visibilitychange', this.#refresh)
    addEventListener('hashchange', this.#follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#refresh)
    removeEventListener('hashchange', this.#follow)
  }

  protected load(): void {
    if (this.#isCount) return void import('./count/count.ts')
    const where = this.whereabouts
    if ('is' in where) this.#fail({is: 'misconfigured', what: where})
    else void this.#read(where)
  }

  async #read({server, address}: {server: string; address: RouteParams}): Promise<void> {
    const thread = new Thread(server, address, () => this.requestUpdate())
    this.#thread = thread
    this.#go({is: 'loading'})
    try {
      const [{activity}] = await Promise.all([
        readActivity(server, address, 'comments').then((read) => this.#rehearse(thread, read)),
        thread.read(),
      ])
      await myTurn()
      if (thread !== this.#thread) return
      this.learn(activity)
      if (activity.level === 'invitation') takeCode()
      this.#go({is: 'shown', activity})
      this.#follow()
      setTimeout(this.#bringWriting, SOON)
    } catch (error) {
      if (thread !== this.#thread) return
      const isUnknown = error instanceof RefusedError && error.code === 'not-found'
      if (isUnknown)
        this.#fail({is: 'misconfigured', what: {is: 'unknownActivity', server, value: this.address}})
      else this.#fail({is: 'unreachable'})
    }
  }

  get #isCount(): boolean {
    return this.hasAttribute('count-only')
  }

  /** While the comments are on their way. */
  #rehearse<Read extends {activity: ShownThread}>({lists}: Thread, read: Read): Read {
    const {terms} = this.reader
    const reading = terms && this.#readingOf(sampleThread(terms.comments.write), read.activity)
    if (reading) rehearse(this.renderRoot, threadShown(reading), () => lists.size > 0)
    return read
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

  /** Looks for what is new. */
  readonly #refresh = (): void => {
    if (document.visibilityState === 'visible') void this.#reading?.refresh()
  }

  /** Brings what writing needs, in the reader's language. Fulfilled when it is here, or has not arrived. */
  readonly #bringWriting = (): Promise<void> => {
    const {spoken} = this.reader
    if (this.#thread && this.#writingIn !== spoken)
      this.#writingComes = this.#fetchWriting(this.#thread, spoken)
    return this.#writingComes
  }

  async #fetchWriting(thread: Thread, spoken: string): Promise<void> {
    this.#writingIn = spoken
    await thread.ask('writing', async () => {
      const {writing} = await writings[spokenLanguage(spoken)]()
      if (this.#writingIn === spoken) this.#writing = writing
    })
    if (thread.asked.has('writing')) this.#writingIn = undefined
  }

  /** What is done with a press may have to be fetched first. */
  readonly #wish = async (wish: Wish): Promise<void> => {
    await this.#bringWriting()
    const reading = this.#reading
    if (reading) this.#writing?.grant(reading, wish)
  }

  /** Shows the comment that the address of the page leads to, if it stands in this thread. */
  readonly #follow = async (): Promise<void> => {
    const [id, thread] = [commentInAddress(), this.#thread]
    if (!id || !thread || this.#phase.is !== 'shown') return
    await this.updateComplete
    const isFound =
      this.renderRoot.getElementById(id) ||
      (await import('./beyond/seek.ts').then(
        ({seek}) => seek(thread, id),
        () => false,
      ))
    if (isFound) this.#goTo(id)
  }

  readonly #goTo = (id: string): void => {
    this.#target = id
    this.#next = {id, isFar: true}
    this.requestUpdate()
  }

  get #reading(): Reading | undefined {
    const [thread, phase] = [this.#thread, this.#phase]
    return thread && phase.is === 'shown' ? this.#readingOf(thread, phase.activity) : undefined
  }

  #readingOf(thread: Thread, activity: ShownThread): Reading | undefined {
    const {reader} = this
    const {terms} = reader
    if (!terms) return undefined
    const further: Reading['further'] = (what, act) =>
      thread.ask(what, async () => {
        const first = await act(await import('./beyond/further.ts'))
        if (first) this.#next = {id: first, isFar: false}
      })
    const reading: Reading = {
      host: this,
      reader,
      terms,
      activity,
      server: thread.server,
      address: thread.address,
      isOpen: activity.state === 'open',
      find: (id) => thread.find(id),
      change: (id, changes) => thread.change(id, changes),
      remove: (id) => thread.rewrite((block) => block.filter((comment) => comment.id !== id)),
      goTo: this.#goTo,
      refresh: () => further('news', ({refresh}) => refresh(thread)),
      thread,
      now: Date.now(),
      writing: this.#writing,
      opened: this.#opened,
      target: this.#target,
      wish: this.#wish,
      follow: () => setTimeout(this.#follow),
      stone: (comment) => this.#stones.render(comment, () => '…'),
      beyond: (part, instead) => this.#beyond.render({reading, part}, instead),
      further,
    }
    return reading
  }

  protected override render(): unknown {
    return this.#isCount ? html`<slot></slot>` : super.render()
  }

  protected override renderFor(terms: CommentsWords): unknown {
    const [phase, reading] = [this.#phase, this.#reading]
    if (phase.is === 'misconfigured') return this.asides.render({is: 'misconfigured', what: phase.what})
    if (phase.is === 'unreachable') return unreachableBox(terms.common, this.#again)
    if (!reading) return loadingBox(terms.common)
    const shown = html`<section
      class="thread"
      aria-labelledby="title"
      @focusin=${this.#bringWriting}
      @pointerover=${this.#bringWriting}
      @click=${({target}: Event) => pressIn(reading, target)}
    >
      ${threadShown(reading)}
      <div>
        ${this.fold('account', terms.comments.moderation, () => reading.beyond({is: 'account'}))}
        ${this.fold('about', terms.common.aboutConsultation, () => reading.beyond({is: 'about'}))}
      </div>
      ${this.#writing?.foot(reading)}
    </section>`
    return reading.activity.sensitive ? reading.beyond({is: 'discreet', content: shown}) : shown
  }

  protected override willUpdate(): void {
    super.willUpdate()
    this.#held = this.renderRoot.activeElement
    // In another language, if that has changed.
    if (this.#writing) void this.#bringWriting()
  }

  protected override updated(): void {
    super.updated()
    const held = this.#held
    // What is drawn anew in another place keeps the focus.
    const id = this.#next?.id ?? (held && !held.isConnected ? (held.closest('article') ?? held).id : '')
    const next = this.renderRoot.getElementById(id)
    if (!next) return
    if (this.#next?.isFar) next.scrollIntoView()
    next.focus({preventScroll: true})
    this.#next = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saha-comments': SahaComments
  }
}
