import {hash} from 'node:crypto'
import type {Release} from '../../packages/contract/src/release.ts'

/**
 * The list of hashes that stands beside the files of a version.
 *
 * @param files content by name within the folder of the version.
 */
export function manifestOf(version: string, files: ReadonlyMap<string, string>): string {
  const release: Release = {
    version,
    files: Object.fromEntries(
      [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, content]) => [
          name,
          {integrity: `sha384-${hash('sha384', content, 'base64')}`, size: Buffer.byteLength(content)},
        ]),
    ),
  }
  return `${JSON.stringify(release, undefined, 1)}\n`
}
