import {UnreachableError} from '@saha/client/call'
import {StaffRefusedError} from '@saha/client/call-staff'
import type {CommentRefusalCode, PictureRefusalCode, StaffRefusalCode} from '@saha/contract'
import {html, nothing, type ReactiveControllerHost} from 'lit'
import {endSession} from './end-session.ts'
import type {Reader} from './reader.ts'

type Host = ReactiveControllerHost & EventTarget

/**
 * Something that somebody does on the server: whether it is under way, and why it did not work. Nothing typed is lost by
 * a failure: the form stays as it is, and the same button tries again.
 */
export class Deed {
  #isUnderWay = false
  #refused: StaffRefusalCode | 'unreachable' | undefined
  readonly #host: Host

  /** @param host is drawn again with every step, and fires `signed-out` when the session has ended. */
  constructor(host: Host) {
    this.#host = host
  }

  get isUnderWay(): boolean {
    return this.#isUnderWay
  }

  /** Why it did not work; `undefined` when it did, or nothing was tried. */
  get refused(): StaffRefusalCode | 'unreachable' | undefined {
    return this.#refused
  }

  /**
   * Does it, unless it is under way.
   *
   * @returns what came of it; `undefined` when it did not work, which `notice` then explains.
   * @throws what is neither a refusal nor a lost connection: that is a mistake in our code.
   */
  async run<Reply>(work: () => Promise<Reply>): Promise<{reply: Reply} | undefined> {
    if (this.#isUnderWay) return undefined
    this.#show(true, undefined)
    try {
      const reply = await work()
      this.#show(false, undefined)
      return {reply}
    } catch (error) {
      if (error instanceof UnreachableError) this.#show(false, 'unreachable')
      else if (!(error instanceof StaffRefusedError)) {
        this.#show(false, undefined)
        throw error
      } else if (error.code === 'signed-out') {
        this.#show(false, undefined)
        endSession(this.#host)
      } else this.#show(false, error.code)
      return undefined
    }
  }

  /** Forgets that it failed. */
  forget(): void {
    this.#show(this.#isUnderWay, undefined)
  }

  /**
   * Why it did not work, read aloud at once; nothing when it did.
   *
   * @param words of this deed for codes that mean something of its own here.
   */
  notice(
    reader: Reader,
    words: Partial<
      Record<StaffRefusalCode | CommentRefusalCode | PictureRefusalCode | 'unreachable', string>
    > = {},
  ): unknown {
    const code = this.#refused
    if (code === undefined) return nothing
    return html`<p class="notice problem" role="alert">${words[code] ?? refusalWords(reader, code)}</p>`
  }

  #show(isUnderWay: boolean, refused: StaffRefusalCode | 'unreachable' | undefined): void {
    this.#isUnderWay = isUnderWay
    this.#refused = refused
    this.#host.requestUpdate()
  }
}

/** Why the server refused, in words that hold for every page. */
function refusalWords(reader: Reader, code: StaffRefusalCode | 'unreachable'): string {
  const refusals: Partial<Record<string, string>> = {...reader.words.console.refusals}
  return refusals[code] ?? reader.words.console.refusals.other
}
