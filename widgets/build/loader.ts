import {hash} from 'node:crypto'
import type {Plugin, Rolldown} from 'vite'
import {fileURLToPath} from 'node:url'
import {spoken} from '../../packages/i18n/src/languages.ts'
import type {Parts as PackedParts} from '../src/loader/loader.ts'
import {buildAlone, type AloneOptions} from './alone.ts'
import {compile} from './compile.ts'
import {HASH_LENGTH, shortFileNames, withNames} from './file-names.ts'
import {manifestOf} from './manifest.ts'
import {refuseCircles} from './no-circles.ts'

/** Files of each element, seen from the script that a page asks for: its code with all it imports, and the terms by language. */
export interface Parts {
  code: readonly string[]
  /** The code as one file, for pages with no other element. */
  alone: string
  terms: Readonly<Record<string, readonly string[]>>
}

const fileOf = (name: string) => fileURLToPath(new URL(`../src/loader/${name}.ts`, import.meta.url))

/**
 * Builds the loader apart from the elements, so that it shares no file with them and needs no second request, and
 * tells it which files each element consists of: with others on the page, and alone.
 *
 * @param version the folder of the files that never change. The loader stands there too, for pages that pin it, and a list of
 *   the hashes of all.
 */
export function loader(version: string, options: AloneOptions): Plugin {
  return {
    name: 'saha-loader',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      refuseCircles(chunks)
      const folder = `v/${version}/`
      // What else stands in the folder of the version, such as themes, is there already.
      const emitted = new Map(
        Object.values(bundle)
          .filter((file) => file.type === 'asset')
          .filter(({fileName}) => fileName.startsWith(folder))
          .map(({fileName, source}) => [fileName, Buffer.from(source).toString()] as const),
      )
      const put = (fileName: string, content: string) => {
        if (!emitted.has(fileName)) this.emitFile({type: 'asset', fileName, source: content})
        emitted.set(fileName, content)
      }
      /** Emits all files of one build under their short names, which it returns by the names before. */
      const emit = (files: readonly Rolldown.OutputChunk[]) => {
        const names = shortFileNames(files)
        for (const file of files) put(names.get(file.fileName) ?? file.fileName, withNames(file, names))
        return (before: string) => names.get(before) ?? before
      }
      const parts = partsIn(bundle)
      for (const part of Object.values(parts)) {
        const together = part.code.map((path) => bundle[path] as Rolldown.OutputChunk)
        const [{name, facadeModuleId}] = together as [Rolldown.OutputChunk]
        const file = facadeModuleId ?? ''
        const imported = importsOf(this, file)
        const modules = together.flatMap((chunk) => Object.keys(chunk.modules))
        const own = new Set(modules.filter((id) => imported.has(id)))
        const files = await buildAlone({name, file}, own, options)
        part.alone = emit(files)(files[0]?.fileName ?? '')
      }
      const short = emit(chunks)
      for (const {fileName} of chunks) delete bundle[fileName]
      for (const part of Object.values(parts)) {
        part.code = part.code.map(short)
        for (const [language, files] of Object.entries(part.terms)) part.terms[language] = files.map(short)
      }
      const linksCode = await compile(fileOf('links'), {}, options.build)
      const links = `links-${hash('sha256', linksCode, 'base64url').slice(0, HASH_LENGTH)}`
      put(`${folder}${links}.js`, linksCode)
      const seenFrom = (server: string, files: string) => ({
        SAHA_PARTS: Object.fromEntries(Object.entries(parts).map(([tag, part]) => [tag, pack(part)])),
        SAHA_LINKS: links,
        SAHA_SERVER: server,
        SAHA_FOLDER: files,
      })
      put(`${folder}saha.js`, await compile(fileOf('loader'), seenFrom('../../', './'), options.build))
      const released = [...emitted].map(([path, content]) => [path.slice(folder.length), content] as const)
      put(`${folder}manifest.json`, manifestOf(version, new Map(released)))
      put('saha.js', await compile(fileOf('loader'), seenFrom('./', `./${folder}`), options.build))
      put('parts.json', JSON.stringify(parts))
    },
  }
}

/** All that a module needs before it runs. What only other elements need stands in the files that they share, too. */
function importsOf(context: Rolldown.PluginContext, file: string): ReadonlySet<string> {
  const seen = new Set([file])
  for (const id of seen) for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
  return seen
}

/** Without folders and endings, which are those of all. */
function pack({code, alone, terms}: Parts): PackedParts {
  const names = (files: readonly string[]) =>
    files.map((file) => file.replace(/^.*\//, '').replace(/\.js$/, '')).join(' ')
  const [words = '', ...others] = new Set(
    spoken.map((language) => names(terms[language] ?? []).replaceAll(`.${language}-`, '.*-')),
  )
  if (others.length > 0)
    throw new Error(`Terms have other files in each language: ${words}, ${others.join(', ')}`)
  return [names(code), names([alone]), words]
}

/** Parts whose files are still given their names. */
type Named = {-readonly [Part in keyof Parts]: Parts[Part]} & {terms: Record<string, readonly string[]>}

/** Elements are the entries; their terms are the files that they import on demand, named after the language. */
function partsIn(bundle: Rolldown.OutputBundle): Record<string, Named> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const elements = chunks.filter(({isEntry}) => isEntry)
  return Object.fromEntries(
    elements.map((element) => {
      const code = withImports(element, bundle)
      const terms = chunks
        .filter(({fileName}) =>
          code.some((path) => (bundle[path] as Rolldown.OutputChunk).dynamicImports.includes(fileName)),
        )
        .flatMap((chunk) => {
          const language = /terms\.([a-z]{2})\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1]
          return language
            ? [[language, withImports(chunk, bundle).filter((path) => !code.includes(path))]]
            : []
        })
      return [`saha-${element.name}`, {code, alone: '', terms: Object.fromEntries(terms)}]
    }),
  )
}

function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const seen = new Set([chunk.fileName])
  for (const path of seen) {
    const imported = bundle[path]
    if (imported?.type === 'chunk') for (const next of imported.imports) seen.add(next)
  }
  return [...seen]
}
