import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesUnder} from '../files.ts'
import {endWith, root} from '../node-version.js'

/** Something that Vite builds for browsers. */
interface Bundle {
  name: string
  place: string
  /** Other places whose sources end up in it. */
  from: string[]
}

const shared = ['packages/client', 'packages/contract', 'packages/domain', 'packages/i18n']

const bundles: Bundle[] = [
  {name: 'widgets', place: 'widgets', from: shared},
  {name: 'console', place: 'packages/console', from: ['widgets', ...shared]},
]

const stamps = join(root, 'node_modules/.cache/saha')
export const vite = join(root, 'node_modules/vite/bin/vite.js')

/** The elements always, and every other bundle that has a Vite configuration. */
export function presentBundles(): Bundle[] {
  const isSetUp = (place: string) =>
    readdirSync(join(root, place)).some((file) => file.startsWith('vite.config.'))
  return bundles.filter(({name, place}) => name === 'widgets' || isSetUp(place))
}

/** Builds each bundle whose sources differ from those of its last build; with `force`, all of them. */
export function build({force}: {force: boolean}): void {
  for (const bundle of presentBundles()) {
    const stampFile = join(stamps, `built-${bundle.name}`)
    const stamp = contentHash(root, ['pnpm-lock.yaml', 'tsconfig.json', bundle.place, ...bundle.from])
    const isBuilt = existsSync(join(root, bundle.place, 'dist')) && existsSync(stampFile)
    if (!force && isBuilt && readFileSync(stampFile, 'utf8') === stamp) continue
    buildOne(bundle)
    mkdirSync(stamps, {recursive: true})
    writeFileSync(stampFile, stamp)
  }
}

function buildOne({name, place}: Bundle) {
  console.log(`Building ${name}.`)
  const {status, stdout, stderr} = spawnSync(process.execPath, [vite, 'build'], {
    cwd: join(root, place),
    encoding: 'utf8',
    // Started from a test, Vite would take the libraries' development code.
    env: {...process.env, NODE_ENV: 'production'},
  })
  if (status !== 0) endWith(`${stdout}${stderr}\nThe build of ${name} failed.`)
}

/** Changes when any file under `places` does; tests do not count. */
export function contentHash(folder: string, places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesUnder(folder, place))) {
    if (file.endsWith('.test.ts')) continue
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(folder, file)))
      .update('\n')
  }
  return hash.digest('hex')
}
