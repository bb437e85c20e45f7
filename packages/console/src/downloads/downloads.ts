import {UnreachableError} from '@saha/client/call'
import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {Download, DownloadRequest, StaffActivity} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Place} from '../kit/place.ts'
import {ConsolePart} from '../kit/console-part.ts'
import {server} from '../kit/server.ts'
import {downloadForm, type DownloadPhase, type DownloadTrouble} from './download-form.ts'
import {pastDownloads} from './past-downloads.ts'
import {endSession} from '../kit/end-session.ts'
import {save} from './save.ts'

/**
 * All responses to one activity as a file, for those who may; and for the owners, who took them before.
 *
 * @fires signed-out - The session has ended.
 */
export class ConsoleDownloads extends ConsolePart {
  @property({attribute: false}) place!: Place

  /** Id of the activity. */
  @property() activity = ''

  /** What the activity is. */
  @property() kind: StaffActivity['kind'] = 'survey'

  @state() private isOpen = false

  @state() private phase: DownloadPhase = {is: 'asking'}

  /** Large files that were asked for here. */
  @state() private asked = 0

  /** `undefined` until they are asked for, `null` when they could not be read. */
  @state() private past: readonly Download[] | null | undefined

  protected override render(): TemplateResult {
    return html`<details class="downloads" @toggle=${this.open}>
      <summary>${this.words.console.downloads.titles[this.kind]}</summary>
      ${this.isOpen ? this.renderOpen() : nothing}
    </details>`
  }

  private renderOpen(): TemplateResult {
    const {reader, place, phase, activity, kind} = this
    const {careful} = this.words.console.downloads
    return html`<div class="download">
      <div class="notice">
        ${
          kind === 'survey'
            ? html`<h4>${careful.title}</h4>
                <p>${careful.single}</p>`
            : nothing
        }
        <p>${careful.recorded}</p>
        <p>${careful.keep}</p>
      </div>
      ${downloadForm({reader, place, phase, activity, kind, send: this.send})}
      ${
        kind === 'survey'
          ? html`<console-exports
              .reader=${reader}
              .place=${place}
              activity=${activity}
              asked=${this.asked}
            ></console-exports>`
          : nothing
      }
      ${place.rights.includes('see-downloads') ? pastDownloads(reader, this.past) : nothing}
    </div>`
  }

  private readonly open = (event: Event) => {
    this.isOpen = (event.target as HTMLDetailsElement).open
    if (this.isOpen) void this.readPast()
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (this.phase.is === 'sending') return
    const form = event.target as HTMLFormElement
    const wish = wishIn(new FormData(form))
    if (wish.reason.length < limits.shortestReason) {
      this.phase = {is: 'unexplained'}
      await this.updateComplete
      form.querySelector('textarea')?.focus()
      return
    }
    this.phase = {is: 'sending'}
    try {
      const file = await callStaff(server, 'downloadResponses', this.address, wish)
      if ('job' in file) {
        this.asked += 1
        this.phase = {is: 'ordered'}
      } else {
        save(file)
        this.phase = {is: 'saved', name: file.name}
      }
      form.reset()
      void this.readPast()
    } catch (error) {
      this.fail(error)
    }
  }

  private fail(error: unknown): void {
    if (error instanceof StaffRefusedError && error.code === 'signed-out') endSession(this)
    else this.phase = {is: 'failed', trouble: troubleOf(error)}
  }

  private async readPast(): Promise<void> {
    if (!this.place.rights.includes('see-downloads')) return
    try {
      this.past = (await callStaff(server, 'readDownloads', this.address)).downloads
    } catch {
      // Said in its place: the download itself does not depend on it.
      this.past = null
    }
  }

  private get address() {
    return {municipality: this.place.municipality, activity: this.activity}
  }
}

function wishIn(form: FormData): DownloadRequest {
  const labels = String(form.get('labels') ?? '')
  return {
    format: form.get('format') as DownloadRequest['format'],
    shape: form.get('shape') as DownloadRequest['shape'],
    labels: labels || null,
    freeText: form.has('freeText'),
    reason: String(form.get('reason') ?? '').trim(),
  }
}

function troubleOf(error: unknown): DownloadTrouble {
  if (error instanceof UnreachableError) return 'unreachable'
  if (!(error instanceof StaffRefusedError)) return 'unknown'
  const known: Partial<Record<string, DownloadTrouble>> = {
    'not-allowed': 'notAllowed',
    'not-found': 'notAllowed',
    'too-wide': 'tooWide',
    // The form sends no other wish that is none.
    invalid: 'noPlaces',
    busy: 'busy',
    'too-many-open': 'tooMany',
  }
  return known[error.code] ?? 'unknown'
}
