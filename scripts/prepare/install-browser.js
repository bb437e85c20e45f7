// @ts-check
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {findBrowser, recordBrowser, runs} from '../browser.js'
import {endWith, root} from '../node-version.js'
import {runQuietly, tryQuietly} from './run-quietly.js'

const downloadable = '@sparticuz/chromium@147.0.2'

/** Makes sure that the tests find a browser that starts: one that is there, Debian's, or a downloaded one. */
export function installBrowser() {
  if (useIfItRuns(findBrowser())) return
  console.log('Installing Chromium for the tests. This takes about a minute.')
  if (useIfItRuns(fromDebian()) || useIfItRuns(fromRegistry())) return
  endWith('No Chromium starts here: install one, or set SAHA_BROWSER to the path of a Chromium or Chrome.')
}

/**
 * @param {string | undefined} executablePath
 * @returns {boolean} whether the tests now have it
 */
function useIfItRuns(executablePath) {
  if (!executablePath || !runs(executablePath)) return false
  recordBrowser(executablePath)
  return true
}

/** Debian's own Chromium; `undefined` when this is no Debian, or not the administrator. */
function fromDebian() {
  if (process.getuid?.() !== 0) return undefined
  const env = {DEBIAN_FRONTEND: 'noninteractive'}
  tryQuietly('apt-get', ['update'], {cwd: root, env})
  const {ok} = tryQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    cwd: root,
    env,
  })
  return ok ? '/usr/bin/chromium' : undefined
}

/** A Chromium from the package registry, unpacked into a cache folder that no lock file knows. */
function fromRegistry() {
  const folder = join(root, 'node_modules', '.cache', 'saha', 'chromium')
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  runQuietly('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', downloadable], {cwd: folder})
  const unpack = `process.stdout.write(await (await import('@sparticuz/chromium')).default.executablePath())`
  const {ok, output} = tryQuietly(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: folder,
    env: {TMPDIR: folder},
  })
  if (!ok) endWith(`${output}\nThe downloaded Chromium could not be unpacked.`)
  return output.trim()
}
