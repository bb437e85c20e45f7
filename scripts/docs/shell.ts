/** Lets a shell read what pages tell people to type, without running any of it. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What was typed: the program, then its words as the shell hands them over. */
export type Call = readonly [program: string, ...words: string[]]

/** Programs of others are found nowhere, so each call ends in the function that the shell keeps for that. */
const recording = `
cd() { :; }
command_not_found_handle() { printf '%s\\0' "$@" $'\\n' >&3; }
PATH=/nowhere
set -e
`

/**
 * @param code one fence of a page, as somebody pastes it.
 * @returns its calls in their order, and what the shell complains of; empty when it takes all of it.
 */
export function readShell(code: string): {calls: Call[]; complaint: string} {
  const folder = mkdtempSync(join(tmpdir(), 'saha-shell-'))
  try {
    const {stderr, output} = spawnSync('/bin/bash', ['--norc', '-c', `${recording}${code}`], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const calls = (output[3] ?? '').split('\0\n\0').filter((call) => call !== '')
    return {calls: calls.map((call) => call.split('\0') as unknown as Call), complaint: stderr.trim()}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The call itself, without the user, the container and the settings that it is made with. */
export function withoutWrapping([program, ...words]: Call): Call {
  if (program === 'sudo') {
    const rest = words[0] === '-u' ? words.slice(2) : words
    return withoutWrapping(rest.slice(rest.findIndex((word) => !/^[A-Z_]+=/.test(word))) as unknown as Call)
  }
  if (program === 'podman' && words[0] === 'exec') return withoutWrapping(words.slice(2) as unknown as Call)
  return [program, ...words]
}
