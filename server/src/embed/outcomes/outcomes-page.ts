/** The hosted page of what a municipality has decided: all of it can be read without scripts; where they run, the element takes its place. */
import type {Outcome, OutcomesPage, ShownBasis} from '@saha/contract'
import {outcomeFeedPathOf} from '@saha/contract/feed-routes'
import {countBasis} from '@saha/domain'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'

const styles = ['answer-page.css', 'lists.css', 'outcomes/outcomes.css'].map(readStyles)

/** What the page shows. */
export interface OutcomesShown {
  reader: PageReader
  page: OutcomesPage
  /** This is no first page. */
  isLater: boolean
}

export function outcomesPage({reader, page, isLater}: OutcomesShown): HostedPage {
  const {terms, language, say} = reader
  const {outcomes: words, hosted} = terms
  const {municipality, consultation, outcomes, cursor} = page
  // Addresses are relative, so that the page also works below a path of a proxy.
  const home = consultation ? '../..' : '..'
  const title = titleOf(reader, page)
  const feed = `${home}${outcomeFeedPathOf(municipality.id)}?${new URLSearchParams({
    lang: language,
    ...(consultation && {consultation: consultation.id}),
  }).toString()}`
  const next = new URLSearchParams({lang: language, ...(cursor && {cursor})}).toString()
  return {
    reader,
    title: `${words.title} – ${title}`,
    head: html`<link rel="alternate" type="application/atom+xml" href="${feed}" title="${title}" />
      <script type="module" src="${home}/saha.js"></script>`,
    styles: [typefacesFrom(home), ...styles, ...lookStyles(reader)],
    policy: [
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
    body: html`<header>
        <p><a href="${home}/c/${municipality.id}?lang=${language}">${reader.words(municipality.name)}</a></p>
        ${languageLinks(reader, municipality.languages)}
      </header>
      <main>
        <saha-outcomes ${elementAttributes(reader, whoseOf(page))}>
          <h1>${words.title}</h1>
          <p>${title}</p>
          ${
            outcomes.length === 0
              ? html`<div class="notice">
                  <h2>${words.empty.title}</h2>
                  <p>${words.empty.text}</p>
                </div>`
              : html`<p class="sum"><b>${say.count(words.outcomes, sumOf(page))}</b></p>`
          }
          <ol role="list">
            ${outcomes.map((one) => html`<li>${outcomeOf(reader, page, one, home)}</li>`)}
          </ol>
          <p class="pager">
            ${cursor ? html`<a rel="next" href="?${next}">${words.more}</a>` : ''}
            ${isLater ? html`<a href="?lang=${language}">${hosted.thread.firstPage}</a>` : ''}
          </p>
        </saha-outcomes>
      </main>
      <footer><a href="${feed}" type="application/atom+xml">${words.follow}</a></footer>`,
  }
}

/** Whose decisions these are, and what about. */
export function titleOf({terms, say, plain}: PageReader, {municipality, consultation}: OutcomesPage): string {
  const {ofConsultation, ofMunicipality} = terms.outcomes
  const owner = plain(municipality.name)
  return consultation
    ? say.say(ofConsultation, {municipality: owner, consultation: plain(consultation.title)})
    : say.say(ofMunicipality, {municipality: owner})
}

function whoseOf({municipality, consultation}: OutcomesPage): Markup {
  return consultation
    ? html`consultation="${municipality.id}/${consultation.id}"`
    : html`municipality="${municipality.id}"`
}

function sumOf({counts}: OutcomesPage): number {
  return Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0)
}

function outcomeOf(reader: PageReader, page: OutcomesPage, one: Outcome, home: string): Markup {
  const {terms, say, words, language} = reader
  const {outcomes: own} = terms
  const {outcome, status, day, title, decided, reasons, office, link, consultation, rests, gone} = one
  const counts = countBasis(rests)
  const told = (['ideas', 'comments', 'supports', 'answers'] as const).filter((name) => counts[name] > 0)
  return html`<article id="outcome-${outcome}" class="outcome">
    <p class="head">
      <b class="status" data-status="${status}">${own.statuses[status]}</b>
      <small><time datetime="${day}">${say.day(day)}</time></small>
      ${page.consultation ? '' : html`<small><a href="${page.municipality.id}/${consultation.id}?lang=${language}">${words(consultation.title)}</a></small>`}
    </p>
    <h2>${words(title)}</h2>
    ${
      rests.length + gone === 0
        ? ''
        : html`<section class="answers">
            <h3>${own.said}</h3>
            <p class="counts">${told.map((name) => html`<b>${say.count(own[name], counts[name])}</b>`)}</p>
            <ul role="list">
              ${rests.map((basis) => html`<li>${basisOf(reader, page, basis, home)}</li>`)}
            </ul>
            ${gone > 0 ? html`<p><small>${say.count(own.gone, gone)}</small></p>` : ''}
          </section>`
    }
    <h3>${own.did}</h3>
    <p class="text">${words(decided)}</p>
    <h3>${own.why}</h3>
    <p class="text">${words(reasons)}</p>
    <p class="links">
      <small>${words(office)}</small>
      ${link ? html`<a href="${link}" rel="noopener">${own.decision}</a>` : ''}
    </p>
  </article>`
}

function basisOf(
  {terms, say, plain, language}: PageReader,
  {municipality}: OutcomesPage,
  one: ShownBasis,
  home: string,
): Markup {
  const {outcomes: own} = terms
  const at = `${home}/embed/${municipality.id}/${one.activity}?lang=${language}`
  switch (one.kind) {
    case 'idea':
      return html`<a href="${at}&amp;idea=${one.idea}#saha-idea-${one.idea}"
        >${say.say(own.idea, {n: one.idea, title: one.title})}</a
      >`
    case 'comment':
      return html`<a href="${at}&amp;comment=${one.comment}#saha-comment-${one.comment}"
          ><q dir="auto">${one.words}</q></a
        >
        <small><bdi>${one.name}</bdi></small>`
    case 'results':
      return html`<a href="${at}">${say.say(own.results, {title: plain(one.title)})}</a>
        <small>${say.say(own.resultsOf, {n: one.people, day: say.day(one.at.slice(0, 10))})}</small>`
  }
}
