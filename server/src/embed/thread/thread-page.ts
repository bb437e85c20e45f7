/** The hosted page of a thread: all of it can be read without scripts; where they run, the element takes its place. */
import type {
  ActivityState,
  Comment,
  CommentCounts,
  CommentSort,
  MunicipalMap,
  Reconciliation,
  ShownThread,
  Side,
} from '@saha/contract'
import {excerptOf} from '@saha/domain'
import {accountSection} from '../account-section.ts'
import {elementLoads} from '../element-loads.ts'
import {consultationsLink} from '../consultations-link.ts'
import {languageLinks} from '../language-links.ts'
import {html, type Markup} from '../markup.ts'
import {partsOf} from '../../activities/threads-under.queries.ts'
import {elementAttributes, lookStyles} from '../page-look.ts'
import {readStyles, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import type {AskedView} from './asked-view.ts'
import {commentList, fragmentOf} from './draw-comment.ts'
import type {Drawing} from './drawing.ts'
import {branchesOf} from './nested.ts'

const styles = ['typefaces.css', 'answer-page.css', 'thread/thread.css'].map(readStyles)

const sorts: readonly CommentSort[] = ['newest', 'oldest', 'supported', 'discussed']
const sides: readonly Side[] = ['for', 'neutral', 'against']

/** What one view of a thread shows. */
export interface ThreadView {
  activity: Omit<ShownThread, 'state'>
  state: ActivityState
  /** On which places are shown. */
  map: MunicipalMap | undefined
  asked: AskedView
  comments: readonly Comment[]
  counts: CommentCounts
  /** Answers by the municipality, on the first page. */
  official: readonly Comment[]
  /** Of the next page. */
  cursor: string | undefined
  /** Where everything went that was said; on the first page. */
  account: Reconciliation | undefined
}

/** @param feed address of the thread's feed, from the page. */
export function threadPage(view: ThreadView, reader: PageReader, feed: string): HostedPage {
  const {activity, comments} = view
  const {title, consultation, municipality, id, level} = activity
  const drawing = drawingOf(view, reader)
  const {hosted, consultation: words, thread} = reader.terms
  // Addresses are relative, so that the page also works below a path of a proxy.
  return {
    reader,
    title: `${reader.plain(title)} – ${reader.plain(municipality.name)}`,
    head: html`<meta name="description" content="${reader.plain(consultation.summary)}" />
      <link rel="alternate" type="application/atom+xml" href="${feed}" title="${hosted.thread.feed}" />
      <script type="module" src="../../saha.js"></script>`,
    styles: [...styles, ...lookStyles(reader)],
    ...elementLoads(view.map),
    body: html`<header>
        <p>${reader.words(municipality.name)}</p>
        ${languageLinks(reader, municipality.languages, queryOf(view.asked))}
      </header>
      <main>
        ${linkAbove(activity, reader)}
        <saha-comments ${elementAttributes(reader, html`activity="${municipality.id}/${id}"`)}>
          <h1>${reader.words(title)}</h1>
          ${introduction(view, reader)} ${officialAnswers(view, drawing)}
          <section>
            <h2>${heading(view, reader)}</h2>
            ${bar(view, drawing)} ${commentList(drawing, branchesOf(comments))} ${pager(view, drawing)}
          </section>
          <section>
            <h2>${words.contact}</h2>
            ${waysToTakePart(view, reader)}
            <p>${thread.about.levels[level] ?? thread.about.levels.open}</p>
            <p class="text">${reader.words(consultation.contact)}</p>
          </section>
          ${view.account ? accountSection(reader, 'comments', view.account) : ''}
        </saha-comments>
      </main>
      <footer>
        <a href="${feed}">${hosted.thread.feed}</a>
        ${consultationsLink(reader, municipality)}
      </footer>`,
  }
}

/** From the thread under an idea to that idea, for those who have scripts, too. */
function linkAbove({id}: ThreadView['activity'], {terms, say, language}: PageReader): Markup | '' {
  const under = partsOf(id)
  if (!under) return ''
  const address = `${under.collection}?lang=${language}&idea=${under.idea}#saha-idea-${under.idea}`
  return html`<p><a href="${address}">${say.say(terms.hosted.thread.under, {number: under.idea})}</a></p>`
}

function drawingOf({activity, state}: ThreadView, reader: PageReader): Drawing {
  return {
    ...(state === 'open' && {
      formFor: (comment) =>
        `${activity.id}/comment?${new URLSearchParams({lang: reader.language, id: comment}).toString()}`,
    }),
    reader,
    settings: activity.comments,
    languages: activity.municipality.languages,
    districts: activity.districts ?? [],
    linkTo: (query, fragment) => {
      const asked = new URLSearchParams({lang: reader.language, ...query})
      return `?${asked.toString()}${fragment ? `#${fragment}` : ''}`
    },
  }
}

/** Forms without scripts. Receipts are opened for ever. */
function waysToTakePart({activity, state}: ThreadView, {terms, language}: PageReader): Markup {
  const {ways} = terms.forms
  const link = (form: string, words: string) =>
    html`<a href="${activity.id}/${form}?lang=${language}">${words}</a>`
  return html`${state === 'open' ? html`<p>${activity.level === 'invitation' ? terms.forms.invitation.why : terms.hosted.thread.takePart}</p>` : ''}
    <p class="pager">
      ${state === 'open' ? link('write', ways.write) : ''} ${link('receipt', ways.receipt)}
    </p>`
}

/** What the address of a view says beside the language. */
function queryOf(asked: AskedView): Record<string, string> {
  if (asked.is === 'context') return {comment: asked.comment}
  const {cursor, ...query} = asked.query
  const all = Object.entries({...query, page: cursor})
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function introduction({activity, state}: ThreadView, reader: PageReader): Markup {
  const {comments, consultation} = activity
  const {terms, say} = reader
  const notice =
    state === 'open'
      ? undefined
      : state === 'closed'
        ? say.say(terms.thread.closed, {moment: say.moment(consultation.closes)})
        : say.say(terms.thread.notYetOpen, {moment: say.moment(consultation.opens)})
  return html`<p class="text">${reader.words(comments.prompt ?? consultation.summary)}</p>
    ${notice ? html`<p class="notice">${notice}</p>` : ''}`
}

function officialAnswers({official}: ThreadView, {reader, linkTo}: Drawing): Markup | '' {
  if (official.length === 0) return ''
  return html`<section class="answers">
    <h2>${reader.say.count(reader.terms.comments.officialAnswers, official.length)}</h2>
    <ul role="list">
      ${official.map(
        (answer) =>
          html`<li>
            <a href="${linkTo({comment: answer.id}, fragmentOf(answer))}"
              >${answer.official ? reader.words(answer.official) : ''}</a
            >
            <p dir="auto">${excerpt(answer.text ?? '')}</p>
          </li>`,
      )}
    </ul>
  </section>`
}

/** Letters of an official answer that stand at the top of its thread. */
const longestExcerpt = 280

function excerpt(text: string): string {
  const words = excerptOf(text, longestExcerpt)
  return words.length < excerptOf(text, Infinity).length ? `${words}…` : words
}

function heading({asked, counts, state}: ThreadView, {terms, say}: PageReader): string {
  if (asked.is === 'context') return terms.thread.context.text
  if (counts.all > 0) return say.count(terms.counts.comments, counts.all)
  const {empty, begin} = terms.comments
  return state === 'open' ? `${empty} ${begin}` : empty
}

/** Orders and sides to choose from, as links; or the way back to the whole thread. */
function bar({asked, counts, activity}: ThreadView, {reader, linkTo}: Drawing): Markup | '' {
  const {terms, say} = reader
  if (asked.is === 'context' || asked.page.is !== 'first-level')
    return html`<p><a href="${linkTo({})}">${terms.thread.context.all}</a></p>`
  if (counts.all < 2) return ''
  const {sort, side} = asked.page
  const ofSide = side && {side}
  const sorted = {...(sort !== 'newest' && {sort})}
  return html`<nav aria-label="${terms.comments.sort}">
      <ul role="list">
        ${sorts.map((name) =>
          choice(linkTo({sort: name, ...ofSide}), name === sort, terms.comments.sorts[name]),
        )}
      </ul>
    </nav>
    ${
      activity.comments.sides
        ? html`<nav aria-label="${terms.hosted.thread.bySide}">
            <ul role="list">
              ${choice(linkTo(sorted), side === undefined, terms.hosted.thread.allSides)}
              ${sides.map((name) =>
                choice(
                  linkTo({...sorted, side: name}),
                  name === side,
                  `${terms.comments.sides[name]} ${say.number(counts[name])}`,
                ),
              )}
            </ul>
          </nav>`
        : ''
    }`
}

function choice(address: string, isChosen: boolean, words: string): Markup {
  return html`<li>
    ${isChosen ? html`<a href="${address}" aria-current="true">${words}</a>` : html`<a href="${address}">${words}</a>`}
  </li>`
}

function pager({asked, cursor}: ThreadView, {reader, linkTo}: Drawing): Markup | '' {
  if (asked.is === 'context') return ''
  const {comments, hosted} = reader.terms
  const {page: isLater, ...query} = queryOf(asked)
  return html`<p class="pager">
    ${cursor ? html`<a rel="next" href="${linkTo({...query, page: cursor})}">${comments.more}</a>` : ''}
    ${isLater ? html`<a href="${linkTo(query)}">${hosted.thread.firstPage}</a>` : ''}
  </p>`
}
