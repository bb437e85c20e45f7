import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesUnder} from '../files.ts'
import {root} from '../node-version.js'

export interface Source {
  /** From the root, with forward slashes. */
  path: string
  text: string
}

const places = ['packages', 'widgets', 'server', 'demo', 'bench', 'scripts', 'vitest.config.ts']

/** Everything that people write here: code and style sheets, tests included. */
export function readSources(): Source[] {
  return places
    .flatMap((place) => filesUnder(root, place))
    .filter((path) => /\.(ts|js|mjs|css|html)$/.test(path))
    .map((path) => ({path, text: readFileSync(join(root, path), 'utf8')}))
}

/** The part of the house a file belongs to, such as `contract`, `server` or `widgets`. */
export function houseOf(path: string): string {
  return path.replace(/^packages\//, '').split('/')[0] ?? path
}

/** Whether a file only serves tests. */
export function isForTests(path: string): boolean {
  return /\.test\.ts$|\/test-kit\/|^demo\/e2e\/|\/each-store\.ts$/.test(path)
}

/** Whether a file sets up a tool. */
export function isToolSetup(path: string): boolean {
  return /\.config\.(ts|js|mjs)$/.test(path)
}

export const isScript = ({path}: Source) => /\.(ts|js|mjs)$/.test(path)
