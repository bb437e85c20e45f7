// @ts-check
/**
 * Keeps the product on a Node that runs TypeScript directly. Plain JavaScript, so that an old Node can read it.
 */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node that the install brings along on Linux. */
const bundledNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))

const bundledPlatforms = ['linux-x64', 'linux-arm64']

/**
 * Whether this Node strips types without a flag: 22.18 and newer, 23.6 and newer.
 *
 * @param {string} [version] as `process.versions.node` gives it
 */
export function isRecentEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major > 23
}

/** Ends the process with one line when neither this Node nor the bundled one can ever run Saha here. */
export function refuseHopelessNode() {
  if (isRecentEnough()) return
  if (Number(process.versions.node.split('.')[0]) >= 18 && bundledPlatforms.includes(platform())) return
  endWith(tooOld())
}

/**
 * Returns when this process can run the product; otherwise hands over to the bundled Node, whose exit code
 * becomes ours. Signals reach it, so that a graceful stop stays graceful.
 */
export async function ensureNode() {
  if (isRecentEnough()) return
  if (!existsSync(bundledNode) || process.env.SAHA_NODE_HANDED_OVER) endWith(tooOld())
  const child = spawn(bundledNode, process.argv.slice(1), {
    stdio: 'inherit',
    env: {...process.env, SAHA_NODE_HANDED_OVER: '1'},
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // The terminal sends SIGINT to the child as well; this process only has to outlive it.
  process.on('SIGINT', () => {})
  await new Promise((resolve) => {
    child.on('error', () => endWith(tooOld()))
    child.on('exit', (code) => resolve(process.exit(code ?? 1)))
  })
}

/**
 * @param {string} line
 * @returns {never}
 */
export function endWith(line) {
  console.error(line)
  process.exit(1)
}

function tooOld() {
  return `Saha needs Node 22.18 or newer, this is ${process.versions.node} on ${platform()}. Install Node 24 and try again.`
}

function platform() {
  return `${process.platform}-${process.arch}`
}
