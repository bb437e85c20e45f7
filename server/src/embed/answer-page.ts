/** A page that holds a survey and nothing else: where the code on a paper form leads. */
import type {MunicipalMap, ShownSurvey} from '@saha/contract'
import {consultationsLink} from './consultations-link.ts'
import {elementLoads} from './element-loads.ts'
import {languageLinks} from './language-links.ts'
import {html} from './markup.ts'
import {elementAttributes, lookStyles} from './page-look.ts'
import {readStyles, type HostedPage} from './page.ts'
import type {PageReader} from './page-reader.ts'

const styles = ['typefaces.css', 'answer-page.css'].map(readStyles)

/** The title and the summary are real text: whoever has no scripts knows what is asked, and how else to answer. */
export function answerPage(
  activity: Omit<ShownSurvey, 'state'>,
  reader: PageReader,
  map?: MunicipalMap,
): HostedPage {
  const {title, consultation, municipality, id, level} = activity
  const {needsScript, paper} = reader.terms.hosted
  const {ways, invitation} = reader.terms.forms
  // Addresses are relative, so that the page also works below a path of a proxy.
  return {
    reader,
    title: `${reader.plain(title)} – ${reader.plain(municipality.name)}`,
    head: html`<meta name="description" content="${reader.plain(consultation.summary)}" />
      <script type="module" src="../../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    ...elementLoads(map),
    body: html`<header>
        <p>${reader.words(municipality.name)}</p>
        ${languageLinks(reader, municipality.languages)}
      </header>
      <main>
        <saha-survey ${elementAttributes(reader, html`activity="${municipality.id}/${id}"`)}>
          <h1>${reader.words(title)}</h1>
          <p class="text">${reader.words(consultation.summary)}</p>
          <p>${level === 'invitation' ? invitation.why : needsScript}</p>
          <p class="ways">
            <a href="${id}/answer?lang=${reader.language}">${ways.answer}</a>
            <a href="${id}/receipt?lang=${reader.language}">${ways.receipt}</a>
          </p>
          <p>${reader.terms.levels[level]}</p>
          <h2>${reader.terms.consultation.contact}</h2>
          <p class="text">${reader.words(consultation.contact)}</p>
        </saha-survey>
      </main>
      <footer>
        <a href="${id}/paper?lang=${reader.language}">${paper}</a>
        ${consultationsLink(reader, municipality)}
      </footer>`,
  }
}
