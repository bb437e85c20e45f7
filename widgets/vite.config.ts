import {readFileSync} from 'node:fs'
import {defineConfig, type BuildOptions} from 'vite'
import {compactTemplates} from './build/compact-templates.ts'
import {frames} from './build/frames.ts'
import {knownConstants} from './build/known-constants.ts'
import {loader} from './build/loader.ts'
import {noMarkupInLeaflet} from './build/no-markup-in-leaflet.ts'
import {oneFileOfTerms} from './build/one-file-of-terms.ts'
import {plainImports} from './build/plain-imports.ts'
import {plainLit} from './build/plain-lit.ts'
import {sharedPolicy} from './build/shared-policy.ts'
import {shortNames} from './build/short-names.ts'
import {themes} from './build/themes.ts'

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Modules that both elements load at once, and small ones that rarer questions share with the core. */
const shared =
  /lit-html|lit\/html|widgets\/src\/(?:choosing\/in-address|invitation\/take-code|kit\/(?:asides|base|css|define|drawn|events|nearest|notices|read|saha|server))|client\/src\/(?:call|new-key)|contract\/src\/routes|i18n\/src\/(?:amounts|speaker|isolate|language)|domain\/src\/(?:survey\/questions\.|text\/(?:words-in|digits|graphemes))/

/** Modules of the survey that what it fetches later needs as well. */
const ofForm =
  /client\/src\/(?:outbox|this-browser|keepsake)|domain\/src\/(?:survey\/own-answer|text\/plain-text)|widgets\/src\/(?:kit\/width|questions\/(?:entry|view|kinds\/kind))\./

/** What every survey with a rarer kind of question needs. */
const groups = [
  {
    name: 'beyond',
    test: /widgets\/src\/questions\/beyond\/(?:beyond|extra-words|fetched-words|form-space)|domain\/src\/survey\/(?:answer-shapes|option-images|shuffle)/,
  },
]

/** What every thread carries of writing: small files would each cost a request, and more bytes than one. */
const writing = [
  {
    name: 'writing',
    test: /client\/src\/(?:kept|keepsake)|contributing\/(?:desk|keeping|places|trace-names)|comments\/writing\/(?:desk|later-showers|writing)\.ts/,
  },
]

/** What a form for an idea consists of until somebody writes in it. */
const proposing = [
  // Supporting and handing in need it alike, and a small file of its own would cost a request, and more bytes.
  {name: 'ideas', test: /client\/src\/(?:kept|keepsake)\.|contributing\/(?:keeping|trace-names)\./},
  {
    name: 'writing',
    test: /client\/src\/new-key|contributing\/(?:button|places|writer)\.|ideas\/(?:own|writing\/\w+)\/showers|ideas\/writing\/(?:author|attend|drafts|form-shown|rarer|first-fields|has-parts|idea-form|slips|writing|writing\.styles)\.ts/,
  },
]

const plugins = [
  plainImports(),
  plainLit(),
  oneFileOfTerms(),
  knownConstants(),
  noMarkupInLeaflet(),
  compactTemplates(),
  shortNames(),
  sharedPolicy(),
]
const build: BuildOptions = {
  target: 'es2022',
  minify: 'terser',
  terserOptions: {ecma: 2020, compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true}},
  modulePreload: false,
}
const fileNames = `v/${version}/[name]-[hash:7].js`

/** Elements become `dist/v/<version>/…`, which never change; the loader, `dist/saha.js`, is what a page asks for. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    ...plugins,
    themes(version),
    frames(build),
    loader(version, {
      plugins,
      build,
      fileNames,
      groups: {survey: groups, comments: writing, ideas: proposing},
    }),
  ],
  build: {
    ...build,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        survey: 'src/survey/define.ts',
        results: 'src/results/define.ts',
        comments: 'src/comments/define.ts',
        ideas: 'src/ideas/define.ts',
        consultations: 'src/consultations/define.ts',
        event: 'src/event/define.ts',
        outcomes: 'src/outcomes/define.ts',
        'comments-count': 'src/comments/count/count.ts',
      },
      preserveEntrySignatures: false,
      output: {
        entryFileNames: fileNames,
        chunkFileNames: fileNames,
        // What every element needs is one file, whatever is fetched on demand besides.
        codeSplitting: {
          groups: [{name: 'kit', test: shared}, {name: 'form', test: ofForm}, ...groups],
        },
      },
    },
  },
})
