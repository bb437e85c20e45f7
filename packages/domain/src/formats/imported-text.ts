/** Foreign words as text: markup is taken out, never carried over. */
import {limits} from '@saha/contract/limits'
import {plainText} from '../text/plain-text.ts'
import type {Account} from './account.ts'

const breaks = /^\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|blockquote|section|article)$/
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** How one foreign text is read. */
export interface TextReading {
  account: Account
  where: string
  name: string
  /** Whether the format says that it is HTML. Otherwise entities mean something only beside tags. */
  isHtml?: boolean
}

/**
 * One text in one language: without tags and control characters, trimmed, of a length that Saha allows.
 *
 * @returns undefined when nothing is left.
 */
export function importedText(
  source: string,
  {account, where, name, isHtml = false}: TextReading,
): string | undefined {
  // Longer ones are cut anyway; tags at most double what has to be looked at.
  const bounded = source.slice(0, limits.authoredText * 4)
  const bare = withoutTags(bounded)
  const isMarkup = bare !== bounded
  const isMore =
    isMarkup && withoutTags(bounded.replaceAll('<br>', '\n')) !== bounded.replaceAll('<br>', '\n')
  const text = plainText(isMarkup || isHtml ? withCharacters(bare) : bare).trim()
  if (isHtml ? isMore : isMarkup) account.add('markup-removed', where, name)
  if (text.length <= limits.authoredText && bounded.length === source.length)
    return text === '' ? undefined : text
  account.add('text-cut', where, name)
  return plainText(text.slice(0, limits.authoredText)).trim() || undefined
}

/**
 * The text without its tags, scripts and styles; tags that begin a line leave a line break. Linear, whatever stands
 * there.
 */
export function withoutTags(source: string): string {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const start = nextTag(source, at)
    const end = start === -1 ? -1 : source.indexOf('>', start)
    if (end === -1) return parts.length === 0 ? source : parts.join('') + source.slice(at)
    const tag =
      /^[a-z0-9/]{1,12}/i.exec(source.slice(start + 1, Math.min(end, start + 14)))?.[0].toLowerCase() ?? ''
    parts.push(source.slice(at, start), breaks.test(tag) && !tag.startsWith('/') ? '\n' : '')
    at = tag === 'script' || tag === 'style' ? endOf(tag, source, end + 1) : end + 1
  }
}

// What a script or style holds is not for readers.
function endOf(tag: 'script' | 'style', source: string, from: number): number {
  const end = source.slice(from).search(tag === 'script' ? /<\/script/i : /<\/style/i)
  return end === -1 ? source.length : from + end
}

function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at !== -1; at = source.indexOf('<', at + 1)) {
    if (/[a-z/!]/i.test(source.charAt(at + 1))) return at
  }
  return -1
}

function withCharacters(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

/** Plain text as HTML that shows it: what `importedText` turns back. */
export function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}
