/** A file with comments of another program, or of another Saha. */
import {CommentsFile} from '@saha/contract'
import {
  disqusParts,
  readDisqus,
  readIsso,
  readOwnThreads,
  readRemark42,
  readWordPress,
  settleThreads,
  ThreadAccount,
  ThreadsRefusal,
  wordPressParts,
  type ForeignThread,
  type ImportedThreads,
  type JsonLine,
  type Reading,
  type XmlElement,
} from '@saha/domain'
import {findingsIn} from '../../activities/check-file.ts'
import {plainMarkup} from './plain-markup.ts'
import {xmlElements} from './read-xml.ts'
import {linesOf, textOf, unpacked} from './text-of-file.ts'

/** Formats of comments that come in. `saha`: our own JSON. */
export const threadFormats = ['saha', 'disqus', 'wordpress', 'remark42', 'isso'] as const
export type ThreadFormat = (typeof threadFormats)[number]

/** Places of a file that are named when it is refused. */
const mostFindings = 100

/**
 * Reads comments in bounded time and memory. Nothing outside the file is asked for.
 *
 * @param bytes of the file, packed (`.gz`) or not.
 * @param now milliseconds since 1970.
 * @param format default: as the file looks.
 * @throws ThreadsRefusal
 */
export function readThreads(
  bytes: Buffer,
  now: number,
  format?: ThreadFormat,
): ImportedThreads & {format: ThreadFormat} {
  const plain = unpacked(bytes)
  const known = format ?? formatOf(plain)
  const reading: Reading = {markup: plainMarkup, account: new ThreadAccount()}
  const threads = readers[known](plain, reading)
  const isOrdered = known === 'saha'
  return {...settleThreads(threads, {account: reading.account, now, isOrdered}), format: known}
}

const readers: Record<ThreadFormat, (bytes: Buffer, reading: Reading) => Iterable<ForeignThread>> = {
  saha: (bytes, {account}) => {
    const parsed = CommentsFile.safeParse(jsonIn(bytes))
    if (parsed.success) return readOwnThreads(parsed.data, account)
    const findings = parsed.error.issues.flatMap(findingsIn).slice(0, mostFindings)
    throw new ThreadsRefusal('not-this-format', '', findings)
  },
  disqus: (bytes, reading) => readDisqus(partsOf(bytes, disqusParts, reading), reading),
  wordpress: (bytes, reading) => readWordPress(partsOf(bytes, wordPressParts, reading), reading),
  remark42: (bytes, reading) => {
    const [first, ...lines] = jsonLines(bytes)
    if (!isRemark42(first?.value)) throw new ThreadsRefusal('not-this-format', 'line 1')
    return readRemark42(lines, reading)
  },
  isso: (bytes, reading) => readIsso(jsonIn(bytes), reading),
}

function* partsOf(bytes: Buffer, names: readonly string[], {account}: Reading): Generator<XmlElement> {
  let found = 0
  for (const part of xmlElements(textOf(bytes), names, (count) =>
    account.add('broken-characters', '', count),
  )) {
    found += 1
    yield part
  }
  if (found === 0) throw new ThreadsRefusal('not-this-format')
}

/** The format that a file looks like. @throws ThreadsRefusal */
function formatOf(bytes: Buffer): ThreadFormat {
  const start = bytes.toString('utf8', 0, 64 * 1024).trimStart()
  if (start.startsWith('<')) {
    if (/http:\/\/disqus\.com['"]/.test(start)) return 'disqus'
    if (start.includes('://wordpress.org/export/')) return 'wordpress'
  }
  if (start.startsWith('[')) return 'isso'
  if (start.startsWith('{')) {
    if (/"saha"\s{0,20}:\s{0,20}"comments"/.test(start)) return 'saha'
    return /^\{\s{0,20}"version"/.test(start) ? 'remark42' : 'isso'
  }
  throw new ThreadsRefusal('unknown-format')
}

/** What a backup says of itself, before its comments. */
function isRemark42(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'version' in value && 'users' in value && 'posts' in value
  )
}

function* jsonLines(bytes: Buffer): Generator<JsonLine> {
  for (const {line, text} of linesOf(bytes)) yield {line, value: valueOf(text)}
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws ThreadsRefusal */
function jsonIn(bytes: Buffer): unknown {
  const text = [...textOf(bytes)].join('')
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, place = ''] = /at position \d+ \((line \d+ column \d+)\)/.exec(String(error)) ?? []
    throw new ThreadsRefusal('not-json', place)
  }
}
