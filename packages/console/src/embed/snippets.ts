/** What a webmaster pastes. */
import {ownTypeface, typefaceSheet} from '@saha/contract/typeface'
import type {StaffActivity} from '@saha/contract'
import {usualLook, type ChosenLook} from './look.ts'

/** Element of each kind of activity. */
export const elements = {
  survey: 'saha-survey',
  comments: 'saha-comments',
  ideas: 'saha-ideas',
  event: 'saha-event',
} as const satisfies Record<StaffActivity['kind'], string>

export type ElementName = (typeof elements)[keyof typeof elements] | 'saha-results'

/** A version of the elements, and the hash of its script. */
export interface Pin {
  version: string
  /** As the attribute `integrity` has it. */
  integrity: string
}

/** What one snippet is about. */
export interface Pasted {
  /** Address of the server as browsers see it, without a slash at the end. */
  server: string
  /** As `municipality/activity`. */
  address: string
  /** Default: the usual look. */
  look?: ChosenLook
  /** Default: whatever version the server has. */
  pin?: Pin
}

/**
 * An element with the script that it needs.
 *
 * @param inside markup that stands in the tag until the element comes.
 */
export function elementSnippet(
  element: ElementName,
  {server, address, look = usualLook(), pin}: Pasted,
  inside = '',
): string {
  const lines = [...typefaceLine(server, look), scriptLine(server, pin)].join('\n')
  return `${lines}\n<${element} activity="${address}"${attributesOf(look)}>${inside}</${element}>`
}

/** The number of comments alone. @param words that stand there until the number comes. */
export function countSnippet({server, address, look = usualLook()}: Pasted, words: string): string {
  const attributes = attributesOf({...look, theme: ''})
  return `${scriptLine(server)}\n<saha-comments count-only activity="${address}"${attributes}>${escaped(words)}</saha-comments>`
}

/** What the plugin for WordPress makes the element of. */
export function shortcode(
  kind: StaffActivity['kind'],
  {address, look = usualLook()}: Pick<Pasted, 'address' | 'look'>,
): string {
  return `[saha ${kind}="${address}"${attributesOf(look)}]`
}

/** What an application says once in its code, and the tag in its templates. */
export function packageSnippet(
  kind: StaffActivity['kind'],
  {server, address, look = usualLook()}: Pick<Pasted, 'server' | 'address' | 'look'>,
): string {
  const name = elements[kind]
  return `import {setServer} from '@saha/widgets'
import '@saha/widgets/define/${kind}'

setServer('${server}')

<${name} activity="${address}"${attributesOf(look)}></${name}>`
}

/** A link to the page that the server hosts. */
export function linkSnippet({server, address, look = usualLook()}: Pasted, words: string): string {
  return `<a href="${hostedAddress(server, address, look.language)}">${escaped(words)}</a>`
}

/** A link that becomes the element where the script is on the page, and else leads to the page that the server hosts. */
export function elementLinkSnippet(
  kind: StaffActivity['kind'],
  {server, address, look = usualLook()}: Pasted,
  words: string,
): string {
  const attributes = attributesOf({...look, language: ''}, 'data-')
  return `<a data-saha="${kind}"${attributes} href="${hostedAddress(server, address, look.language)}">${escaped(words)}</a>`
}

/** @param language empty: the municipality's main one. */
export function hostedAddress(server: string, address: string, language = ''): string {
  return `${server}/embed/${address}${language && `?lang=${language}`}`
}

/** Height of a frame in CSS pixels, until its script knows better. */
const frameHeight = 640

/** A frame with the activity, and the script that makes it as high as what is in it. @param title in its language. */
export function frameSnippet({server, address, look = usualLook()}: Pasted, title: string): string {
  const {language, theme, numerals, accent} = look
  const chosen = Object.entries({lang: language, theme, numerals, accent: accent.slice(1)}).filter(
    ([, value]) => value,
  )
  const query = chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : ''
  return `<script type="module" src="${server}/frame.js"></script>
<iframe
  src="${escaped(`${hostedAddress(server, address)}/frame${query}`)}"
  title="${escaped(title)}"
  width="100%"
  height="${frameHeight}"
  frameborder="0"
  allow="clipboard-write"
></iframe>`
}

/** What belongs into the style sheet of the site; `undefined` when nothing was chosen. */
export function styleLines(element: ElementName, {accent, typeface, width}: ChosenLook): string | undefined {
  const lines = [
    ...(accent ? [`  --saha-color-accent: ${accent};`] : []),
    ...(typeface ? [`  --saha-font-family: ${ownTypeface};`] : []),
    ...(width ? [`  --saha-max-inline-size: ${width}rem;`] : []),
  ]
  return lines.length === 0 ? undefined : `${element} {\n${lines.join('\n')}\n}`
}

/** What a Content-Security-Policy has to allow, and nothing more. */
export function policyLine(server: string, {typeface}: Pick<ChosenLook, 'typeface'>): string {
  const {origin} = new URL(server)
  const needed = ['script-src', 'connect-src', 'img-src', ...(typeface ? ['style-src', 'font-src'] : [])]
  return needed.map((directive) => `${directive} ${origin}`).join('; ')
}

/** Brings our typeface to the page. */
function typefaceLine(server: string, {typeface}: ChosenLook): string[] {
  return typeface ? [`<link rel="stylesheet" href="${server}${typefaceSheet}">`] : []
}

function scriptLine(server: string, pin?: Pin): string {
  return pin
    ? `<script type="module" src="${server}/v/${pin.version}/saha.js" integrity="${pin.integrity}" crossorigin></script>`
    : `<script type="module" src="${server}/saha.js"></script>`
}

/** @param before what each name begins with. */
function attributesOf({language, theme, numerals}: ChosenLook, before = ''): string {
  return Object.entries({lang: language, theme, numerals})
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${before}${name}="${value}"`)
    .join('')
}

/** Words as HTML. */
function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
