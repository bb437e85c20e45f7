import {callStaff} from '@saha/client/call-staff'
import type {ConsultationVersion, ConsultationVersions, DraftContent} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {html, type PropertyValues} from 'lit'
import {property} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'

/** Somebody wants an earlier version back in the draft. */
export class VersionChosenEvent extends CustomEvent<DraftContent> {
  constructor(content: DraftContent) {
    super('version-chosen', {detail: content})
  }
}

/**
 * What was published, when, and by whom.
 *
 * @fires version-chosen - An earlier version is to stand in the draft.
 */
export class ConsoleVersions extends ConsolePart {
  @property({attribute: false}) terms!: BuildingTerms

  @property() municipality = ''

  @property() consultation = ''

  private readonly all = new Loaded<ConsultationVersions>(this, () =>
    callStaff(server, 'readVersions', {municipality: this.municipality, consultation: this.consultation}),
  )

  private readonly fetching = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('consultation')) void this.all.read()
  }

  protected override render(): unknown {
    const {versions: words} = this.terms
    return html`<section class="card fields" aria-labelledby="versions-title">
      <h2 id="versions-title">${words.title}</h2>
      ${this.fetching.notice(this.reader)}
      ${this.all.render(this.reader, ({versions}) =>
        versions.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ol class="versions" reversed>
              ${versions.map((version) => this.line(version))}
            </ol>`,
      )}
    </section>`
  }

  private line({number, at, email, around, added, changed, removed}: ConsultationVersion) {
    const {versions: words, publish} = this.terms
    const {list, speaker} = this.reader
    const {say, moment} = speaker
    const parts = [
      ...(around ? [publish.around] : []),
      ...(added.length > 0 ? [`${publish.added}: ${list(added)}`] : []),
      ...(changed.length > 0 ? [`${publish.changed}: ${list(changed)}`] : []),
      ...(removed.length > 0 ? [`${publish.removed}: ${list(removed)}`] : []),
    ]
    return html`<li>
      <p>
        <strong>${say(words.number, {number: String(number)})}</strong>
        <span class="muted">${say(words.by, {moment: moment(at), email: email || words.elsewhere})}</span>
      </p>
      <p>${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}</p>
      <button type="button" class="link" @click=${() => void this.choose(number)}>${words.restore}</button>
    </li>`
  }

  private async choose(number: number): Promise<void> {
    const {municipality, consultation} = this
    const place = {municipality, consultation, version: String(number)}
    const read = await this.fetching.run(() => callStaff(server, 'readVersion', place))
    if (read) this.dispatchEvent(new VersionChosenEvent(read.reply.content))
  }
}
