import type {QueueItem} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import type {Place} from '../kit/place.ts'
import {photoAddress} from './photo-address.ts'

/** A photo is to be taken out of its contribution. */
export class TakenOutEvent extends CustomEvent<string> {
  constructor(photo: string) {
    super('taken-out', {detail: photo})
  }
}

/**
 * A dialog that shows the photos of a contribution as large as the screen lets them be. Arrows lead from one to the next.
 *
 * @fires taken-out - With the id of a photo that is to go.
 * @fires close - The dialog was left.
 */
export class ConsolePhotoViewer extends ConsolePart {
  @property({attribute: false}) terms!: ModerationTerms

  @property({attribute: false}) place!: Place

  @property({attribute: false}) item!: QueueItem

  /** Which one is shown first. */
  @property({attribute: false}) first = 0

  @state() private at = 0

  protected override firstUpdated(): void {
    this.at = this.first
    this.querySelector('dialog')?.showModal()
  }

  protected override render(): unknown {
    const {photos: words, answers: ofAnswers} = this.terms
    const {photos, activity, answers} = this.item
    const photo = photos[this.at]
    if (photo === undefined) return nothing
    const title = this.reader.speaker.say(words.title, {n: this.at + 1, of: photos.length})
    return html`<dialog
      class="viewer"
      aria-labelledby="viewer-title"
      @close=${this.leave}
      @keydown=${this.press}
    >
      <div class="fields">
        <h2 id="viewer-title">${title}</h2>
        <img src=${photoAddress(this.place.municipality, activity, photo)} alt=${title} />
        <div class="buttons">
          ${
            photos.length > 1
              ? html`<button type="button" @click=${() => this.turn(-1)}>${words.previous}</button>
                  <button type="button" @click=${() => this.turn(1)}>${words.next}</button>`
              : nothing
          }
          <button type="button" class="take-out" @click=${() => this.takeOut(photo)}>
            ${answers ? ofAnswers.takeOut : words.takeOut}
          </button>
          <button type="button" class="primary" autofocus @click=${this.close}>${words.close}</button>
        </div>
      </div>
    </dialog>`
  }

  private turn(by: 1 | -1): void {
    const {length} = this.item.photos
    this.at = (this.at + by + length) % length
  }

  private takeOut(photo: string): void {
    this.dispatchEvent(new TakenOutEvent(photo))
    this.close()
  }

  /** The arrow towards the end of the line leads on. */
  private readonly press = ({key}: KeyboardEvent) => {
    const onward = this.reader.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.turn(key === onward ? 1 : -1)
  }

  private readonly close = () => this.querySelector('dialog')?.close()

  private leave(event: Event): void {
    event.stopPropagation()
    this.dispatchEvent(new Event('close'))
  }
}
