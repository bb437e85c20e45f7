import type {Survey} from '@saha/contract'
import {randomBytes} from 'node:crypto'
import {answersOf, repeatableRandom} from '../survey/responses.ts'
import {textOf} from '../threads/comments.ts'
import {baseModel} from '@saha/domain/spam/base-model'
import {scoreSpam} from '@saha/domain/spam/score-spam'

/** What is asked of a server, again and again. */
export type Workload =
  | {is: 'read'; path: string; headers: Record<string, string>}
  | {is: 'respond'; path: string; survey: Survey; version: string}
  | CommentWorkload

/** Comments, every second of which answers one of `parents`. */
export interface CommentWorkload {
  is: 'comment'
  path: string
  parents: string[]
  /** As the server gave it out when the forms were opened. */
  ticket: string
}

/** Gives the bytes of the next request on a connection, whose last reply has arrived. */
export type NextRequest = () => Buffer

/** The status of a request that did what it should. */
export function expectedStatus({is}: Workload): number {
  return is === 'read' ? 200 : 201
}

/**
 * Prepares everything but the keys of responses, so that sending costs the load next to nothing.
 *
 * @returns makes the requests of one connection.
 */
export function prepareRequests(workload: Workload): () => NextRequest {
  if (workload.is === 'read') {
    const request = readRequest(workload.path, workload.headers)
    return () => () => request
  }
  if (workload.is === 'comment') {
    // Shared by all connections: there are far more than can be on their way at once.
    const comments = inTurn(keyed(commentRequests(workload)))
    return () => () => withNewKey(comments.next().value)
  }
  const {survey, version} = workload
  const random = repeatableRandom(1)
  const forms = Array.from({length: differentForms}, () =>
    formRequest(workload.path, {key: emptyKey, version, answers: answersOf(survey, random)}),
  )
  return () => {
    const own = inTurn(keyed(forms.map((bytes) => Buffer.from(bytes))))
    return () => withNewKey(own.next().value)
  }
}

/**
 * As different as what people write: many more than a server remembers to find copies among, and others in each load
 * process.
 */
function commentRequests({path, parents, ticket}: CommentWorkload): Buffer[] {
  const random = repeatableRandom(randomBytes(4).readUInt32BE())
  const name = 'نورس 417'
  const base = baseModel()
  const texts = Array.from({length: differentComments}, (_, at) => textOf(at, random))
  return (
    texts
      // Words in no order read like spam now and then.
      .filter((text) => scoreSpam(text, name, {base}).score < unsuspicious)
      .map((text, at) =>
        formRequest(path, {
          key: emptyKey,
          name,
          text,
          ticket,
          ...(at % 2 === 1 && {parent: parents[at % parents.length]}),
        }),
      )
  )
}

/** No server asks for work or a moderator for so little. */
const unsuspicious = 0.2

interface Keyed {
  bytes: Buffer
  keyAt: number
}

function keyed(requests: Buffer[]): Keyed[] {
  return requests.map((bytes) => ({bytes, keyAt: bytes.indexOf(emptyKey)}))
}

function withNewKey({bytes, keyAt}: Keyed): Buffer {
  bytes.write(newKey(), keyAt, 'latin1')
  return bytes
}

function* inTurn<T>(values: readonly T[]): Generator<T, never> {
  for (;;) yield* values
}

/** The bytes of a request that reads. */
export function readRequest(path: string, headers: Record<string, string> = {}): Buffer {
  return Buffer.from(headOf('GET', path, headers))
}

/** The bytes of a request that sends one form. */
export function formRequest(path: string, form: object): Buffer {
  return bodyRequest('POST', path, form)
}

/** The bytes of a request that replaces the answers of a response, or withdraws it when there are none. */
export function reviseRequest(path: string, receipt: string, changes?: object): Buffer {
  const headers = {'saha-receipt': receipt}
  return changes ? bodyRequest('PUT', path, changes, headers) : Buffer.from(headOf('DELETE', path, headers))
}

function bodyRequest(
  method: string,
  path: string,
  content: object,
  more: Record<string, string> = {},
): Buffer {
  const body = Buffer.from(JSON.stringify(content))
  const headers = {...more, 'content-type': 'application/json', 'content-length': String(body.length)}
  return Buffer.concat([Buffer.from(headOf(method, path, headers)), body])
}

/** A key that nobody has used: 128 bits in hexadecimal. */
export function newKey(): string {
  return ownPart + (keys++).toString(16).padStart(8, '0')
}

const differentForms = 64
const differentComments = 5_000
const emptyKey = '0'.repeat(32)
const ownPart = randomBytes(12).toString('hex')
let keys = 0

function headOf(method: string, path: string, headers: Record<string, string>): string {
  const lines = Object.entries({host: '127.0.0.1', ...headers}).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}
