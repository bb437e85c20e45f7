/** Bytes that a host page loads, measured on what was built: `node widgets/sizes.ts`. */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import type {Parts} from './build/loader.ts'

/** Something that a page may ask for, and the files that it then loads. */
interface Load {
  /** `loader`, `saha-survey ar` and so on, `chart`. */
  name: string
  files: {path: string; bytes: number}[]
  /** Of all files, each compressed with gzip as servers send it. */
  bytes: number
}

/** The loader, every element in every language, and the code of the charts. */
function readLoads(): Load[] {
  const folder = fileURLToPath(new URL('dist', import.meta.url))
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  const parts = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')) as Record<string, Parts>
  const loadOf = (name: string, files: readonly string[]): Load => {
    const weighed = files.map((path) => ({
      path,
      bytes: gzipSync(readFileSync(join(folder, path)), {level: 9}).length,
    }))
    return {name, files: weighed, bytes: weighed.reduce((sum, {bytes}) => sum + bytes, 0)}
  }
  return [
    loadOf('loader', ['saha.js']),
    ...Object.entries(parts).flatMap(([tag, {code, alone, terms}]) =>
      Object.entries(terms).flatMap(([language, words]) => [
        loadOf(`${tag} ${language}`, ['saha.js', alone, ...words, ...withForm(folder, alone, language)]),
        loadOf(`${tag} ${language}, beside other elements`, ['saha.js', ...code, ...words]),
      ]),
    ),
    loadOf('chart', paths.filter((path) => path.includes('draw-chart')).slice(0, 1)),
  ]
}

/**
 * Files that a form takes: a thread fetches them at once, a collection of ideas when its form is opened. Elements without such
 * a form have none.
 */
function withForm(folder: string, alone: string, language: string): string[] {
  const home = `${dirname(alone)}/`
  const codeOf = (file: string) => readFileSync(join(folder, file), 'utf8')
  const words = new RegExp(`writing\\.${language}-[\\w-]+\\.js`).exec(codeOf(alone))?.[0]
  const form = new Set(words ? [home + words] : [])
  for (const file of form)
    for (const [, imported] of codeOf(file).matchAll(/\bfrom"\.\/([\w.-]+)"/g))
      if (imported && home + imported !== alone) form.add(home + imported)
  return [...form]
}

for (const {name, files, bytes} of readLoads()) {
  console.log(`${name}: ${bytes}`)
  for (const file of files) console.log(`  ${file.path}: ${file.bytes}`)
}
