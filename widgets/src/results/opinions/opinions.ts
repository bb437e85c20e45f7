/** Groups of opinion in a discussion: what unites, what divides, and who they are. Fetched where one is shown. */
import {limits} from '@saha/contract/limits'
import type {OpinionGroupsTerms} from '@saha/i18n/opinion-groups/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {groupsShown} from './draw-groups.ts'
import {statementList} from './draw-statement.ts'
import {opinionsStyles} from './opinions.styles.ts'
import type {GroupsView, OpinionsView} from './view.ts'

/** Shows it in one language. */
export const opinionsIn =
  (terms: OpinionGroupsTerms): Shower<OpinionsView> =>
  (reader, _, {host, activity, opinions, isStale}) => {
    adopt(host.renderRoot, [opinionsStyles])
    const {groups: snapshot, hash, words} = opinions
    const texts = new Map(words.map(({statement, text}) => [statement, text]))
    return html`<h2 id="title">${terms.title} ${reader.words(activity.title)}</h2>
      ${isStale ? html`<p class="notice" role="status">${terms.notRefreshed}</p>` : nothing}
      ${
        snapshot
          ? picture({reader, terms, snapshot, wordsOf: (statement) => texts.get(statement)}, hash)
          : tooFew(terms, {reader})
      }`
  }

function tooFew({tooFew: {title, why, enough}}: OpinionGroupsTerms, {reader}: Pick<GroupsView, 'reader'>) {
  return html`<div class="notice">
    <h3>${title}</h3>
    <p>${reader.say.count(why, limits.opinionPeople)}</p>
    <p>${reader.say.count(enough, limits.smallestPublishedGroup)}</p>
  </div>`
}

function picture(view: GroupsView, hash: string | null): unknown {
  const {reader, terms, snapshot} = view
  const {consensus, how} = terms
  const {say} = reader
  return html`<p class="people">
      ${say.count(terms.people, snapshot.people)} · ${say.count(terms.groups, snapshot.groups.length)}
    </p>
    <section class="result" aria-labelledby="unites">
      <h3 id="unites">${consensus.title}</h3>
      <p class="muted">${consensus.text} ${terms.bars}</p>
      ${statementList(view, snapshot.consensus, consensus.none)}
    </section>
    <section class="result" aria-labelledby="divides">
      <h3 id="divides">${terms.dividing.title}</h3>
      <p class="muted">${terms.dividing.text}</p>
      ${statementList(
        view,
        snapshot.dividing.map((statement) => ({statement})),
        terms.dividing.none,
      )}
    </section>
    ${groupsShown(view)}
    <section class="result" aria-labelledby="how">
      <h3 id="how">${how.title}</h3>
      <p>${say.say(how.text, {n: snapshot.step})}</p>
      <p class="muted">${how.source}</p>
      <p class="muted">
        ${say.say(terms.publication, {number: snapshot.number, moment: say.moment(snapshot.at)})}
        <code><bdi dir="ltr">${hash?.slice(0, 16)}</bdi></code>
      </p>
    </section>`
}
