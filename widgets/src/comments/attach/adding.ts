/** A place or a photo for a comment in the making. */
import type {AttachingTerms} from '@saha/i18n/attaching/terms'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {html, nothing} from 'lit/html.js'
import {Asides, type Shower} from '../../kit/asides.ts'
import {photoStyles} from '../../contributing/photos/photo.styles.ts'
import {adopt} from '../../kit/css.ts'
import type {Author} from '../writing/author.ts'
import type {Form} from '../writing/slips.ts'
import {attachStyles} from './attach.styles.ts'
import type {MapShown} from './map.ts'
import {mapShowers} from './map-showers.ts'
import {photoPart} from './photo-part.ts'
import {placePart} from './place-part.ts'

export interface AddingShown {
  author: Author
  form: Form
}

export interface AddingWords {
  attaching: AttachingTerms
  pictures: PictureTerms
}

const maps = new WeakMap<Author, Asides<MapShown>>()

export const addingIn =
  ({attaching, pictures}: AddingWords): Shower<AddingShown> =>
  (_, __, {author, form}) => {
    const {host} = author.desk.view
    adopt(host.renderRoot, [attachStyles, photoStyles])
    const map = maps.get(author) ?? new Asides(host, mapShowers)
    maps.set(author, map)
    return html`${form.isPlacing ? placePart(attaching.place, map, author, form) : nothing}
    ${form.isPicturing ? photoPart(attaching.photo, pictures.photo, author, form) : nothing}`
  }
