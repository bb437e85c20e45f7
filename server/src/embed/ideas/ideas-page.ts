/** The hosted page of a collection: all of it can be read without scripts; where they run, the element takes its place. */
import type {Idea, IdeaFacets, IdeasPage, Reconciliation} from '@saha/contract'
import {feedPathOf, ideaFeedPathOf} from '@saha/contract/feed-routes'
import {filePathOf} from '@saha/contract/file-routes'
import {accountSection} from '../account-section.ts'
import {elementLoads} from '../element-loads.ts'
import {consultationsLink} from '../consultations-link.ts'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {readStyles, type HostedPage} from '../page.ts'
import {isNarrowed, type Chosen} from './asked-view.ts'
import {cardList} from './draw-card.ts'
import {chosenLinks, filterForm} from './draw-filters.ts'
import type {Decided} from './draw-decided.ts'
import {wholeIdea} from './draw-idea.ts'
import {listAddress, queryOf, type Drawing} from './drawing.ts'

const styles = ['typefaces.css', 'answer-page.css', 'lists.css'].map(readStyles)

/** What the page shows of a collection. */
export type IdeasView =
  | {is: 'list'; page: IdeasPage; chosen: Chosen; cursor: string | undefined}
  | {is: 'idea'; idea: Idea; decided: readonly Decided[]}

