/** Nearest to what? The device is asked only when somebody wants that. */
import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import {boundsOf} from '@saha/domain/map/surface'
import type {CollectionTerms} from '@saha/i18n/collection/terms'
import {html, nothing} from 'lit/html.js'
import type {Collection} from '../collection.ts'
import type {Reading} from '../reading.ts'

/** Of a degree: about 100 metres. Nobody learns in which house somebody is. */
const DECIMALS = 3

/** Collections whose reader's device did not say where it is. */
const unknown = new WeakSet<Collection>()

export function nearShown(terms: CollectionTerms['near'], reading: Reading): unknown {
  const {reader, activity, collection, choose, focus} = reading
  const from = (longitude: number, latitude: number, by?: string) => {
    choose({sort: 'nearest', near: `${longitude.toFixed(DECIMALS)},${latitude.toFixed(DECIMALS)}`, by})
    focus('chip-0')
  }
  const here = () =>
    navigator.geolocation.getCurrentPosition(
      ({coords}) => from(coords.longitude, coords.latitude),
      () => {
        unknown.add(collection)
        collection.tell()
      },
      {timeout: 20_000, maximumAge: 60_000},
    )
  const pick = ({target}: Event) => {
    const district = activity.districts?.[(target as HTMLSelectElement).selectedIndex - 1]
    if (!district) return
    void collection.ask('near', async () => {
      const {districts = []} = await call(reading.server, routes.readMap, reading.address)
      const shape = districts.find(({id}) => id === district.id)?.shape
      if (!shape) throw new Error(district.id)
      const {west, south, east, north} = boundsOf(shape)
      from((west + east) / 2, (south + north) / 2, district.id)
    })
  }
  return html`<div class="notice near" role="group" aria-labelledby="near">
    <h3 id="near" tabindex="-1">${terms.title}</h3>
    <p>${terms.text}</p>
    <div class="buttons">
      <button type="button" @click=${here}>${terms.here}</button>
      ${
        activity.districts
          ? html`<label
              >${terms.district}
              <select @change=${pick}>
                <option>${terms.choose}</option>
                ${activity.districts.map(({text}) => html`<option>${reader.plain(text)}</option>`)}
              </select></label
            >`
          : nothing
      }
    </div>
    <p role="status" class="error">
      ${
        collection.asked.get('near') === 'failed'
          ? reading.terms.common.unreachable.text
          : unknown.has(collection)
            ? terms.unknown
            : nothing
      }
    </p>
  </div>`
}
