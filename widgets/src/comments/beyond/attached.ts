import type {Comment} from '@saha/contract'
import {fillIn} from '@saha/contract/routes'
import {readPublicPhoto} from '@saha/contract/picture-routes'
import type {ThreadTerms} from '@saha/i18n/thread/terms'
import {html, nothing} from 'lit/html.js'
import {placeOnMap} from '../../map/place-on-map.ts'
import type {Reading} from '../reading.ts'

/** The photo that came with a comment, and the place that it is about. */
export function attachedShown(terms: ThreadTerms, reading: Reading, comment: Comment): unknown {
  const {photo, name = ''} = comment
  return html`${
    photo
      ? html`<img
          class="photo"
          loading="lazy"
          src=${reading.server.replace(/\/$/, '') + fillIn(readPublicPhoto.path, {photo: `${photo}.jpg`})}
          alt=${reading.reader.say.say(terms.photo, {name})}
        />`
      : nothing
  }${placeShown(terms.place, reading, comment)}`
}

function placeShown(terms: ThreadTerms['place'], reading: Reading, comment: Comment): unknown {
  const {place} = comment
  const {reader, activity, host, opened} = reading
  if (!place) return nothing
  if ('address' in place) return line(terms, html`<bdi>${place.address}</bdi>`)
  if ('listed' in place) {
    const district = activity.districts?.find(({id}) => id === place.listed)
    return district ? line(terms, reader.words(district.text)) : nothing
  }
  const name = `place ${comment.id}`
  const open = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) opened.add(name)
    else opened.delete(name)
    host.requestUpdate()
  }
  return html`<details ?open=${opened.has(name)} @toggle=${open}>
    <summary>${terms.onMap}</summary>
    ${opened.has(name) ? placeOnMap(reading, terms, place.shape) : nothing}
  </details>`
}

const line = (terms: ThreadTerms['place'], where: unknown) =>
  html`<p class="where">${terms.title}: ${where}</p>`
