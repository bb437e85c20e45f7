/** For somebody who may not build any more while they write: why nothing is saved, and what they wrote. */
import type {DraftContent} from '@saha/contract'
import {html, nothing} from 'lit'
import {describedBy, field} from '../kit/fields.ts'
import type {Drafting} from './drafting.ts'

/** What they wrote can be taken along. Nothing while they may build. */
export function withdrawnNotice({editor, terms, place}: Drafting): unknown {
  if (!editor.isWithdrawn) return nothing
  const {withdrawn, ownWords: label, ownWordsHint: hint} = terms.saving
  const facts = {id: 'own-words', label, hint}
  return html`<div class="notice problem fields" role="alert">
    <p>${withdrawn}</p>
    ${field(
      facts,
      html`<textarea
        id=${facts.id}
        rows="8"
        dir="auto"
        readonly
        aria-describedby=${describedBy(facts)}
        .value=${ownWords(editor.content, place.languages)}
      ></textarea>`,
    )}
  </div>`
}

/**
 * All words of a draft, one text in each line. Texts in several languages come one language after the other.
 *
 * @param languages of the municipality, the main one first.
 */
export function ownWords(content: DraftContent, languages: readonly string[]): string {
  return textsIn(content, languages).join('\n')
}

function textsIn(value: unknown, languages: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries(value)
  const isText =
    parts.length > 0 && parts.every(([name, one]) => languages.includes(name) && typeof one === 'string')
  if (isText)
    return languages.flatMap((language) =>
      Object.hasOwn(value, language) ? [String(value[language as keyof typeof value])] : [],
    )
  return parts.flatMap(([, one]) => textsIn(one, languages))
}
