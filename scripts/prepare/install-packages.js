// @ts-check
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {root} from '../node-version.js'
import {runQuietly} from './run-quietly.js'

const pnpm = 'pnpm@12.21.0'
const stampFile = join(root, 'node_modules', '.saha-installed')

/** Installs exactly what the lock file says, unless the last install was of the same lock file and is still there. */
export function installPackages() {
  const stamp = stampOf(root)
  const isUnchanged = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
  if (isUnchanged && lacking(root).length === 0) return
  console.log('Installing packages. The first time takes about a minute.')
  // CI keeps pnpm from asking questions that nobody can answer here.
  runQuietly('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {cwd: root, env: {CI: 'true'}})
  writeFileSync(stampFile, stamp)
}

/**
 * Changes whenever an install could give something else: other packages, another machine, another store.
 *
 * @param {string} folder root of the workspace
 */
export function stampOf(folder) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n${pnpm}\n`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests(folder)]) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(folder, file)))
      .update('\n')
  }
  return hash.digest('hex')
}

/**
 * Packages of the workspace that stand without what they depend on, as after a `git clean` of one folder.
 *
 * @param {string} folder root of the workspace
 */
export function lacking(folder) {
  return manifests(folder)
    .filter((file) => {
      const {dependencies = {}} = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return Object.keys(dependencies).length > 0
    })
    .map((file) => dirname(file))
    .filter((place) => !existsSync(join(folder, place, 'node_modules')))
}

/**
 * Every package.json of the workspace, as paths from the root, in a stable order.
 *
 * @param {string} folder
 */
function manifests(folder) {
  const packages = readdirSync(join(folder, 'packages')).map((name) => `packages/${name}`)
  return ['.', 'server', 'widgets', 'demo', 'bench', ...packages]
    .map((place) => join(place, 'package.json'))
    .filter((file) => existsSync(join(folder, file)))
    .sort()
}
