import {callStaff} from '@saha/client/call-staff'
import type {Idea, ShownIdeas} from '@saha/contract'
import {html, nothing} from 'lit'
import {property} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import type {PickedEvent} from '../searching/search.ts'
import type {AnswersWords} from './answers-words.ts'

/**
 * Says of an idea that an earlier one has proposed the same, or that none has.
 *
 * @fires changed - It is stored.
 */
export class ConsoleIdeaDuplicate extends ConsolePart {
  @property({attribute: false}) terms!: AnswersWords

  @property({attribute: false}) place!: Place

  @property() activity = ''

  @property({attribute: false}) idea!: Idea

  @property({attribute: false}) about!: ShownIdeas

  private readonly marking = new Deed(this)

  protected override render(): unknown {
    const {terms, reader, idea} = this
    const {duplicate} = terms
    const {say} = reader.speaker
    const {duplicateOf, duplicates} = idea
    return html`<details class="card" ?open=${duplicateOf !== undefined}>
      <summary>${duplicate.title}</summary>
      <div class="fields">
        <p class="hint">${duplicate.hint}</p>
        ${
          duplicates.length > 0
            ? html`<p>
                ${say(duplicate.has, {list: duplicates.map(({idea: n, title}) => `${n} ${title}`).join(' · ')})}
              </p>`
            : nothing
        }
        ${this.marking.notice(reader, {
          'is-duplicate': duplicate.isDuplicate,
          'has-duplicates': duplicate.hasDuplicates,
          'original-gone': duplicate.originalGone,
        })}
        ${
          duplicateOf
            ? html`<p>${say(duplicate.is, {n: duplicateOf.idea, title: duplicateOf.title})}</p>
                <div class="buttons">
                  <button
                    type="button"
                    ?disabled=${this.marking.isUnderWay}
                    @click=${() => void this.mark(null)}
                  >
                    ${duplicate.unmark}
                  </button>
                </div>`
            : html`<console-search
                .reader=${reader}
                .terms=${terms.searching}
                .place=${this.place}
                .activities=${[{id: this.activity, kind: 'ideas', title: this.about.title}]}
                .verb=${duplicate.mark}
                .taken=${new Set([`${this.activity}/${idea.idea}`])}
                @picked=${({detail}: PickedEvent) => {
                  if (detail.kind === 'idea') void this.mark(detail.idea)
                }}
              ></console-search>`
        }
      </div>
    </details>`
  }

  private async mark(of: number | null): Promise<void> {
    const where = {
      municipality: this.place.municipality,
      activity: this.activity,
      idea: String(this.idea.idea),
    }
    if (!(await this.marking.run(() => callStaff(server, 'markDuplicate', where, {of})))) return
    tell(this, this.terms.duplicate[of === null ? 'unmarked' : 'marked'])
    this.dispatchEvent(new Event('changed'))
  }
}
