import type {IdeaStatus} from '@saha/contract'
import type {ConsoleMunicipalityTerms} from '@saha/i18n/console-municipality/terms'
import {html, nothing, type TemplateResult} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {selectField, tickField} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import {freeId} from './free-id.ts'

export interface StatusesFacts {
  reader: Reader
  terms: ConsoleMunicipalityTerms
  languages: readonly string[]
  statuses: readonly IdeaStatus[]
  /** Ids of those that ideas have or have had. */
  used: readonly string[]
  onChange: (statuses: IdeaStatus[]) => void
}

/** What the municipality does with ideas: a list whose order counts. */
export function statusesPart(facts: StatusesFacts): TemplateResult {
  const {terms, statuses, languages, onChange} = facts
  const {title, text, add, fresh} = terms.statuses
  const addOne = () => {
    const words = Object.fromEntries(languages.map((language) => [language, fresh]))
    const id = freeId('status', statuses)
    onChange([...statuses, {id, text: words, meaning: words, stage: 'open'}])
  }
  return html`<section class="card" aria-labelledby="town-statuses">
    <h2 id="town-statuses">${title}</h2>
    <p>${text}</p>
    <ol class="plain-list town-list">
      ${repeat(
        statuses,
        ({id}) => id,
        (status, at) => statusRow(facts, status, at),
      )}
    </ol>
    <div><button type="button" ?disabled=${statuses.length >= 20} @click=${addOne}>${add}</button></div>
  </section>`
}

function statusRow(facts: StatusesFacts, status: IdeaStatus, at: number): TemplateResult {
  const {reader, terms, languages, statuses, used, onChange} = facts
  const words = terms.statuses
  const name = reader.plain(status.text, languages)
  const change = (part: Partial<IdeaStatus>) =>
    onChange(statuses.map((one, place) => (place === at ? {...one, ...part} : one)))
  const move = (by: 1 | -1) => {
    const next = [...statuses]
    next.splice(at, 1)
    next.splice(at + by, 0, status)
    onChange(next)
  }
  const say = (sentence: typeof words.up) => reader.speaker.say(sentence, {name})
  return html`<li>
    <details class="fields">
      <summary><strong>${name}</strong> <small>${words.stages[status.stage]}</small></summary>
      ${textByLanguage(reader, {
        id: `status-${at}-text`,
        label: words.label,
        languages,
        value: status.text,
        onInput: (text) => change({text}),
      })}
      ${textByLanguage(reader, {
        id: `status-${at}-meaning`,
        label: words.meaning,
        languages,
        rows: 2,
        value: status.meaning,
        onInput: (meaning) => change({meaning}),
      })}
      ${selectField({
        id: `status-${at}-stage`,
        label: words.stage,
        value: status.stage,
        choices: (Object.entries(words.stages) as [IdeaStatus['stage'], string][]).map(([value, label]) => ({
          value,
          label,
        })),
        onChange: (stage) => change({stage}),
      })}
      ${tickField({
        id: `status-${at}-reason`,
        label: words.needsReason,
        isTicked: status.needsReason ?? status.stage === 'declined',
        onChange: (needsReason) => change({needsReason}),
      })}
      <p class="buttons">
        <button type="button" ?disabled=${at === 0} aria-label=${say(words.up)} @click=${() => move(-1)}>
          ↑
        </button>
        <button
          type="button"
          ?disabled=${at === statuses.length - 1}
          aria-label=${say(words.down)}
          @click=${() => move(1)}
        >
          ↓
        </button>
        ${
          used.includes(status.id)
            ? html`<small>${words.used}</small>`
            : statuses.length > 2
              ? html`<button
                  type="button"
                  class="link"
                  @click=${() => onChange(statuses.filter((_, place) => place !== at))}
                >
                  ${say(words.remove)}
                </button>`
              : nothing
        }
      </p>
    </details>
  </li>`
}
