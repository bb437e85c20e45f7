import {callStaff} from '@saha/client/call-staff'
import type {Idea, IdeaGroup, PlainOption, Sorting, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {suggestId} from '@saha/domain/building/suggest-id'
import {html, nothing, type PropertyValues} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {Deed} from '../kit/deed.ts'
import {selectField, textField} from '../kit/fields.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {tell} from '../kit/tell.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import type {AnswersWords} from './answers-words.ts'

/** Stands for a group that is not there yet: no id looks like it. */
const newGroup = '+'

/**
 * Puts an idea in order: its category, group and tags.
 *
 * @fires changed - It is stored.
 */
export class ConsoleIdeaOrder extends ConsolePart {
  @property({attribute: false}) terms!: AnswersWords

  @property({attribute: false}) place!: Place

  @property() activity = ''

  @property({attribute: false}) idea!: Idea

  @property({attribute: false}) categories: readonly PlainOption[] = []

  @property({attribute: false}) groups: readonly IdeaGroup[] = []

  @state() private category = ''

  @state() private group = ''

  @state() private tags = ''

  @state() private groupTitle: Text = {}

  @state() private lacksTitle = false

  private readonly saving = new Deed(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('idea')) return
    const {category = '', group = '', tags} = this.idea
    Object.assign(this, {category, group, tags: this.reader.list(tags), groupTitle: {}, lacksTitle: false})
  }

  protected override render(): unknown {
    const {terms, reader, place} = this
    const {order} = terms
    const plain = (text: Text) => reader.plain(text, place.languages)
    return html`<details class="card">
      <summary>${order.title}</summary>
      <form class="fields" novalidate @submit=${this.send}>
        <p class="hint">${order.hint}</p>
        ${
          this.categories.length > 0
            ? selectField({
                id: 'order-category',
                label: order.category,
                value: this.category,
                choices: [
                  ...(this.category === '' ? [{value: '', label: order.noCategory}] : []),
                  ...this.categories.map(({id, text}) => ({value: id, label: plain(text)})),
                ],
                onChange: (id) => (this.category = id),
              })
            : nothing
        }
        ${selectField({
          id: 'order-group',
          label: order.group,
          value: this.group,
          choices: [
            {value: '', label: order.noGroup},
            ...this.groups.map(({id, title}) => ({value: id, label: plain(title)})),
            {value: newGroup, label: order.newGroup},
          ],
          onChange: (id) => (this.group = id),
        })}
        ${
          this.group === newGroup
            ? textByLanguage(reader, {
                id: 'order-group-title',
                label: order.groupTitle,
                problem: this.lacksTitle ? order.groupMissing : undefined,
                languages: place.languages,
                value: this.groupTitle,
                longest: 200,
                onInput: (title) => (this.groupTitle = title),
              })
            : nothing
        }
        ${textField({
          id: 'order-tags',
          label: order.tags,
          hint: order.tagsHint,
          value: this.tags,
          onInput: (tags) => (this.tags = tags),
        })}
        ${this.saving.notice(reader, {
          'too-many-tags': order.tooManyTags,
          'too-many-groups': order.tooManyGroups,
          'group-gone': order.groupGone,
        })}
        <div class="buttons"><button ?disabled=${this.saving.isUnderWay}>${order.save}</button></div>
      </form>
    </details>`
  }

  private readonly send = async (event: SubmitEvent) => {
    event.preventDefault()
    this.lacksTitle = this.group === newGroup && Object.keys(this.groupTitle).length === 0
    if (this.lacksTitle) return this.focusOn('.wrong input')
    if (!(await this.saving.run(() => this.store()))) return
    tell(this, this.terms.order.saved)
    this.dispatchEvent(new Event('changed'))
  }

  private async store(): Promise<void> {
    const where = {municipality: this.place.municipality, activity: this.activity}
    let group = this.group
    if (group === newGroup) {
      group = suggestId(this.groupTitle, new Set(this.groups.map(({id}) => id)), 'group')
      await callStaff(server, 'saveGroup', {...where, group}, {title: this.groupTitle})
      this.group = group
    }
    const changes = changesOf(this.idea, {category: this.category, group, tags: tagsIn(this.tags)})
    if (Object.keys(changes).length === 0) return
    await callStaff(server, 'sortIdeas', where, {ideas: [this.idea.idea], ...changes})
  }
}

/** Tags as they were typed, with commas of any script between them. */
export function tagsIn(typed: string): string[] {
  const tags = typed
    .split(/[,،;؛\n]/)
    .map((tag) => tag.trim().slice(0, limits.tagText))
    .filter((tag) => tag !== '')
  return [...new Set(tags)]
}

/** What differs from how the idea is. */
export function changesOf(
  idea: Pick<Idea, 'category' | 'group' | 'tags'>,
  {category, group, tags}: {category: string; group: string; tags: readonly string[]},
): Omit<Sorting, 'ideas'> {
  const added = tags.filter((tag) => !idea.tags.includes(tag))
  const removed = idea.tags.filter((tag) => !tags.includes(tag))
  return {
    ...(category && category !== idea.category && {category}),
    ...(group !== (idea.group ?? '') && {group: group || null}),
    ...(added.length > 0 && {addTags: added}),
    ...(removed.length > 0 && {removeTags: removed}),
  }
}
