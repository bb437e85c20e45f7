/** What people have answered stays: the way on is a new version beside it, made here. */
import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {FrozenPart} from '@saha/contract'
import {activityIds, asNewVersion} from '@saha/domain/building/copy-activity'
import {endActivity} from '@saha/domain/building/end-activity'
import {html, nothing, type LitElement} from 'lit'
import {addressOf, goTo} from '../kit/address.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {plainWords, type Drafting} from './drafting.ts'
import type {Json} from './json-path.ts'
import {momentOf} from './moments.ts'
import {activitiesIn} from './outline.ts'

/** New versions that somebody makes while they work on a draft. */
export class NewVersions {
  readonly #host: LitElement
  /** The one that was made last, until it is said what becomes of the one before it. */
  #made: {id: string; from: string} | undefined
  #isUnderWay = false

  constructor(host: LitElement) {
    this.#host = host
  }

  /** The button that makes a new version; nothing where what is frozen has another way on. */
  button(drafting: Drafting, {activity, way}: FrozenPart): unknown {
    const {published} = drafting.editor.draft
    const isKnown = [drafting.editor.content, published ?? {}].every((content) =>
      activityIds(content).includes(activity),
    )
    if (way !== 'copy' || !isKnown) return nothing
    return html`<button
      type="button"
      aria-disabled=${this.#isUnderWay}
      @click=${() => void this.#make(drafting, activity)}
    >
      ${drafting.terms.version.make}
    </button>`
  }

  /** On the page of a new version: what it is, and what becomes of the one before it. */
  notice(drafting: Drafting, id: string): unknown {
    const {terms, reader, editor} = drafting
    const {version: words} = terms
    const before = activitiesIn(drafting).find((one) => one['id'] === this.#made?.from)
    if (this.#made?.id !== id || !before) return nothing
    const ended = endActivity(editor.content, this.#made.from, momentOf(new Date()))
    const end = () => {
      editor.put('', ended as Json)
      this.#settle(words.ends)
    }
    return html`<div class="notice" role="status" tabindex="-1" id="new-version">
      <p>${reader.speaker.say(words.made, {title: plainWords(drafting, before['title'])})}</p>
      ${
        ended
          ? html`<p>${words.both}</p>
              <div class="buttons">
                <button type="button" @click=${end}>${words.end}</button>
                <button type="button" @click=${() => this.#settle(words.stays)}>${words.keep}</button>
              </div>`
          : nothing
      }
    </div>`
  }

  async #make({editor, place}: Drafting, id: string): Promise<void> {
    if (this.#isUnderWay) return
    this.#isUnderWay = true
    this.#host.requestUpdate()
    const taken = await takenIds(place.municipality)
    this.#isUnderWay = false
    const {content, id: made} = asNewVersion(editor.content, editor.draft.published ?? {}, id, taken)
    this.#made = {id: made, from: id}
    editor.put('', content as Json)
    goTo(addressOf(place.municipality, 'building', [editor.draft.consultation, 'activity', made]))
    await this.#focus('#new-version')
  }

  #settle(done: string): void {
    this.#made = undefined
    this.#host.requestUpdate()
    tell(this.#host, done)
    void this.#focus('h1')
  }

  async #focus(selector: string): Promise<void> {
    // The address is followed in a task of its own.
    await new Promise((resolve) => setTimeout(resolve))
    await this.#host.updateComplete
    this.#host.querySelector<HTMLElement>(selector)?.focus()
  }
}

/** Ids of all activities of the municipality. Where they cannot be read, publishing tells of one that is taken. */
async function takenIds(municipality: string): Promise<string[]> {
  try {
    const {consultations} = await callStaff(server, 'readConsultations', {municipality})
    return consultations.flatMap(({activities}) => activities.map(({id}) => id))
  } catch (error) {
    if (error instanceof StaffRefusedError || error instanceof UnreachableError) return []
    throw error
  }
}
