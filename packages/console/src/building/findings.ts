/** What keeps a draft from being published, in words, with the way to it. */
import type {DraftFinding} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {html} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Reader} from '../kit/reader.ts'
import {idOf, type Drafting} from './drafting.ts'

/** One finding as a sentence; the checker's own words where the console has none. */
export function findingWords(
  {speaker}: Reader,
  {findings}: BuildingTerms,
  {code, expected, values = {}}: DraftFinding,
): string {
  const sentence = (findings.codes as Partial<Record<string, string>>)[code]
  return sentence === undefined ? speaker.say(findings.other, {expected}) : speaker.say(sentence, values)
}

/** All findings, each a link to where it can be mended. */
export function findingList({reader, terms, place, editor}: Drafting, consultation: string) {
  const {findings = [], more = 0} = editor.check ?? {}
  return html`<ul class="findings">
    ${findings.map((finding) => {
      const at = /^activities\[(\d+)\]/.exec(finding.path)?.[1]
      const activity = at === undefined ? undefined : editor.at(`activities[${at}].id`)
      const rest = typeof activity === 'string' ? [consultation, 'activity', activity] : [consultation]
      const href = addressOf(place.municipality, 'building', rest, new URLSearchParams({at: finding.path}))
      return html`<li>
        <a href=${href}>${whereWords(reader, terms, place.languages, editor.content, finding.path)}</a>
        <span>${findingWords(reader, terms, finding)}</span>
      </li>`
    })}
    ${more > 0 ? html`<li>${reader.speaker.count(terms.findings.more, more)}</li>` : ''}
  </ul>`
}

/** Where a finding is, by the titles that stand above it. */
function whereWords(
  reader: Reader,
  {findings, basics}: BuildingTerms,
  languages: readonly string[],
  content: unknown,
  path: string,
): string {
  const named: string[] = []
  let value: unknown = content
  for (const step of path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
    value = (value as Record<string, unknown> | undefined)?.[step[1] ?? step[2] ?? '']
    if (step[1] !== undefined) named.push(titleOf(reader, languages, value) ?? String(Number(step[1]) + 1))
  }
  if (named.length > 0) return named.join(' › ')
  const [field = ''] = path.split('.')
  const names: Partial<Record<string, string>> = {...basics}
  return names[field] ?? findings.whole
}

function titleOf(reader: Reader, languages: readonly string[], value: unknown): string | undefined {
  const {title, text, id} = (value ?? {}) as Record<string, unknown>
  for (const words of [title, text])
    if (typeof words === 'object' && words !== null && Object.keys(words).length > 0)
      return reader.plain(words as Record<string, string>, languages)
  return typeof id === 'string' ? id : undefined
}

/** Moves the focus to the field at a path, or to the nearest one above it. */
export function focusAt(root: ParentNode, path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const id = idOf(at)
    const field = root.querySelector<HTMLElement>(`#${id}, [id^='${id}-']`)
    if (field) {
      field.scrollIntoView({block: 'center'})
      field.focus()
      return
    }
  }
}
