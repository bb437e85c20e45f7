import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {prepare, type Prepared} from '../http/prepared.ts'
import {readStyles} from './page.ts'

/** Name of each file as pages ask for it, and the package that has it. */
const files = {
  'plex-arabic-400.woff2':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  'plex-arabic-600.woff2':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
  'plex-latin-400.woff2': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  'plex-latin-600.woff2': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
} as const

/** For pages of others that want our typeface: names them, and where they are. */
const sheet = 'typefaces.css'

/** Typefaces of hosted pages, each read when first asked for. An office's printer may have none for Arabic. */
export function typefaces(): (name: string) => Promise<Prepared> | undefined {
  const known = new Map<string, Promise<Prepared>>()
  return (name) => {
    if (name !== sheet && !Object.hasOwn(files, name)) return undefined
    const prepared =
      known.get(name) ?? (name === sheet ? prepareSheet() : prepareFile(files[name as keyof typeof files]))
    known.set(name, prepared)
    return prepared
  }
}

async function prepareFile(path: string): Promise<Prepared> {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(path)))
  return prepare(bytes, {type: 'font/woff2', cache: 'public, max-age=31536000, immutable', effort: 1})
}

/** Without what says that a page is set in them: there, the page decides. */
async function prepareSheet(): Promise<Prepared> {
  const [faces = ''] = readStyles(sheet).split(':root')
  return prepare(faces.replaceAll('url(../', 'url('), {
    type: 'text/css; charset=utf-8',
    cache: 'public, max-age=86400',
    effort: 11,
  })
}
