import {html, nothing} from 'lit/html.js'
import {listAddress} from './address.ts'
import {cardShown} from './draw-card.ts'
import type {Reading} from './reading.ts'

/** A whole collection: what is asked, the form, and the ideas. */
export function collectionShown(reading: Reading): unknown {
  const {reader, activity, collection, writing, isOpen, terms, beyond, layout} = reading
  const {all} = collection
  const {prompt} = activity.ideas
  return html`<h2 id="title" tabindex="-1" data-focus>${reader.words(activity.title)}</h2>
    ${prompt ? html`<p class="text">${reader.words(prompt)}</p>` : nothing}
    ${isOpen ? nothing : html`<p class="notice">${beyond({is: 'standing'}, () => '…')}</p>`}
    ${writing?.notices(reading)}
    ${
      isOpen
        ? (writing?.form(reading) ??
          html`<div class="buttons">
            <button type="button" class="primary" part="write" @click=${() => reading.grant({is: 'write'})}>
              ${terms.ideas.write}
            </button>
            <p role="status">${unreached(reading, 'writing')}</p>
          </div>`)
        : nothing
    }
    ${
      all.ideas > 0
        ? html`<p class="buttons sum">
            <b>${reader.say.count(terms.ideas.ideas, all.ideas)}</b>
            ${activity.ideas.supports ? html`<span>${reader.say.count(terms.ideas.supports, all.supports)}</span>` : nothing}
          </p>`
        : beyond({is: 'empty'}, () => nothing)
    }
    ${all.ideas > 0 ? barShown(reading) : nothing}
    <div role="status">
      ${
        collection.arrived.length > 0 ||
        collection.isStale ||
        collection.asked.get('first') ||
        collection.matching < all.ideas
          ? beyond({is: 'status'}, () => nothing)
          : nothing
      }
    </div>
    <div class="shown" data-layout=${layout}>
      ${layout === 'list' ? nothing : html`<div class="ground">${reading.drawMap(layout === 'both')}</div>`}
      ${layout === 'map' ? nothing : listShown(reading)}
    </div>`
}

/** One idea, whole, and the way back to the list, which is there whatever becomes of the rest. */
export function openShown({terms, beyond, leave}: Reading, idea: number) {
  const back = (event: Event) => {
    event.preventDefault()
    leave()
  }
  return html`<p><a class="back" href=${listAddress()} @click=${back}>${terms.ideas.all}</a></p>
    ${beyond({is: 'whole', idea})}`
}

/** In which order, what of it, and how. */
function barShown(reading: Reading) {
  const {terms, collection, activity, choose, look, isFiltering, layouts, beyond} = reading
  const {ideas: words} = terms
  const {filters, wanted = filters} = collection
  const sort = collection.isLocating ? 'nearest' : (wanted.sort ?? 'newest')
  const pick = ({target}: Event) => {
    choose({sort: sorts[(target as HTMLSelectElement).selectedIndex]})
  }
  const {supports, comments, place} = activity.ideas
  const sorts = (
    [
      'newest',
      supports && 'supported',
      comments && 'discussed',
      place && activity.hasMap && 'nearest',
      'random',
    ] as const
  ).filter((name) => typeof name === 'string')
  const isChosen =
    Object.keys(wanted).some((name) => name !== 'sort' && name !== 'seed') || sort === 'nearest'
  return html`<div class="buttons bar">
      <button
        type="button"
        id="filter"
        aria-expanded=${isFiltering}
        @click=${() => look({isFiltering: !isFiltering})}
      >
        ${words.filter}
      </button>
      <label class="buttons"
        >${words.sort}
        <select @change=${pick}>
          ${sorts.map((name) => html`<option .selected=${name === sort}>${words.sorts[name]}</option>`)}
        </select></label
      >
      ${
        activity.hasMap
          ? layouts((isMissing) => html`<div class="layouts" aria-busy=${!isMissing}></div>`)
          : nothing
      }
    </div>
    ${isFiltering || isChosen ? beyond({is: 'filters'}) : nothing}`
}

function listShown(reading: Reading) {
  const {collection, terms, beyond, further} = reading
  const {blocks, cursor, matching, all, asked} = collection
  // Each later block wraps what is there: nothing that is being read is drawn into another place.
  const items = blocks.reduceRight<unknown>(
    (later, block) => html`${later}${block.map((card) => html`<li>${cardShown(reading, card)}</li>`)}`,
    nothing,
  )
  return html`<div>
    <ol role="list" class="list" aria-busy=${asked.get('first') === 'asking'}>
      ${items}
    </ol>
    ${matching === 0 && all.ideas > 0 ? beyond({is: 'nothing'}) : nothing}
    ${
      cursor
        ? html`<button
              type="button"
              class="more"
              aria-disabled=${asked.get('more') === 'asking'}
              @click=${() => further('more', ({more}) => more(collection))}
            >
              ${terms.ideas.more}
            </button>
            <p role="status">${unreached(reading, 'more')}</p>`
        : nothing
    }
  </div>`
}

/** Said where it was asked for, when something does not arrive. */
export const unreached = ({collection, terms}: Reading, what: string) =>
  collection.asked.get(what) === 'failed' ? terms.common.unreachable.text : nothing
