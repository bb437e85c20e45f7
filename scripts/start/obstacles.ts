import {closeSync, existsSync, mkdirSync, openSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {isFree} from './ports.ts'
import type {Settings} from './settings.ts'

/** Why Saha cannot start here, one line each, naming the setting to change; empty when nothing is in the way. */
export async function findObstacles({port, demoPort, database}: Settings): Promise<string[]> {
  if (port === demoPort) return [`SAHA_PORT and SAHA_DEMO_PORT are both ${port}: give them different ports.`]
  const found = [
    await portObstacle(port, 'SAHA_PORT'),
    await portObstacle(demoPort, 'SAHA_DEMO_PORT'),
    isAddress(database) ? undefined : fileObstacle(resolve(database)),
  ]
  return found.filter((line) => line !== undefined)
}

/** Whether the database is a server's address rather than a file. */
function isAddress(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database)
}

async function portObstacle(port: number, setting: string): Promise<string | undefined> {
  if (await isFree(port)) return undefined
  return `Port ${port} is taken: stop the program that uses it, or set ${setting} to another port.`
}

/** Tries for real, because permissions alone do not tell (full disks, read-only disks, root). */
function fileObstacle(file: string): string | undefined {
  const folder = dirname(file)
  const probe = join(folder, `.saha-can-write-${process.pid}`)
  try {
    makeFolder(folder)
    closeSync(openSync(probe, 'w'))
    rmSync(probe)
  } catch (error) {
    return `Folder ${folder} is not writable (${reason(error)}): change that, or set SAHA_DATABASE to another file.`
  }
  try {
    if (existsSync(file)) closeSync(openSync(file, 'r+'))
  } catch (error) {
    return `File ${file} is not writable (${reason(error)}): change that, or set SAHA_DATABASE to another file.`
  }
  return undefined
}

/** One folder after the other: where the system makes none, Node's recursive way tries for ever. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, {mode: 0o700})
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
