// @ts-check
import {spawnSync} from 'node:child_process'

/**
 * Runs a command and stays silent; when it fails, shows what it said and ends this process with its code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env?: Record<string, string>}} options
 */
export function runQuietly(command, args, options) {
  const {ok, output} = tryQuietly(command, args, options)
  if (ok) return
  console.error(`${output}\nThis failed: ${[command, ...args].join(' ')}`)
  process.exit(1)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env?: Record<string, string>}} options
 * @returns {{ok: boolean, output: string}} `output` holds both streams, and the reason when it could not start
 */
export function tryQuietly(command, args, {cwd, env}) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    env: {...process.env, ...env},
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  return {ok: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join('\n')}
}
