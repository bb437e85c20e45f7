import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {root} from '../../scripts/node-version.js'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure} from '../harness/figures.ts'
import {surveyJsFiles, surveyJsVersion} from './surveyjs.ts'

/** Packages that are fetched stay here. */
const cache = join(root, 'node_modules/.cache/saha/peers')

/** Comment threads of others: the files that their own instructions put into a page. */
const threads = [
  {
    name: 'Waline',
    package: '@waline/client',
    version: '3.15.2',
    files: ['dist/waline.js', 'dist/waline.css'],
  },
  {name: 'Artalk', package: 'artalk', version: '2.9.1', files: ['dist/Artalk.js', 'dist/Artalk.css']},
  {name: 'Twikoo', package: 'twikoo', version: '1.7.9', files: ['dist/twikoo.min.js']},
]

/** Whole embeds of others, weighed as ours are. What cannot be fetched is told, and left out. */
export function weighPeers(bench: Bench): Figure[] {
  const surveyJs = Object.values(surveyJsFiles).map(({content}) => content)
  return [
    {what: `SurveyJS ${surveyJsVersion}, whatever it asks`, measured: weigh(surveyJs)},
    ...threads.flatMap((thread) => {
      const files = fetchFiles(thread)
      if (!files) bench.say(`SKIPPED: ${thread.name} could not be fetched from the registry.`)
      return files ? [{what: `${thread.name} ${thread.version}, a thread`, measured: weigh(files)}] : []
    }),
  ]
}

function weigh(files: readonly (string | Buffer)[]) {
  return measured('KB', files.reduce((sum, file) => sum + gzipSync(file, {level: 9}).length, 0) / 1_000)
}

/** Files of a package as its registry has it; `undefined` without a network. */
function fetchFiles({package: name, version, files}: (typeof threads)[number]): Buffer[] | undefined {
  mkdirSync(cache, {recursive: true})
  const archive = join(cache, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  if (!existsSync(archive))
    spawnSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache], {
      timeout: 60_000,
    })
  const read = files.map((file) => spawnSync('tar', ['-xzOf', archive, `package/${file}`], {maxBuffer: 1e8}))
  return read.every(({status}) => status === 0) ? read.map(({stdout}) => stdout) : undefined
}
