import type {ServerHealth} from '@saha/contract'
import {stat, statfs} from 'node:fs/promises'
import {dirname} from 'node:path'
import {lastBackup} from '../backup/backup.queries.ts'
import type {Store} from '../storage/open.ts'
import {findStoreFile} from './store-file.queries.ts'

export interface HealthFacts {
  findAilments: () => Promise<string[]>
  db: Store
  version: string
  /** Contributions that wait to be stored. */
  waiting: () => number
  hasMail: boolean
  /** Milliseconds since 1970. */
  now: () => number
}

/** How the server is, for those who run it. */
export async function readHealth(facts: HealthFacts): Promise<ServerHealth> {
  const {version, hasMail} = facts
  const file = await findStoreFile(facts.db)
  return {
    ailments: await facts.findAilments(),
    store: file === undefined ? 'postgres' : 'sqlite',
    version,
    queue: facts.waiting(),
    disk: file === undefined ? null : await readDisk(dirname(file)),
    size: file === undefined ? null : await sizeOf(file),
    backup: await readBackup(facts.db),
    mail: hasMail,
    clock: new Date(facts.now()).toISOString(),
  }
}

async function readBackup(db: Store): Promise<ServerHealth['backup']> {
  const backup = await lastBackup(db)
  return backup ? {at: new Date(backup.at).toISOString(), bytes: backup.bytes} : null
}

async function readDisk(folder: string): Promise<ServerHealth['disk']> {
  try {
    const {bavail, blocks, bsize} = await statfs(folder)
    return {free: bavail * bsize, all: blocks * bsize}
  } catch {
    // A database in memory has no folder.
    return null
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch {
    return null
  }
}
