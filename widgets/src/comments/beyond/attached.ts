import type {Comment, MunicipalMap} from '@saha/contract'
import {fillIn} from '@saha/contract/routes'
import {readPublicPhoto} from '@saha/contract/picture-routes'
import type {ThreadTerms} from '@saha/i18n/thread/terms'
import {html, nothing} from 'lit/html.js'
import type {Reading} from '../reading.ts'

type PlaceCode = typeof import('./draw-place.ts')

/** What draws a map, once somebody has opened one. */
let code: PlaceCode | 'fetching' | undefined

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
    ${opened.has(name) ? onMap(terms, reading, comment) : nothing}
  </details>`
}

const line = (terms: ThreadTerms['place'], where: unknown) =>
  html`<p class="where">${terms.title}: ${where}</p>`

/** The maps that were drawn. */
const drawn = new WeakMap<Comment, {map: MunicipalMap; language: string; svg: SVGSVGElement}>()

function onMap(
  terms: ThreadTerms['place'],
  {reader, host, server, address}: Reading,
  comment: Comment,
): unknown {
  const tell = () => host.requestUpdate()
  if (code === undefined) {
    code = 'fetching'
    void import('./draw-place.ts')
      .then(
        (arrived) => (code = arrived),
        () => (code = undefined),
      )
      .then(tell)
  }
  const map = typeof code === 'object' ? code.mapOf(server, address, tell) : 'fetching'
  if (map === 'missing') return html`<p>${terms.unavailable}</p>`
  if (map === 'fetching' || typeof code !== 'object') return html`<div class="space-kept"></div>`
  code.dress(host)
  const before = drawn.get(comment)
  if (before?.map === map && before.language === reader.language) return before.svg
  const svg = code.drawPlace(terms, reader, map, comment)
  drawn.set(comment, {map, language: reader.language, svg})
  return svg
}
