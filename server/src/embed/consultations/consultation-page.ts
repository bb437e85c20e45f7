/** The page of one consultation: what is asked, who decides, and every way to take part. */
import type {ListedConsultation, Phase} from '@saha/contract'
import {stateAt} from '@saha/domain'
import type {Listed} from '../../consultations/listed.ts'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {lookStyles} from '../page-look.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import {stateMark, timeOf} from './list-page.ts'

const styles = [
  typefacesFrom('../..'),
  ...['answer-page.css', 'lists.css', 'consultations/consultations.css'].map(readStyles),
]

/**
 * @param card the consultation as it is shown now.
 * @param languages of the municipality.
 * @param now milliseconds since 1970.
 */
export function consultationPage(
  {about, phases, activities}: Listed,
  card: ListedConsultation,
  {reader, languages, now}: {reader: PageReader; languages: readonly string[]; now: number},
): HostedPage {
  const {terms, language, plain, words} = reader
  const {hosted, consultations, consultation} = terms
  const {municipality, title} = card
  return {
    reader,
    title: `${plain(title)} – ${plain(municipality.name)}`,
    head: html`<meta name="description" content="${plain(card.summary)}" />`,
    styles: [...styles, ...lookStyles(reader)],
    // Addresses are relative, so that the page also works below a path of a proxy.
    body: html`<header>
        <p>${words(municipality.name)}</p>
        ${languageLinks(reader, languages)}
      </header>
      <main class="list one">
        <p class="head">${stateMark(reader, card)} <small>${timeOf(reader, card)}</small></p>
        <h1>${words(title)}</h1>
        <p class="text">${words(about.summary)}</p>
        <h2>${hosted.consultations.takePart}</h2>
        <ul role="list" class="ways">
          ${activities.map(
            ({id, kind, title: named}) =>
              html`<li>
                <a href="../../embed/${municipality.id}/${id}?lang=${language}">${words(named)}</a>
                ${card.sensitive ? '' : html`<small>${consultations.kinds[kind]}</small>`}
              </li>`,
          )}
        </ul>
        ${cameOut(reader, card)} ${phases.length > 0 ? stepsOf(reader, phases, now) : ''}
        <dl class="about">
          ${row(consultation.purpose, words(about.purpose))}
          ${row(consultation.decides, words(about.decides))}
          ${row(consultation.contact, words(about.contact))}
        </dl>
      </main>
      <footer>
        <p class="links">
          <a href="../${municipality.id}?lang=${language}">${hosted.consultations.ofMunicipality}</a>
        </p>
      </footer>`,
  }
}

/** What was found and decided; nothing before anything is. */
function cameOut(
  {terms, language}: PageReader,
  {id, municipality, results, answered}: ListedConsultation,
): Markup {
  if (!results && !answered) return html``
  const {report, hosted} = terms
  const link = (path: string, words: string) =>
    html`<li><a href="../../${path}?lang=${language}">${words}</a></li>`
  const place = `${municipality.id}/${id}`
  return html`<h2>${hosted.consultations.cameOut}</h2>
    <ul role="list" class="ways">
      ${results ? [link(`reports/${place}`, report.results), link(`reports/${place}/briefing`, report.briefing)] : ''}
      ${answered ? link(`outcomes/${place}`, hosted.consultations.decided) : ''}
    </ul>`
}

function stepsOf(reader: PageReader, phases: readonly Phase[], now: number): Markup {
  return html`<h2>${reader.terms.hosted.consultations.phases}</h2>
    <ol role="list" class="steps">
      ${phases.map(({title, text, opens, closes}) => {
        const step = {state: stateAt(opens, closes, now), opens, closes}
        return html`<li ${step.state === 'open' ? html`aria-current="step"` : ''}>
          <h3>${reader.words(title)}</h3>
          <p class="head">${stateMark(reader, step)} <small>${timeOf(reader, step)}</small></p>
          ${text ? html`<p class="text">${reader.words(text)}</p>` : ''}
        </li>`
      })}
    </ol>`
}

function row(head: string, text: Markup): Markup {
  return html`<div>
    <dt>${head}</dt>
    <dd class="text">${text}</dd>
  </div>`
}
