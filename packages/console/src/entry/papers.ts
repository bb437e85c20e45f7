import {callStaff} from '@saha/client/call-staff'
import type {Answers, DifferingPaper, DifferingPapers, ShownSurvey} from '@saha/contract'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html} from 'lit'
import {property} from 'lit/decorators.js'
import {repeat} from 'lit/directives/repeat.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import type {ReadingsSettledEvent} from './compared.ts'

/** Which papers wait has changed. */
export class PapersChangedEvent extends Event {
  constructor() {
    super('papers-changed', {bubbles: true})
  }
}

/** Papers that two people read in two ways, for whoever may say how they are to be read. */
export class ConsoleEntryPapers extends ConsolePart {
  @property({attribute: false}) place!: Place
  @property({attribute: false}) terms!: ConsoleEntryTerms
  @property({attribute: false}) activity!: ShownSurvey
  /** Their numbers; read anew when these change. */
  @property({attribute: false}) papers!: readonly string[]

  private readonly loaded = new Loaded<DifferingPapers>(this, () =>
    callStaff(server, 'readPapers', this.where),
  )

  private readonly settling = new Deed(this)

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('papers')) void (this.loaded.value ? this.loaded.refresh() : this.loaded.read())
  }

  protected override render(): unknown {
    const {terms, reader} = this
    return html`<section class="entry-papers" aria-labelledby="entry-papers" tabindex="-1">
      <h2 id="entry-papers">${reader.speaker.count(terms.papers.differing, this.papers.length)}</h2>
      <p>${terms.papers.settle}</p>
      ${this.settling.notice(reader, {
        'answers-refused': terms.papers.doNotFit,
        'paper-not-waiting': terms.papers.notWaiting,
        'quota-full': terms.quotaFull,
        changed: terms.changed,
      })}
      ${this.loaded.render(reader, ({papers}) =>
        repeat(
          papers,
          ({paper}) => paper,
          (paper) => this.paper(paper),
        ),
      )}
    </section>`
  }

  private paper({paper, differing, first, second}: DifferingPaper): unknown {
    const {terms, reader, activity, place, settling} = this
    return html`<article class="card">
      <h3>${reader.speaker.say(terms.papers.one, {paper})}</h3>
      <console-entry-compared
        .reader=${reader}
        .terms=${terms}
        .activity=${activity}
        .languages=${place.languages}
        .first=${first}
        .second=${second}
        .differing=${differing}
        .isBusy=${settling.isUnderWay}
        name=${paper}
        @readings-settled=${({detail}: ReadingsSettledEvent) => void this.settle(paper, detail)}
      ></console-entry-compared>
    </article>`
  }

  private get where() {
    return {municipality: this.place.municipality, activity: this.activity.id}
  }

  private async settle(paper: string, answers: Answers): Promise<void> {
    const done = await this.settling.run(() => callStaff(server, 'settlePaper', this.where, {paper, answers}))
    if (!done) return
    tell(this, this.reader.speaker.say(this.terms.papers.settled, {paper}))
    this.dispatchEvent(new PapersChangedEvent())
    this.querySelector<HTMLElement>('.entry-papers')?.focus()
  }
}
