import {ThreadsRefusal} from '@saha/domain'
import {gunzipSync} from 'node:zlib'

/** Bytes of a file with comments, unpacked: some half a million of them. */
export const mostBytes = 256 * 1024 * 1024

const pieceBytes = 64 * 1024

/** Characters of one line: a comment and all that is known of it. */
const longestLine = 4 * 1024 * 1024

/**
 * The bytes of a file as they were before it was packed: Disqus and remark42 hand out `.gz`.
 *
 * @throws ThreadsRefusal
 */
export function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, {maxOutputLength: mostBytes})
  } catch (error) {
    const isLarge = error instanceof RangeError
    throw new ThreadsRefusal(isLarge ? 'too-large' : 'not-packed')
  }
}

/**
 * The text of a file, piece by piece, without its mark.
 *
 * @throws ThreadsRefusal when it is not UTF-8: in another encoding, Arabic would become signs that nobody can read.
 */
export function* textOf(bytes: Buffer): Generator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  for (let from = 0; from < bytes.length; from += pieceBytes)
    yield decoded(() => decoder.decode(bytes.subarray(from, from + pieceBytes), {stream: true}))
  yield decoded(() => decoder.decode())
}

/** Lines with something on them, and their numbers from 1. @throws ThreadsRefusal */
export function* linesOf(bytes: Buffer): Generator<{line: number; text: string}> {
  let rest = ''
  let line = 0
  for (const piece of textOf(bytes)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine)
      throw new ThreadsRefusal('not-this-format', `line ${line + lines.length + 1}`)
    for (const text of lines) {
      line += 1
      if (text.trim() !== '') yield {line, text}
    }
  }
  if (rest.trim() !== '') yield {line: line + 1, text: rest}
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new ThreadsRefusal('not-text')
  }
}
