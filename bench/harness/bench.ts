import {rmSync} from 'node:fs'
import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Job, Outcome} from '../load/job.ts'
import {runProgram, startServer, type Program, type Server} from './programs.ts'

/** What a section works with. Everything that it starts or writes is gone when it ends. */
export interface Bench {
  /** Fewer and shorter rounds: to see that everything works, not to quote. */
  isQuick: boolean
  /** A folder of its own. */
  folder: string
  /** Tells the person who waits what is being done. */
  say: (line: string) => void
  startServer: (program: Program) => Promise<Server>
  /** Puts a load on a server, from the other core. */
  load: (job: Job) => Promise<Outcome>
  /** Ends with the section, last come first gone. */
  atEnd: (close: () => Promise<unknown>) => void
}

/** Runs `work` and clears up after it, whatever happens. */
export async function withBench<T>(
  options: Pick<Bench, 'isQuick' | 'say'>,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'saha-bench-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  // Also when the bench is interrupted.
  process.once('exit', remove)
  const closing: (() => Promise<unknown>)[] = []
  const bench: Bench = {
    ...options,
    folder,
    startServer: async (program) => {
      const server = await startServer(program)
      closing.push(server.kill)
      return server
    },
    load: async (job) => {
      const written = await runProgram({script: 'bench/load/main.ts'}, JSON.stringify(job))
      // JSON writes NaN, "could not be measured", as null.
      return JSON.parse(written, (_, value: unknown) => value ?? Number.NaN) as Outcome
    },
    atEnd: (close) => closing.push(close),
  }
  try {
    return await work(bench)
  } finally {
    for (const close of closing.toReversed()) await close()
    remove()
    process.off('exit', remove)
  }
}
