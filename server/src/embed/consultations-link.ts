import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** From the page of an activity to all that its municipality asks. */
export function consultationsLink({language, terms}: PageReader, {id}: {id: string}): Markup {
  return html`<a href="../../c/${id}?lang=${language}">${terms.hosted.consultations.ofMunicipality}</a>`
}
