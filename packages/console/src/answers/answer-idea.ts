import {call, RefusedError} from '@saha/client/call'
import {callStaff} from '@saha/client/call-staff'
import type {GroupsReply, Idea, ShownIdeas, Text} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {html, nothing, type PropertyValues} from 'lit'
import {property} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Loaded} from '../kit/loaded.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import type {AnswersWords} from './answers-words.ts'
import {pastSteps} from './past-steps.ts'

/** An idea with what is needed to answer it. */
interface Shown {
  /** `undefined` when readers do not see it any more. */
  idea: Idea | undefined
  about: ShownIdeas
  groups: GroupsReply['groups']
}

/**
 * One idea with what is around it: what was said before, the form to answer it, its order, and what it is a duplicate of.
 *
 * @fires answered - It has got an answer, or another status.
 */
export class ConsoleAnswerIdea extends ConsolePart {
  @property({attribute: false}) terms!: AnswersWords

  @property({attribute: false}) place!: Place

  @property() activity = ''

  @property({type: Number}) idea = 0

  @property({attribute: false}) offices: readonly Text[] = []

  /** Goes to the next one that waits. */
  @property({attribute: false}) next: (() => void) | undefined

  private readonly shown = new Loaded<Shown>(this, () => this.read())

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('idea') || changed.has('activity')) void this.shown.read()
  }

  protected override render(): unknown {
    return this.shown.render(this.reader, (shown) => {
      const {idea, about, groups} = shown
      if (!idea || idea.gone) return html`<p class="notice">${this.terms.gone}</p>`
      const {reader, terms, place} = this
      return html`<div class="answering">
        <div class="said">
          ${this.renderIdea(idea, about)} ${pastSteps({reader, terms, place}, idea.steps, about.statuses)}
        </div>
        <div class="deeds">
          <console-step-form
            .reader=${reader}
            .terms=${terms}
            .place=${place}
            .activity=${this.activity}
            .idea=${idea}
            .statuses=${about.statuses}
            .offices=${this.offices}
            .next=${this.next}
            @answered=${this.refresh}
          ></console-step-form>
          <console-idea-order
            .reader=${reader}
            .terms=${terms}
            .place=${place}
            .activity=${this.activity}
            .idea=${idea}
            .categories=${about.ideas.categories ?? []}
            .groups=${groups}
            @changed=${this.refresh}
          ></console-idea-order>
          <console-idea-duplicate
            .reader=${reader}
            .terms=${terms}
            .place=${place}
            .about=${about}
            .activity=${this.activity}
            .idea=${idea}
            @changed=${this.refresh}
          ></console-idea-duplicate>
        </div>
      </div>`
    })
  }

  private renderIdea(idea: Idea, {statuses, ideas}: ShownIdeas): unknown {
    const {reader, terms, place} = this
    const {speaker} = reader
    const status = statuses.find(({id}) => id === idea.status)
    const category = ideas.categories?.find(({id}) => id === idea.category)
    return html`<article class="card item" aria-labelledby="item-title">
      <p class="muted">
        ${terms.kinds.idea} <bdi>${speaker.number(idea.idea)}</bdi>
        ${category ? html`· ${reader.show(category.text, place.languages)}` : nothing}
        ${status ? html`· <strong>${reader.show(status.text, place.languages)}</strong>` : nothing}
      </p>
      <h1 id="item-title" tabindex="-1" dir="auto">${idea.title}</h1>
      <p class="words" dir="auto">${idea.text}</p>
      ${
        idea.photos.length > 0
          ? html`<div class="photos">
              ${idea.photos.map(
                ({photo, alt}, at) =>
                  html`<img
                    src="${server}/v1/photos/${photo}.jpg"
                    alt=${alt || speaker.say(terms.photo, {n: speaker.number(at + 1)})}
                    loading="lazy"
                  />`,
              )}
            </div>`
          : nothing
      }
      ${idea.tags.length > 0 ? html`<p class="facts">${idea.tags.map((tag) => html`<bdi class="tag">${tag}</bdi>`)}</p>` : nothing}
      <p class="facts muted">
        <bdi>${idea.name || terms.anonymous}</bdi>
        <span>${speaker.say(terms.since, {moment: speaker.day(idea.hour)})}</span>
        <span>${speaker.count(terms.supports, idea.supports)}</span>
        ${idea.comments > 0 ? html`<span>${speaker.count(terms.comments, idea.comments)}</span>` : nothing}
        <a href="${server}/embed/${place.municipality}/${this.activity}?idea=${idea.idea}" target="_blank"
          >${terms.onPage}</a
        >
      </p>
    </article>`
  }

  private readonly refresh = () => void this.shown.refresh()

  private async read(): Promise<Shown> {
    const params = {municipality: this.place.municipality, activity: this.activity}
    const fresh = {cache: 'no-cache'} as const
    const [idea, about, {groups}] = await Promise.all([
      call(server, routes.readIdea, {...params, idea: String(this.idea)}, undefined, fresh).then(
        ({whole}) => whole,
        (error: unknown) => {
          if (error instanceof RefusedError && error.code === 'not-found') return undefined
          throw error
        },
      ),
      call(server, routes.readActivity, params, undefined, fresh),
      callStaff(server, 'readGroups', params),
    ])
    if (about.kind !== 'ideas') throw new TypeError('This is no collection of ideas.')
    return {idea, about, groups}
  }
}
