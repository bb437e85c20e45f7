/** Files that lie encrypted, and can be read from any place: AES-256 in counter mode, a key of its own for each. */
import {createCipheriv, randomBytes, type Cipheriv} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {open, rm, stat, type FileHandle} from 'node:fs/promises'
import {Readable} from 'node:stream'

/** Bytes of a counter. */
const block = 16
const algorithm = 'aes-256-ctr'
/** Blocks from one beginning to the next: more than any file has, so that no counter ever comes twice. */
const stride = 1n << 64n

/** How a file is opened. */
export interface Seal {
  /** Key and first counter, in base64. */
  key: string
  /**
   * Bytes at which it was gone on with after it had broken off, in their order. From each on it is encrypted with counters
   * that nothing was encrypted with before: not even what had been written there and was never finished.
   */
  seams: readonly number[]
}

/** @returns a key and a first counter, in base64. */
export function newSeal(): string {
  return randomBytes(32 + block).toString('base64')
}

/** A file that is being written. */
export interface SealedFile {
  append: (bytes: Uint8Array) => Promise<void>
  /** Waits until the disk has all of it. */
  flush: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Writes a file from its beginning, or goes on at its last seam. What was there behind it is gone.
 *
 * @param bytes that it holds.
 */
export async function openSealed(path: string, seal: Seal, bytes: number): Promise<SealedFile> {
  const file = await open(path, bytes === 0 ? 'w' : 'r+', 0o600)
  await file.truncate(bytes)
  const cipher = cipherAt(seal, seal.seams.length, bytes)
  let at = bytes
  return {
    append: async (piece) => {
      const sealed = cipher.update(piece)
      await writeAll(file, sealed, at)
      at += sealed.length
    },
    flush: () => file.datasync(),
    close: () => file.close(),
  }
}

/** Bytes of a file; 0 when there is none. */
export async function sealedSize(path: string): Promise<number> {
  return stat(path).then(
    ({size}) => size,
    () => 0,
  )
}

/**
 * Bytes of a file as they were before it was encrypted.
 *
 * @param first of the bytes, from 0.
 * @param last of the bytes, included.
 */
export function readSealed(path: string, seal: Seal, first: number, last: number): Readable {
  return Readable.from(opened(path, seal, first, last), {objectMode: false})
}

async function* opened(path: string, seal: Seal, first: number, last: number): AsyncGenerator<Buffer> {
  const starts = [0, ...seal.seams]
  for (const [part, start] of starts.entries()) {
    const from = Math.max(first, start)
    const to = Math.min(last, (starts[part + 1] ?? Infinity) - 1)
    if (from > to) continue
    const cipher = cipherAt(seal, part, from)
    for await (const piece of createReadStream(path, {start: from, end: to})) yield cipher.update(piece)
  }
}

/** Deletes a file, if it is there. */
export async function removeSealed(path: string): Promise<void> {
  await rm(path, {force: true})
}

/** Encrypts and decrypts alike. @param part of the file, counted by its seams. @param at byte within the file. */
function cipherAt({key}: Seal, part: number, at: number): Cipheriv {
  const secret = Buffer.from(key, 'base64')
  const past = at % block
  const first = BigInt(`0x${secret.subarray(32).toString('hex')}`)
  const sum = (first + BigInt(part) * stride + BigInt((at - past) / block)) % (1n << 128n)
  const counter = Buffer.from(sum.toString(16).padStart(2 * block, '0'), 'hex')
  const cipher = createCipheriv(algorithm, secret.subarray(0, 32), counter)
  cipher.update(Buffer.alloc(past))
  return cipher
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const {bytesWritten} = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}
