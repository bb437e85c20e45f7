import type {Comment} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {html, type Markup} from '../markup.ts'
import type {Drawing} from './drawing.ts'

/** The photo that came with a comment, and the place that it is about, if that can be said in words. */
export function attached(drawing: Drawing, {photo, place, name = ''}: Comment): Markup | '' {
  const {reader, districts} = drawing
  const {terms, say} = reader
  const where = place && placeWords(place, {reader, districts})
  if (!photo && !where) return ''
  return html`${
    photo
      ? html`<img
          class="photo"
          loading="lazy"
          src="../..${picturePathOf('readPublicPhoto', {photo: `${photo}.jpg`})}"
          alt="${say.say(terms.thread.photo, {name})}"
        />`
      : ''
  }${where ? html`<p class="where">${terms.thread.place.title}: ${where}</p>` : ''}`
}

/** What was drawn needs the map, which the element shows. */
function placeWords(
  place: NonNullable<Comment['place']>,
  {reader, districts}: Pick<Drawing, 'reader' | 'districts'>,
): Markup | undefined {
  if ('address' in place) return html`<bdi>${place.address}</bdi>`
  const district = 'listed' in place ? districts.find(({id}) => id === place.listed) : undefined
  return district && reader.words(district.text)
}
