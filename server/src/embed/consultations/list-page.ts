/** The hosted page of a list: all of it can be read and searched without scripts; where they run, the element takes its place. */
import type {
  ActivityKind,
  ActivityState,
  ConsultationFacets,
  ConsultationsPage,
  ListedConsultation,
} from '@saha/contract'
import {listCalendarPathOf, listFeedPathOf} from '@saha/contract/feed-routes'
import {limits} from '@saha/contract/limits'
import {consultationFacets, type ConsultationFacet} from '@saha/domain'
import {facetOf, linksOfChosen, searchRow} from '../choosing.ts'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import {listAddressOf, queryOfList, type ChosenList} from './asked-list.ts'
import {addressOf, titleOfList} from './list-reader.ts'
import {lastMoment} from './moments.ts'

const styles = [
  typefacesFrom('..'),
  ...['answer-page.css', 'lists.css', 'consultations/consultations.css'].map(readStyles),
]

/** What the page shows. */
export interface ListShown {
  reader: PageReader
  languages: readonly string[]
  page: ConsultationsPage
  chosen: ChosenList
  cursor: string | undefined
  /** There are others on the server. */
  isNetwork: boolean
}

export function listPage(shown: ListShown): HostedPage {
  const {reader, languages, page, chosen, cursor, isNetwork} = shown
  const {municipality} = page
  const {consultations: words, hosted} = reader.terms
  const title = titleOfList(reader, municipality)
  return {
    reader,
    title,
    head: html`<link
        rel="alternate"
        type="application/atom+xml"
        href="..${listFeedPathOf(municipality?.id)}?lang=${reader.language}"
        title="${title}"
      />
      <script type="module" src="../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    hasForm: true,
    policy: [
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
    // Addresses are relative, so that the page also works below a path of a proxy.
    body: html`<header>
        ${municipality && isNetwork ? html`<p><a href="./?lang=${reader.language}">${hosted.consultations.ofAll}</a></p>` : ''}
        ${languageLinks(reader, languages, queryOfList(chosen, cursor))}
      </header>
      <main class="list">
        <saha-consultations
          ${elementAttributes(reader, municipality ? html`municipality="${municipality.id}"` : '')}
        >
          <h1>${title}</h1>
          ${
            page.all === 0
              ? html`<p>${words.empty}</p>`
              : html`<p class="sum"><b>${reader.say.count(words.consultations, page.all)}</b></p>
                  ${page.facets ? filterForm(reader, page.facets, chosen) : ''} ${chosenLinks(shown)}
                  ${found(shown)}`
          }
        </saha-consultations>
      </main>
      <footer>${followLinks(shown)}</footer>`,
  }
}

function filterForm(reader: PageReader, facets: ConsultationFacets, chosen: ChosenList): Markup {
  const {consultationSearch: words, hosted} = reader.terms
  // What the form does not show stays as it is.
  const kept = ['from', 'until'].filter((name) => name in chosen)
  const isOpen = Object.keys(chosen).some((name) => name !== 'q')
  return html`<form>
    <input type="hidden" name="lang" value="${reader.language}" />
    ${kept.map((name) => html`<input type="hidden" name="${name}" value="${chosen[name] ?? ''}" />`)}
    ${searchRow(words.search.label, chosen['q'] ?? '', limits.searchText)}
    <details ${isOpen ? html`open` : ''}>
      <summary>${hosted.ideas.filter}</summary>
      ${consultationFacets.map((name) => {
        const values = valuesOf(chosen, name)
        const offered = facets[name].map(({id, text, count}) => ({
          value: id,
          words: text ? reader.words(text) : ownWords(reader, name, id),
          count,
          isChosen: values.includes(id),
        }))
        // One alone, which all have, is no choice.
        return offered.length > 1 || values.length > 0
          ? facetOf(name, words.facets[name], offered, reader)
          : ''
      })}
    </details>
    <p><button>${hosted.ideas.apply}</button></p>
  </form>`
}

function valuesOf(chosen: ChosenList, name: ConsultationFacet): string[] {
  return chosen[name]?.split(',') ?? []
}

/** Of kinds and states, which have no words of the municipality's. */
function ownWords({terms}: PageReader, name: ConsultationFacet, id: string): string {
  const {states, kinds} = terms.consultations
  if (name === 'state') return states[id as ActivityState] ?? id
  return name === 'kind' ? (kinds[id as ActivityKind] ?? id) : id
}

function chosenLinks({reader, page, chosen}: ListShown): Markup | '' {
  const {say, terms} = reader
  const words = terms.consultationSearch
  const {q, from, until} = chosen
  const without = (removed: string, rest = ''): string => {
    const others = Object.entries(chosen).filter(([name]) => name !== removed)
    return listAddressOf(reader.language, {...Object.fromEntries(others), ...(rest && {[removed]: rest})})
  }
  const all = [
    ...(q ? [{words: say.say(words.words, {words: q}), address: without('q')}] : []),
    ...consultationFacets.flatMap((name) =>
      valuesOf(chosen, name).map((value, _, values) => {
        const text = page.facets?.[name].find(({id}) => id === value)?.text
        return {
          words: text ? reader.words(text) : ownWords(reader, name, value),
          address: without(name, values.filter((one) => one !== value).join()),
        }
      }),
    ),
    ...(from ? [{words: say.say(words.from, {day: say.day(from)}), address: without('from')}] : []),
    ...(until ? [{words: say.say(words.until, {day: say.day(until)}), address: without('until')}] : []),
  ]
  return linksOfChosen(words, all, listAddressOf(reader.language, {}))
}

function found(shown: ListShown): Markup {
  const {reader, page, chosen, cursor} = shown
  const {consultations: words, hosted} = reader.terms
  const {matching, facets} = page
  const isNarrowed = Object.keys(chosen).length > 0
  return html`<section ${isNarrowed ? html`aria-labelledby="found"` : ''}>
    ${
      matching === 0
        ? html`<div class="notice">
            <h2 id="found">${words.none.title}</h2>
            <p>${words.none.text}</p>
          </div>`
        : isNarrowed
          ? html`<h2 id="found">${reader.say.count(words.found, matching)}</h2>`
          : ''
    }
    <ol role="list">
      ${page.consultations.map((one) => html`<li>${card(shown, one)}</li>`)}
    </ol>
    <p class="pager">
      ${page.cursor ? html`<a rel="next" href="${listAddressOf(reader.language, chosen, page.cursor)}">${words.more}</a>` : ''}
      ${cursor && !facets ? html`<a href="${listAddressOf(reader.language, chosen)}">${hosted.thread.firstPage}</a>` : ''}
    </p>
  </section>`
}

function card({reader, page}: ListShown, one: ListedConsultation): Markup {
  const {consultations: words} = reader.terms
  const {municipality, title, summary, category, districts = [], kinds, sensitive, results, answered} = one
  const facts = [
    ...(category ? [reader.words(category.text)] : []),
    ...districts.map(({text}) => reader.words(text)),
    ...kinds.map((kind) => words.kinds[kind]),
    ...(sensitive ? [words.sensitive] : []),
  ]
  return html`<article class="card">
    <p class="head">
      ${stateMark(reader, one)}
      <small>${timeOf(reader, one)}</small>
      ${page.municipality ? '' : html`<small>${reader.words(municipality.name)}</small>`}
    </p>
    <h3>
      <a href="${addressOf(reader, one, '..')}" ${sensitive ? html`rel="noreferrer"` : ''}
        >${reader.words(title)}</a
      >
    </h3>
    <p>${reader.words(summary)}</p>
    <ul role="list" class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
      ${results ? html`<li><b class="answered">${words.results}</b></li>` : ''}
      ${answered ? html`<li><b class="answered">${words.answered}</b></li>` : ''}
    </ul>
  </article>`
}

/** In words, and by a sign of its own for each state. */
export function stateMark(
  {terms}: PageReader,
  {state, soon}: Pick<ListedConsultation, 'state' | 'soon'>,
): Markup {
  const {states, soon: closesSoon} = terms.consultations
  return html`<b class="status" data-state="${state}">${soon ? closesSoon : states[state]}</b>`
}

/** When it opens, or the last day on which it is or was open. */
export function timeOf(
  {say, terms}: PageReader,
  {state, opens, closes}: Pick<ListedConsultation, 'state' | 'opens' | 'closes'>,
): Markup {
  const moment = state === 'not-yet-open' ? opens : lastMoment(closes)
  return html`<time datetime="${moment}"
    >${say.say(terms.consultations.times[state], {day: say.day(moment)})}</time
  >`
}

function followLinks({reader, page, chosen}: ListShown): Markup {
  const {follow} = reader.terms.consultations
  const query = new URLSearchParams({lang: reader.language, ...chosen}).toString()
  const id = page.municipality?.id
  return html`<p class="links">
    <span>${follow.title}</span>
    <a href="..${listFeedPathOf(id)}?${query}" type="application/atom+xml">${follow.feed}</a>
    <a href="..${listCalendarPathOf(id)}?${query}" type="text/calendar">${follow.calendar}</a>
  </p>`
}
