import {readFileSync} from 'node:fs'
import {defineConfig} from 'vite'
import {compactTemplates} from './build/compact-templates.ts'
import {knownLimits} from './build/known-limits.ts'
import {loader} from './build/loader.ts'
import {oneFileOfTerms} from './build/one-file-of-terms.ts'
import {plainImports} from './build/plain-imports.ts'

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Elements become `dist/v/<version>/…`, which never change; the loader, `dist/saha.js`, is what a page asks for. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [plainImports(), oneFileOfTerms(), knownLimits(), compactTemplates(), loader(version)],
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {survey: 'src/survey/survey.ts', results: 'src/results/results.ts'},
      preserveEntrySignatures: false,
      output: {
        entryFileNames: `v/${version}/[name]-[hash:6].js`,
        // What elements share would be named after one of its files.
        chunkFileNames: ({name}) => `v/${version}/${name === 'read-activity' ? 'kit' : '[name]'}-[hash:6].js`,
      },
    },
  },
})
