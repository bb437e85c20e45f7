import {pluginPath} from '@saha/contract/plugin'
import type {StaffActivity} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html, nothing} from 'lit'
import {wordsIn} from '@saha/domain/text/words-in'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {ChosenLook} from './look.ts'
import {
  countSnippet,
  elementLinkSnippet,
  elements,
  elementSnippet,
  frameSnippet,
  hostedAddress,
  linkSnippet,
  packageSnippet,
  policyLine,
  shortcode,
  styleLines,
  type Pin,
} from './snippets.ts'

export interface WaysFacts {
  reader: Reader
  terms: ConsoleEmbedTerms
  place: Place
  activity: StaffActivity
  look: ChosenLook
}

/** Every way to put the activity on a page, what to paste for it, and when to take it. */
export function ways({reader, terms, place, activity, look}: WaysFacts) {
  const {ways: words, poster} = terms
  const {server, languages} = place
  const address = `${place.municipality}/${activity.id}`
  const pasted = {server, address, look}
  const element = elements[activity.kind]
  const title = wordsIn(activity.title, look.language || (languages[0] ?? ''), languages).words
  const style = styleLines(element, look)
  const frameWhen = reader.speaker.say(words.frameWhen, {policy: `frame-src ${new URL(server).origin}`})
  const box = (name: string, when: string, text: string, below: unknown = nothing) =>
    html`<section>
      <h3>${name}</h3>
      <p class="muted">${when}</p>
      <console-copy-text .reader=${reader} .label=${name} .text=${text}></console-copy-text>
      ${below}
    </section>`
  const plugin = html`<p><a href="${server}${pluginPath}" download>${words.wordpressGet}</a></p>`
  const installing = html`<p><a href="${server}/docs/embedding/npm">${words.applicationRead}</a></p>`
  return html`<section class="card embed-part" aria-labelledby="ways-title">
      <h2 id="ways-title">${words.title}</h2>
      ${box(words.element, words.elementWhen, elementSnippet(element, pasted, linkSnippet(pasted, title)))}
      ${style ? box(words.style, words.styleWhen, style) : nothing}
      ${box(words.policy, words.policyWhen, policyLine(server, look))}
      ${box(words.link, words.linkWhen, elementLinkSnippet(activity.kind, pasted, title))}
      ${box(words.frame, frameWhen, frameSnippet(pasted, title))}
      ${box(words.wordpress, words.wordpressWhen, shortcode(activity.kind, pasted), plugin)}
      ${box(words.address, words.addressWhen, hostedAddress(server, address, look.language))}
      ${box(words.application, words.applicationWhen, packageSnippet(activity.kind, pasted), installing)}
      ${
        activity.kind === 'survey'
          ? box(words.results, words.resultsWhen, elementSnippet('saha-results', pasted))
          : nothing
      }
      ${activity.kind === 'comments' ? box(words.count, words.countWhen, countSnippet(pasted, title)) : nothing}
      <console-embed-pinned
        .reader=${reader}
        .terms=${terms}
        .municipality=${place.municipality}
        .activity=${activity.id}
        .snippet=${(pin: Pin) => elementSnippet(element, {...pasted, pin}, linkSnippet(pasted, title))}
      ></console-embed-pinned>
    </section>
    <section class="card embed-part" aria-labelledby="poster-title">
      <h2 id="poster-title">${poster.title}</h2>
      <p>${poster.text}</p>
      <p>
        <a
          href="${hostedAddress(server, address)}/poster?lang=${reader.language}"
          target="_blank"
          rel="noopener"
          >${poster.open}</a
        >
      </p>
    </section>`
}
