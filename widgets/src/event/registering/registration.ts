/** One registration, from the form to the server's receipt, and in the hands of whoever has that: what is shown of it. */
import type {AnswerProblem, Answers, RegistrationReceipt, RegistrationStatus} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {newKey} from '@saha/client/new-key'
import {tabKept} from '@saha/client/this-browser'
import type {Entries} from '../../questions/entry.ts'
import {draftName} from '../traces.ts'
import type {EventView, Opened} from '../view.ts'

/** What is wrong with the form. `name`: there is none. */
export type Problem = {is: 'name'} | ({is: 'answer'} & AnswerProblem)

/** How far it is. What is typed stands beside it, and stays whatever happens. */
export type Step =
  | {is: 'form'; problems: readonly Problem[]; why?: string | undefined}
  | {is: 'sending' | 'working' | 'waiting'}
  | {is: 'sent'; reply: RegistrationReceipt}
  | {is: 'code'; problem?: 'unknown' | 'elsewhere' | 'unreachable' | undefined}
  | {is: 'finding'}
  | {is: 'own'; status: RegistrationStatus; isSaved?: boolean | undefined}
  | {
      is: 'changing'
      status: RegistrationStatus
      problems: readonly Problem[]
      why?: string | undefined
      isSending?: boolean | undefined
    }
  | {
      is: 'sure'
      status: RegistrationStatus
      problem?: 'notSent' | 'over' | undefined
      isSending?: boolean | undefined
    }
  | {is: 'withdrawn'}

/** What is typed in the form. */
interface Draft {
  key: string
  name: string
  entries: Entries
}

const empty = (): Draft => ({key: newKey(), name: '', entries: {}})

export class Registration {
  view: EventView
  step: Step = {is: 'form', problems: []}
  draft: Draft
  /** The receipt code, as typed. */
  code = ''
  /** Typed by nobody but programs. */
  website = ''
  /** What the server said when the form was opened; absent when there was no network then. */
  ticket: string | undefined
  /** Answers that came back from the server or the outbox: the form makes fields of them. */
  recalled: Answers | undefined

  readonly #close: () => void

  constructor(view: EventView, close: () => void) {
    this.view = view
    this.#close = close
    this.draft = {...empty(), ...(tabKept.read(draftName(view)) as Partial<Draft> | undefined)}
    void this.#fetchTicket()
  }

  /** Nobody has a seat to offer: whoever sends this form waits for one. */
  get wouldWait(): boolean {
    const {now, event} = this.view.activity
    return now.seats === 'full' && event.waitingList === true
  }

  enterName(name: string): void {
    this.keep({...this.draft, name})
  }

  enter(entries: Entries): void {
    this.keep({...this.draft, entries})
    this.draw()
  }

  /** Keeps what is typed, as far as that may be kept. */
  keep(draft: Draft): void {
    this.draft = draft
    if (this.step.is !== 'changing' && !this.view.activity.sensitive)
      tabKept.write(draftName(this.view), draft)
  }

  /** Forgets what is typed. */
  clear(): void {
    tabKept.remove(draftName(this.view))
    this.recalled = undefined
    this.draft = empty()
  }

  /** A form with what is stored, which is kept nowhere else. */
  refill({name = '', answers}: Pick<RegistrationStatus, 'name' | 'answers'>): void {
    this.draft = {...empty(), name}
    this.recalled = answers
  }

  /** Begins what somebody has asked for, unless something is under way. */
  open(part: Opened): void {
    const isIdle = /^(?:form|code|own|withdrawn)$/.test(this.step.is)
    if (part === 'own' && isIdle) this.step = {is: 'code'}
    else if (part === 'form' && isIdle && this.step.is !== 'form') this.startAnew()
  }

  /** A form for somebody else. */
  startAnew(): void {
    this.clear()
    this.go({is: 'form', problems: []})
    void this.#fetchTicket()
  }

  /** Goes back to what everybody sees. */
  close(): void {
    this.clear()
    this.code = ''
    this.step = {is: 'form', problems: []}
    this.#close()
  }

  draw(): void {
    this.view.host.requestUpdate()
  }

  /** Draws, and then brings the focus to what is new. */
  go(step: Step): void {
    const {host} = this.view
    // Nobody is brought here from elsewhere on the page.
    const isHere = host.matches(':focus-within')
    this.step = step
    this.draw()
    if (isHere) void host.updateComplete.then(() => focusOn(host))
  }

  async #fetchTicket(): Promise<void> {
    // Without one it is sent all the same.
    const reply = await call(this.view.server, routes.readTicket, {}).catch(() => undefined)
    this.ticket = reply?.ticket
  }
}

function focusOn({renderRoot}: EventView['host']): void {
  const news = renderRoot.querySelector<HTMLElement>('.registering [data-focus]')
  if (!news) return
  news.tabIndex = -1
  news.focus()
}

const all = new WeakMap<object, Registration>()

/**
 * The registration of an element, which may have been given another event meanwhile.
 *
 * @param begin told of one that is new.
 */
export function registrationOf(
  view: EventView,
  close: () => void,
  begin: (registration: Registration) => void,
): Registration {
  const {host} = view
  const before = all.get(host)
  const isSame =
    before?.view.server === view.server &&
    `${Object.values(before.view.address)}` === `${Object.values(view.address)}`
  const registration = before && isSame ? before : new Registration(view, close)
  registration.view = view
  all.set(host, registration)
  if (registration !== before) begin(registration)
  return registration
}
