import {callStaff} from '@saha/client/call-staff'
import type {AnswerableActivity, UnansweredPage} from '@saha/contract'
import {html, nothing} from 'lit'
import {addressOf, goTo, noteAddress} from '../kit/address.ts'
import {ConsolePage} from '../kit/console-page.ts'
import {Deed} from '../kit/deed.ts'
import {dress} from '../kit/dress.ts'
import {selectField} from '../kit/fields.ts'
import {Loaded} from '../kit/loaded.ts'
import {server} from '../kit/server.ts'
import {nameOf} from '../searching/find-contributions.ts'
import {answersWords, type AnswersWords} from './answers-words.ts'
import {styles} from './answers.styles.ts'
import {addressOfItem, unansweredList} from './unanswered-list.ts'

/**
 * What has waited longest for an answer, and answering it. `answers` is the list, `answers/<activity>/<item>` one idea, by its
 * number, or one comment, by its id.
 */
export class ConsoleAnswers extends ConsolePage<AnswersWords> {
  protected override readonly wordsBy = answersWords

  private readonly list = new Loaded<UnansweredPage>(this, () => this.read())

  private readonly reading = new Deed(this)

  override connectedCallback(): void {
    super.connectedCallback()
    dress(styles)
  }

  protected override open(): void {
    // What was answered waits no more: the list is read again whenever somebody comes back to it.
    if (this.rest.length === 0 && this.list.value) void this.list.refresh()
    else if (!this.list.value) void this.list.read()
  }

  protected override renderPage(): unknown {
    const [activity, item] = this.rest
    return activity !== undefined && item !== undefined ? this.renderItem(activity, item) : this.renderList()
  }

  private renderList(): unknown {
    const {terms, reader} = this
    return html`<header class="head">
        <h1 tabindex="-1">${terms.title}</h1>
        <p class="muted">${terms.lead}</p>
      </header>
      ${this.list.render(reader, ({unanswered, activities = [], cursor}) => {
        const waiting = activities
          .filter(({id}) => !this.activity || id === this.activity)
          .reduce((sum, one) => sum + one.waiting, 0)
        return html`${this.renderFilter(activities)}
          <p class="muted" role="status">${reader.speaker.count(terms.waiting, waiting)}</p>
          ${
            unanswered.length === 0
              ? html`<div class="card nothing">
                  <h2>${terms.empty.title}</h2>
                  <p class="muted">${terms.empty.text}</p>
                </div>`
              : unansweredList({reader, terms, place: this.place}, unanswered, activities)
          }
          ${this.reading.notice(reader)}
          ${
            cursor
              ? html`<p>
                  <button type="button" ?disabled=${this.reading.isUnderWay} @click=${() => void this.more()}>
                    ${terms.more}
                  </button>
                </p>`
              : nothing
          }`
      })}`
  }

  private renderFilter(activities: readonly AnswerableActivity[]): unknown {
    const {terms, reader} = this
    if (activities.length < 2) return nothing
    const {say} = reader.speaker
    return selectField({
      id: 'answers-activity',
      label: terms.activity,
      value: this.activity,
      choices: [
        {value: '', label: terms.allActivities},
        ...activities.map(({id, title, waiting}) => ({
          value: id,
          label: say(terms.withCount, {title: reader.plain(title, this.place.languages), n: waiting}),
        })),
      ],
      onChange: (id) => {
        noteAddress(addressOf(this.place.municipality, 'answers', [], wishOf(id)))
        this.wish = wishOf(id)
        void this.list.read()
      },
    })
  }

  private renderItem(activity: string, item: string): unknown {
    const {terms, reader, place} = this
    const shared = {reader, terms, place}
    const offices = this.list.value?.offices ?? []
    const back = addressOf(place.municipality, 'answers', [], wishOf(this.activity))
    const next = this.nextAfter(`${activity}/${item}`)
    return html`<p><a href=${back}>${terms.back}</a></p>
      ${this.list.render(reader, () =>
        /^\d{1,9}$/.test(item)
          ? html`<console-answer-idea
              .reader=${shared.reader}
              .terms=${shared.terms}
              .place=${shared.place}
              .activity=${activity}
              .idea=${Number(item)}
              .offices=${offices}
              .next=${next}
              @answered=${this.forgetOne}
            ></console-answer-idea>`
          : html`<console-answer-comment
              .reader=${shared.reader}
              .terms=${shared.terms}
              .place=${shared.place}
              .activity=${activity}
              .comment=${item}
              .offices=${offices}
              .next=${next}
              @answered=${this.forgetOne}
            ></console-answer-comment>`,
      )}`
  }

  /** The activity that is asked for alone; empty for all. */
  private get activity(): string {
    return this.wish.get('activity') ?? ''
  }

  /** What comes after an item of the list, and goes there; `undefined` when nothing does. */
  private nextAfter(name: string): (() => void) | undefined {
    const all = this.list.value?.unanswered ?? []
    const at = all.findIndex((one) => nameOf(one) === name)
    const next = all[at + 1]
    return next && (() => goTo(addressOfItem(this.place, next)))
  }

  /** Offices that have answered are known from now on; what comes after it stays where it is. */
  private readonly forgetOne = () => void this.refreshOffices()

  private async refreshOffices(): Promise<void> {
    const before = this.list.value
    const done = await this.reading.run(() => this.read())
    if (before && done) this.list.put({...before, ...(done.reply.offices && {offices: done.reply.offices})})
  }

  private read(cursor?: string): Promise<UnansweredPage> {
    const query = {...(this.activity && {activity: this.activity}), ...(cursor && {cursor})}
    return callStaff(server, 'readUnanswered', {municipality: this.place.municipality}, undefined, query)
  }

  private async more(): Promise<void> {
    const before = this.list.value
    if (!before) return
    const done = await this.reading.run(() => this.read(before.cursor))
    if (!done) return
    const {unanswered, cursor} = done.reply
    const {cursor: _, ...rest} = before
    this.list.put({...rest, unanswered: [...before.unanswered, ...unanswered], ...(cursor && {cursor})})
    const first = unanswered[0]
    if (first) await this.focusOn(`.unanswered li:nth-child(${before.unanswered.length + 1}) a`)
  }
}

function wishOf(activity: string): URLSearchParams {
  return new URLSearchParams(activity ? {activity} : {})
}
