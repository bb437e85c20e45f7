/** The page of one activity in a preview: the element as a municipality would put it on a page of its own. */
import type {DefinedActivity, ElementLook, Municipality} from '@saha/contract'
import {hash} from 'node:crypto'
import {ownTypeface, typefaceSheet} from '@saha/contract/typeface'
import {elementOf, settledLook, type SettledLook} from '../../embed/settled-look.ts'
import {isRightToLeft} from '../../language-direction.ts'

function styleOf({theme, accent, typeface, width}: SettledLook): string {
  const own = [
    ...(accent === undefined ? [] : [`--saha-color-accent: ${accent}`]),
    ...(typeface === undefined ? [] : [`--saha-font-family: ${ownTypeface}`]),
    ...(width === undefined ? [] : [`--saha-max-inline-size: ${width}rem`]),
  ]
  return `:root { color-scheme: ${theme ?? 'light dark'}; font: 100%/1.6 system-ui, sans-serif }
body { margin: 0; padding: clamp(1rem, 4vw, 2rem) }
main { max-inline-size: ${width ?? 48}rem; margin-inline: auto; ${own.join('; ')} }
`
}

function attributesOf({theme, numerals}: SettledLook): string {
  const all = Object.entries({theme, numerals}).filter(([, value]) => value !== undefined)
  return all.map(([name, value]) => ` ${name}="${value}"`).join('')
}

/**
 * The page, and its policy: nothing but what stands below its own address, nothing inline, framed by our own pages alone,
 * and without an origin, so that it shares nothing with the console or with pages that citizens use.
 *
 * @param url of the page.
 */
export function showPage(
  {id, map, look: usual}: Municipality,
  activity: DefinedActivity,
  {language, look: chosen}: {language: string; look: ElementLook},
  url: URL,
): {body: string; policy: string} {
  const [, base = ''] = /^(\/preview\/[\w-]+\/)show\//.exec(url.pathname) ?? []
  const below = `${url.host}${base}`
  // Names and language tags hold no character that HTML gives a meaning.
  const element = elementOf[activity.kind]
  const look = settledLook(chosen, usual)
  const style = styleOf(look)
  const body = `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${activity.id}</title>
${look.typeface === 'own' ? `<link rel="stylesheet" href="${base}${typefaceSheet.slice(1)}">\n` : ''}<style>${style}</style>
<main><${element} activity="${id}/${activity.id}"${attributesOf(look)}></${element}></main>
<script type="module" src="${base}saha.js"></script>
</html>
`
  const tiles = map?.tiles ? [new URL(map.tiles.address.replace(/[{}]/g, '')).origin] : []
  const policy = [
    "default-src 'none'",
    `script-src ${below}`,
    `style-src ${below} 'sha256-${hash('sha256', style, 'base64')}'`,
    `img-src ${[below, 'data:', 'blob:', ...tiles].join(' ')}`,
    `connect-src ${[below, ...tiles].join(' ')}`,
    `font-src ${below}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-forms allow-popups allow-downloads',
  ].join('; ')
  return {body, policy}
}