/** @param account where everything went that was handed in; on the first page. */
export function ideasPage(
  drawing: Drawing,
  view: IdeasView,
  account: Reconciliation | undefined,
): HostedPage {
  const {reader, activity} = drawing
  const {municipality, consultation, id, title} = activity
  const own = view.is === 'idea' ? view.idea.title : undefined
  return {
    reader,
    title: [own, reader.plain(title), reader.plain(municipality.name)].filter(Boolean).join(' – '),
    head: html`<meta name="description" content="${reader.plain(consultation.summary)}" />
      ${feedsOf(drawing, view).map(
        ({address, words}) =>
          html`<link rel="alternate" type="application/atom+xml" href="${address}" title="${words}" />`,
      )}
      <script type="module" src="../../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    hasForm: true,
    ...elementLoads(drawing.map),
    // Addresses are relative, so that the page also works below a path of a proxy.
    body: html`<header>
        <p>${reader.words(municipality.name)}</p>
        ${languageLinks(reader, municipality.languages, queryOfView(view))}
      </header>
      <main>
        <saha-ideas ${elementAttributes(reader, html`activity="${municipality.id}/${id}"`)}>
          ${view.is === 'idea' ? wholeIdea(drawing, view.idea, view.decided) : list(drawing, view)}
          ${about(drawing)} ${account ? accountSection(reader, 'ideas', account) : ''}
        </saha-ideas>
      </main>
      <footer>
        ${linksBelow(drawing, view)}
        <p>${consultationsLink(reader, municipality)}</p>
      </footer>`,
  }
}

/** What the address of a view says beside the language. */
function queryOfView(view: IdeasView): Record<string, string> {
  return view.is === 'idea' ? {idea: String(view.idea.idea)} : queryOf(view.chosen, view.cursor)
}

function list(drawing: Drawing, view: IdeasView & {is: 'list'}): Markup {
  const {reader, activity} = drawing
  const {terms, say} = reader
  const {page, chosen} = view
  const {prompt, supports} = activity.ideas
  const {all, matching, facets} = page
  return html`<h1>${reader.words(activity.title)}</h1>
    <p class="text">${reader.words(prompt ?? activity.consultation.summary)}</p>
    ${notice(drawing)}
    ${
      all.ideas > 0
        ? html`<p class="sum">
            <b>${say.count(terms.ideas.ideas, all.ideas)}</b>
            ${supports ? html`<span>${say.count(terms.ideas.supports, all.supports)}</span>` : ''}
          </p>`
        : html`<p>${terms.collection.empty}</p>`
    }
    ${facets && all.ideas > 0 ? filterForm(drawing, facets, chosen) : ''} ${chosenLinks(drawing, chosen)}
    ${all.ideas > 0 ? found(drawing, view, facets, matching) : ''}`
}

function found(
  drawing: Drawing,
  {page, chosen, cursor}: IdeasView & {is: 'list'},
  facets: IdeaFacets | undefined,
  matching: number,
): Markup {
  const {terms, say} = drawing.reader
  const {collection, ideas} = terms
  const heading = isNarrowed(chosen)
    ? say.count(collection.found, matching)
    : (ideas.sorts[chosen['sort'] as keyof typeof ideas.sorts] ?? ideas.sorts.newest)
  return html`<section aria-labelledby="found">
    ${
      matching === 0
        ? html`<div class="notice">
            <h2 id="found">${collection.none.title}</h2>
            <p>${collection.none.text}</p>
          </div>`
        : html`<h2 id="found">${heading}</h2>`
    }
    ${cardList(drawing, page.ideas)}
    <p class="pager">
      ${page.cursor ? html`<a rel="next" href="${listAddress(drawing, chosen, page.cursor)}">${ideas.more}</a>` : ''}
      ${cursor && !facets ? html`<a href="${listAddress(drawing, chosen)}">${terms.hosted.thread.firstPage}</a>` : ''}
    </p>
  </section>`
}

function notice({reader, activity, state}: Drawing): Markup | '' {
  if (state === 'open') return ''
  const {collection} = reader.terms
  const {opens, closes} = activity.consultation
  const words =
    state === 'closed'
      ? reader.say.say(collection.closed, {moment: reader.say.moment(closes)})
      : reader.say.say(collection.notYetOpen, {moment: reader.say.moment(opens)})
  return html`<p class="notice">${words}</p>`
}

/** How to take part, and what everybody should know of it. */
function about({reader, activity, state}: Drawing): Markup {
  const {terms, say, words} = reader
  const {about: heads} = terms.collection
  const {purpose, decides, retention, contact} = activity.consultation
  const rows = [
    [heads.purpose, words(purpose)],
    [heads.decides, words(decides)],
    [heads.retention, say.say(heads.keptUntil, {day: say.day(retention)})],
    [heads.who, heads.levels[activity.level] ?? heads.levels.open],
  ] as const
  return html`<section class="beside" aria-labelledby="contact">
    <h2 id="contact">${heads.contact}</h2>
    <p class="text">${words(contact)}</p>
    ${waysToTakePart({reader, activity, state})}
    <dl class="about">
      ${rows.map(
        ([head, text]) =>
          html`<div>
            <dt>${head}</dt>
            <dd class="text">${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

/** Forms without scripts. Receipts are opened for ever. */
function waysToTakePart({reader, activity, state}: Pick<Drawing, 'reader' | 'activity' | 'state'>): Markup {
  const {terms, language} = reader
  const {ways} = terms.forms
  const link = (form: string, words: string) =>
    html`<a href="${activity.id}/${form}?lang=${language}">${words}</a>`
  return html`${state === 'open' ? html`<p>${activity.level === 'invitation' ? terms.forms.invitation.why : terms.hosted.ideas.takePart}</p>` : ''}
    <p class="links">
      ${state === 'open' ? link('propose', ways.propose) : ''} ${link('receipt', ways.receipt)}
    </p>`
}

interface Feed {
  address: string
  words: string
}

/** What feed readers follow: the collection, and the idea. */
function feedsOf({reader, activity}: Drawing, view: IdeasView): Feed[] {
  const {terms, language} = reader
  const params = {municipality: activity.municipality.id, activity: activity.id}
  const ofAll = {address: `../..${feedPathOf(params)}?lang=${language}`, words: terms.collection.feed}
  if (view.is === 'list') return [ofAll]
  const path = ideaFeedPathOf({...params, idea: String(view.idea.idea)})
  return [{address: `../..${path}?lang=${language}`, words: terms.hosted.ideas.feed}, ofAll]
}

const files = {GeoJSON: 'ideas.geojson', CSV: 'ideas.csv', Excel: 'ideas.xlsx'} as const

function linksBelow(drawing: Drawing, view: IdeasView): Markup {
  const {reader, activity} = drawing
  const params = {municipality: activity.municipality.id, activity: activity.id}
  const feeds = feedsOf(drawing, view).map(({address, words}) => html`<a href="${address}">${words}</a>`)
  if (view.is === 'idea') return html`<p class="links">${feeds}</p>`
  // Files know filters, and no order.
  const {sort: _, near: _near, by: _by, seed: _seed, ...filters} = view.chosen
  const query = new URLSearchParams({lang: reader.language, ...filters}).toString()
  return html`<p class="links">${feeds}</p>
    <p class="links">
      <span>${reader.terms.hosted.ideas.files}</span>
      ${Object.entries(files).map(
        ([name, file]) =>
          html`<a href="../..${filePathOf({...params, file})}?${query}"><bdi lang="en">${name}</bdi></a>`,
      )}
    </p>`
}
