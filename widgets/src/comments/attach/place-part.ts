import type {AttachingTerms} from '@saha/i18n/attaching/terms'
import {html, nothing} from 'lit/html.js'
import type {Asides} from '../../kit/asides.ts'
import type {Author} from '../writing/author.ts'
import type {Form} from '../writing/slips.ts'
import type {MapShown} from './map.ts'

/** Forms whose map is open. */
const open = new WeakMap<Author, Set<string>>()

/** Which place a comment is about: a district from the list, or a point on the map. */
export function placePart(terms: AttachingTerms['place'], map: Asides<MapShown>, author: Author, form: Form) {
  const {view} = author.desk
  const {districts = []} = view.activity
  const {key, place} = form
  const openHere = open.get(author) ?? new Set<string>()
  open.set(author, openHere)
  const listed = place && 'listed' in place ? place.listed : ''
  const marked =
    place && 'shape' in place && place.shape.type === 'Point' ? place.shape.coordinates : undefined
  const choose = ({target}: Event) => {
    const {value} = target as HTMLSelectElement
    openHere.delete(key)
    author.edit(form, {place: value ? {listed: value} : undefined})
  }
  const toggle = (isOpen: boolean) => {
    if (isOpen) openHere.add(key)
    else openHere.delete(key)
    author.draw()
    if (!isOpen) void author.focus(`#open-map-${key}`)
  }
  return html`<fieldset class="place" id="place-frame-${key}" aria-describedby="place-public-${key}">
    <legend>${terms.title}</legend>
    <p class="muted" id="place-public-${key}">${terms.public}</p>
    ${
      districts.length > 0
        ? html`<label for="district-${key}">${terms.list}</label>
            <select id="district-${key}" @change=${choose}>
              <option value="" .selected=${!listed}>${terms.none}</option>
              ${districts.map(
                ({id, text}) =>
                  html`<option value=${id} .selected=${id === listed}>${view.reader.plain(text)}</option>`,
              )}
            </select>`
        : nothing
    }
    ${
      openHere.has(key)
        ? map.render({
            view,
            id: `map-${key}`,
            point: marked,
            mark: (coordinates) => author.edit(form, {place: {shape: {type: 'Point', coordinates}}}),
            clear: () => author.edit(form, {place: undefined}),
            close: () => toggle(false),
          })
        : html`<div class="buttons">
            <button type="button" id="open-map-${key}" @click=${() => toggle(true)}>
              ${marked ? terms.change : terms.open}
            </button>
            ${
              marked
                ? html`<button
                    type="button"
                    class="link"
                    @click=${() => author.edit(form, {place: undefined})}
                  >
                    ${terms.remove}
                  </button>`
                : nothing
            }
          </div>`
    }
  </fieldset>`
}
