import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {photoFile} from './photo-file.ts'

/** The folder cannot be written to, or has something in it; `code` as Node has it. */
export class FolderError extends Error {
  override name = 'FolderError'
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/**
 * Writes photos as files that only their owner may read. Their order says nothing of who came first.
 *
 * @param folder empty, or not there yet.
 * @returns how many there were.
 * @throws FolderError
 */
export async function writePhotos(
  photos: AsyncIterable<{id: string; bytes: Uint8Array}>,
  folder: string,
): Promise<number> {
  await prepare(folder)
  let written = 0
  for await (const {id, bytes} of photos) {
    await writeFile(join(folder, photoFile(id)), bytes, {flag: 'wx', mode: 0o600})
    written += 1
  }
  return written
}

async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true, mode: 0o700})
    if ((await readdir(folder)).length > 0) throw new FolderError('ENOTEMPTY')
  } catch (error) {
    if (error instanceof FolderError || !(error instanceof Error && 'code' in error)) throw error
    throw new FolderError(String(error.code))
  }
}
