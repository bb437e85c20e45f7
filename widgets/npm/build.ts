/** Builds the package `@saha/widgets` into `widgets/npm/dist`, ready for `npm pack`: `npm run package`. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Rolldown} from 'vite'
import {compactTemplates} from '../build/compact-templates.ts'
import {knownConstants} from '../build/known-constants.ts'
import {noMarkupInLeaflet} from '../build/no-markup-in-leaflet.ts'
import {plainImports} from '../build/plain-imports.ts'
import {analyse, type ElementShape} from './analyse.ts'
import {
  classDeclaration,
  indexDeclaration,
  reactDeclaration,
  svelteDeclaration,
  vueDeclaration,
} from './declarations.ts'
import {entries, inputs} from './entries.ts'
import {customElementsManifest} from './manifest.ts'
import {packageOf} from './package-file.ts'

const here = fileURLToPath(new URL('./', import.meta.url))
const root = join(here, '../..')
const source = join(here, '../src/')

/** Packages that an application installs beside ours, once for all that it has. Leaflet is changed, and so comes along. */
const outside = /^(?:lit|chart\.js|pmtiles|qr|@noble\/curves)(?:\/|$)/

/**
 * Builds the package anew.
 *
 * @param folder where it goes; what is there is taken away.
 */
async function buildPackage(folder: string): Promise<void> {
  const elements = analyse()
  rmSync(folder, {recursive: true, force: true})
  const chunks = await buildCode(elements, folder)
  const put = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), content)
  }
  const needed = chunks.flatMap(({imports, dynamicImports}) => [...imports, ...dynamicImports])
  put('package.json', inJson(packageOf(needed.filter((name) => outside.test(name)))))
  put('custom-elements.json', inJson(customElementsManifest(elements)))
  for (const element of elements) {
    put(`${element.name}.d.ts`, classDeclaration(element))
    put(`define/${element.name}.d.ts`, `import '../${element.name}.js'\n`)
  }
  put('index.d.ts', indexDeclaration(elements))
  put('define.d.ts', "import './index.js'\n")
  put('react.d.ts', reactDeclaration(elements))
  put('vue.d.ts', vueDeclaration(elements))
  put('svelte.d.ts', svelteDeclaration(elements))
  put('server.js', forServers(elements))
  put('nothing.js', 'export {}\n')
  put('README.md', readFileSync(join(here, 'README.md'), 'utf8'))
  declare([join(source, 'kit/events.ts'), join(source, 'package/server-address.ts')], folder)
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  cpSync(join(root, 'widgets/node_modules/leaflet/LICENSE'), join(folder, 'LICENSE.leaflet'))
  cpSync(join(root, 'widgets/themes'), join(folder, 'themes'), {recursive: true})
}

async function buildCode(elements: readonly ElementShape[], folder: string): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    root: join(root, 'widgets'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      entries(elements, source),
      plainImports(),
      knownConstants(),
      noMarkupInLeaflet(),
      compactTemplates(),
    ],
    build: {
      target: 'es2022',
      outDir: folder,
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: inputs(elements),
        external: outside,
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js'},
      },
    },
  })
  return (result as Rolldown.RolldownOutput).output.filter((file) => file.type === 'chunk')
}

/** What stands in the place of the elements where there is no page: names that can be imported, and do nothing. */
function forServers(elements: readonly ElementShape[]): string {
  return [
    "export * from './events.js'",
    ...elements.map(({className}) => `export class ${className} {}`),
    'export function setServer() {}',
    '',
  ].join('\n')
}

/** Lets TypeScript write the declarations of files that need nothing else. */
function declare(files: readonly string[], folder: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  for (const file of files) {
    const options = ['--declaration', '--emitDeclarationOnly', '--outDir', folder, '--target', 'es2022']
    const {status, stdout} = spawnSync(process.execPath, [tsc, '--ignoreConfig', file, ...options], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stdout)
  }
}

const inJson = (content: object) => `${JSON.stringify(content, undefined, 2)}\n`

await buildPackage(join(here, 'dist'))
console.log('The package stands in widgets/npm/dist.')
