import {spoken} from '@saha/i18n'
import {html} from './markup.ts'
import {readStyles, type HostedPage} from './page.ts'
import {readerOf} from './page-reader.ts'

const styles = [readStyles('answer-page.css')]

/** For whoever typed an address from paper: in every language, because none is known. */
export function notFoundPage(): HostedPage {
  const readers = spoken.map((language) => readerOf(language, [language]))
  const [first = readerOf('en', ['en'])] = readers
  return {
    reader: first,
    title: readers.map(({terms}) => terms.hosted.notFound.title).join(' · '),
    styles,
    body: html`<main>
      ${readers.map(
        ({spoken: language, direction, terms}) =>
          html`<section lang="${language}" dir="${direction}">
            <h1>${terms.hosted.notFound.title}</h1>
            <p>${terms.hosted.notFound.text}</p>
          </section>`,
      )}
    </main>`,
  }
}
