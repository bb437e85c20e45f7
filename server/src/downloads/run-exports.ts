/** Makes large files one after the other, beside everything else, and deletes those whose time is over. */
import {mkdir, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {repeat, type Repeated} from '../repeat.ts'
import type {Store} from '../storage/open.ts'
import {
  claimExport,
  forgetEndedExports,
  forgetExport,
  knownExports,
  noteExport,
  type ExportRow,
} from './exports.queries.ts'
import {pathOfExport, UnwantedError} from './make-export.ts'
import {removeSealed} from './sealed-file.ts'

export interface ExportsNeeds {
  db: Store
  /** Where files lie. Made when it is not there. */
  folder: string
  /** Milliseconds since 1970. */
  now: () => number
  /** Makes one file. @param signal breaks it off. */
  make: (row: ExportRow, signal: AbortSignal) => Promise<void>
  onError: (error: unknown) => void
}

export interface Exports extends Repeated {
  /** Makes all files that are wanted now, and deletes those whose time is over. */
  runDue: () => Promise<void>
}

/** Milliseconds between two looks. */
const pause = 1_000

/** What is broken off when the server stops is gone on with by the next one. Any number of processes may do so on one store. */
export function createExports({db, folder, now, make, onError}: ExportsNeeds): Exports {
  let stopping = new AbortController()

  async function makeOne(row: ExportRow): Promise<void> {
    try {
      await make(row, stopping.signal)
    } catch (error) {
      if (stopping.signal.aborted) {
        await noteExport(db, row.id, {state: 'waiting', beat: 0})
        return
      }
      await removeSealed(pathOfExport(folder, row.id))
      if (error instanceof UnwantedError) await forgetExport(db, row.id)
      else await noteExport(db, row.id, {state: 'failed', beat: now()})
      if (!(error instanceof UnwantedError)) onError(error)
    }
  }

  /** Files that nobody has the key to any more. */
  async function removeStray(): Promise<void> {
    const files = await readdir(folder).catch(() => [])
    const ids = files.map((file) => file.replace(/\.sealed$/, ''))
    const known = await knownExports(db, ids)
    for (const id of ids) if (!known.has(id)) await removeSealed(join(folder, `${id}.sealed`))
  }

  async function runDue(): Promise<void> {
    await forgetEndedExports(db, now())
    await removeStray()
    for (;;) {
      const row = stopping.signal.aborted ? undefined : await claimExport(db, now())
      if (!row) return
      // What staff of one municipality are given is no other user's business.
      await mkdir(folder, {recursive: true, mode: 0o700})
      await makeOne(row)
    }
  }

  const repeated = repeat(runDue, pause, onError)
  return {
    runDue,
    start: () => {
      stopping = new AbortController()
      repeated.start()
    },
    stop: async () => {
      stopping.abort()
      await repeated.stop()
    },
  }
}
