import {UnreachableError} from '@saha/client/call'
import {StaffRefusedError} from '@saha/client/call-staff'
import type {ReactiveController, ReactiveControllerHost} from 'lit'
import {failureNotice, loadingNotice} from './notices.ts'
import {endSession} from './end-session.ts'
import type {Reader} from './reader.ts'

type Host = ReactiveControllerHost & EventTarget

type Phase<Value> =
  | {is: 'loading'}
  | {is: 'shown'; value: Value}
  | {is: 'failed'; why: 'unreachable' | 'broken' | 'gone' | 'not-allowed'}

/** Something that a part of the console reads from the server, and in which state that is. */
export class Loaded<Value> implements ReactiveController {
  #phase: Phase<Value> = {is: 'loading'}
  #round = 0
  readonly #host: Host
  readonly #load: () => Promise<Value>

  /**
   * @param host is drawn again with every step, and fires `signed-out` when the session has ended.
   * @param load asks the server.
   */
  constructor(host: Host, load: () => Promise<Value>) {
    this.#host = host
    this.#load = load
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#round += 1
  }

  /** What is there; `undefined` until it has arrived. */
  get value(): Value | undefined {
    return this.#phase.is === 'shown' ? this.#phase.value : undefined
  }

  /** Shows something newer that arrived another way, such as the reply to a change. */
  put(value: Value): void {
    this.#round += 1
    this.#show({is: 'shown', value})
  }

  /** Reads anew, with the space kept meanwhile. An answer that has been overtaken is dropped. */
  async read(): Promise<void> {
    this.#show({is: 'loading'})
    await this.#ask((phase) => this.#show(phase))
  }

  /** Reads again behind what is shown, which stays when that fails. */
  async refresh(): Promise<void> {
    await this.#ask((phase) => {
      if (phase.is === 'shown' || this.#phase.is !== 'shown') this.#show(phase)
    })
  }

  /** @param show draws what has arrived. */
  render(reader: Reader, show: (value: Value) => unknown): unknown {
    const phase = this.#phase
    if (phase.is === 'loading') return loadingNotice(reader)
    if (phase.is === 'failed') return failureNotice(reader, phase.why, () => void this.read())
    return show(phase.value)
  }

  async #ask(show: (phase: Phase<Value>) => void): Promise<void> {
    const round = (this.#round += 1)
    try {
      const value = await this.#load()
      if (round === this.#round) show({is: 'shown', value})
    } catch (error) {
      if (round !== this.#round) return
      if (error instanceof StaffRefusedError && error.code === 'signed-out') endSession(this.#host)
      else show({is: 'failed', why: whyOf(error)})
    }
  }

  #show(phase: Phase<Value>): void {
    this.#phase = phase
    this.#host.requestUpdate()
  }
}

function whyOf(error: unknown): Extract<Phase<never>, {is: 'failed'}>['why'] {
  if (error instanceof UnreachableError) return 'unreachable'
  if (!(error instanceof StaffRefusedError)) return 'broken'
  if (error.code === 'not-found') return 'gone'
  return error.code === 'not-allowed' ? 'not-allowed' : 'broken'
}
