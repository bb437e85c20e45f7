/** A poster with a code that leads to one activity: A4, no script, all languages of the municipality on one sheet. */
import {periodWords} from '@saha/i18n/paper/period'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {accentOnWhite} from '../page-look.ts'
import {readerOf, type PageReader} from '../page-reader.ts'
import {readStyles, typefacesBelow, type HostedPage} from '../page.ts'
import {breakable} from '../paper/breakable.ts'
import {qrCode} from '../paper/qr-code.ts'
import type {ActivityRecord} from '../../activities/activities.queries.ts'

const styles = readStyles('poster/poster.css')

/** With more languages than this, each has less room. */
const fewLanguages = 3

export interface PosterFacts {
  /** Where the code leads, as citizens see it. */
  address: string
  /** Milliseconds since 1970. */
  now: number
}

/** @param reader of what stands around the sheet. */
export function posterPage(
  {kind, shown}: Pick<ActivityRecord, 'kind' | 'shown'>,
  reader: PageReader,
  {address, now}: PosterFacts,
): HostedPage {
  const {municipality, title, consultation} = shown
  const {languages} = municipality
  const readers = languages.map((language) => readerOf(language, languages, reader.look))

  const inLanguage = (one: PageReader): Markup => {
    const {poster} = one.terms
    return html`<section lang="${one.spoken}" dir="${one.direction}">
      <p class="municipality">${one.words(municipality.name)}</p>
      <p class="call">${poster[kind]}</p>
      <h2>${one.words(title)}</h2>
      <p class="when">
        ${periodWords(one.say, one.terms.paper.handIn, consultation, now)} ${poster.noAccount}
      </p>
    </section>`
  }
  return {
    reader,
    title: `${reader.plain(title)} – ${reader.terms.poster.poster}`,
    styles: [typefacesBelow, styles, ...onPaper(reader)],
    body: html`<nav class="bar">
        <p>${reader.terms.poster.print}</p>
        ${languageLinks(reader, languages)}
      </nav>
      <main class="sheet ${languages.length > fewLanguages ? 'many' : ''}">
        <h1 class="unseen">${reader.words(title)}</h1>
        <div class="languages">${readers.map(inLanguage)}</div>
        <div class="way">
          ${qrCode(address, reader.terms.poster.code)}
          ${readers.map(
            (one) => html`<p lang="${one.spoken}" dir="${one.direction}">${one.terms.poster.scan}</p>`,
          )}
          <p class="address" dir="ltr"><bdi>${breakable(address)}</bdi></p>
        </div>
      </main>`,
  }
}

function onPaper(reader: PageReader): string[] {
  const seen = accentOnWhite(reader)
  return seen ? [`:root { --poster-accent: ${seen} }`] : []
}
