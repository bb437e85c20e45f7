/** Which addresses of the site lead to which files. What is not listed cannot be asked for. */
import {readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

export const publicFolder = fileURLToPath(new URL('./public', import.meta.url))

/** Served straight from their packages, which carry the fonts' licence (SIL Open Font License 1.1). */
const fonts = [
  '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
]

/** Path of an address to the file behind it, for everything in `public` and the fonts. */
export function siteFiles(): Map<string, string> {
  return new Map([...publicFiles(), ...fonts.map(fontFile)])
}

function publicFiles(): [string, string][] {
  return readdirSync(publicFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [addressOf(file), file])
}

/** `/ar/park.html`, or `/ar/` for the index of a folder. */
function addressOf(file: string): string {
  return `/${relative(publicFolder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/')
}

function fontFile(font: string): [string, string] {
  return [`/fonts/${font.split('/').at(-1)}`, fileURLToPath(import.meta.resolve(font))]
}
