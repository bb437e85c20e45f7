import {raw} from 'hono/html'
import {html} from '../markup.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../page.ts'
import type {Doc, DocSection} from './read-docs.ts'

const styles = ['answer-page.css', 'docs/docs.css'].map(readStyles)

/** A page of the documentation, which is in English, with the contents beside it. */
export function docsPage({name, title, markup}: Doc, sections: readonly DocSection[]): HostedPage {
  const up = '../'.repeat(name.split('/').length - 1)
  return {
    reader: {spoken: 'en', direction: 'ltr'},
    title: name === '' ? 'Saha – Documentation' : `${title} – Saha`,
    styles: [typefacesFrom(`${up}..`), ...styles],
    body: html`<header>
        <p><a href="${up || './'}">Saha ساحة</a></p>
      </header>
      <div class="book">
        <main>
          <h1>${title}</h1>
          ${raw(markup)}
        </main>
        ${
          name !== '' &&
          html`<nav aria-label="Contents">
            ${sections.map(
              (section) =>
                html`<h2>${section.title}</h2>
                  <ul>
                    ${section.docs.map(
                      (doc) =>
                        html`<li>
                          <a href="${up}${doc.name}" ${doc.name === name && raw('aria-current="page"')}
                            >${doc.title}</a
                          >
                        </li>`,
                    )}
                  </ul>`,
            )}
          </nav>`
        }
      </div>`,
  }
}
