import {execFileSync} from 'node:child_process'
import {closeSync, existsSync, fdatasyncSync, openSync, readFileSync, writeSync} from 'node:fs'
import {availableParallelism, cpus, loadavg, release, totalmem, type} from 'node:os'
import {join} from 'node:path'
import {isPinned} from './programs.ts'
import {median} from './statistics.ts'

/** The machine and the versions, in one line. */
export function describeMachine(): string {
  const cores = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() || 'an unnamed processor'}`
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const pinned = isPinned ? 'server and load pinned to a core each' : 'server and load share the cores'
  return [cores, memory, systemName(), `Node ${process.versions.node}`, pinned].join(', ')
}

/** Programs that wanted a core, over the last minute: near 0 before a run means a quiet machine. */
export function loadAverage(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(2)
}

/** Milliseconds that one small write takes to be safely on disk, as the median of several tries. */
export function syncTime(folder: string, tries = 200): number {
  const file = openSync(join(folder, 'sync-times'), 'w')
  const page = Buffer.alloc(4_096, 1)
  const times = Array.from({length: tries}, (_, position) => {
    const start = performance.now()
    writeSync(file, page, 0, page.length, position * page.length)
    fdatasyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  return median(times)
}

/** The commit that is measured, marked when files differ from it. */
export function describeCommit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, {encoding: 'utf8', stdio: 'pipe'}).trim()
    const changes = git('status', '--porcelain', '--untracked-files=no')
    return git('rev-parse', '--short', 'HEAD') + (changes ? ' with changes' : '')
  } catch {
    return 'not under version control'
  }
}

function systemName(): string {
  const file = '/etc/os-release'
  const name = existsSync(file)
    ? /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined
  return `${name ?? type()} (${release()})`
}
