import type {Survey} from '@saha/contract'
import {randomBytes} from 'node:crypto'
import {answersOf, repeatableRandom} from '../survey/responses.ts'

/** What is asked of a server, again and again. */
export type Workload =
  | {is: 'read'; path: string; headers: Record<string, string>}
  | {is: 'respond'; path: string; survey: Survey; version: string}

/** Gives the bytes of the next request on a connection, whose last reply has arrived. */
export type NextRequest = () => Buffer

/** The status of a request that did what it should. */
export function expectedStatus({is}: Workload): number {
  return is === 'respond' ? 201 : 200
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
  const {survey, version} = workload
  const random = repeatableRandom(1)
  const forms = Array.from({length: differentForms}, () =>
    formRequest(workload.path, {key: emptyKey, version, answers: answersOf(survey, random)}),
  )
  return () => {
    const own = inTurn(forms.map((bytes) => ({bytes: Buffer.from(bytes), keyAt: bytes.indexOf(emptyKey)})))
    return () => {
      const {bytes, keyAt} = own.next().value
      bytes.write(newKey(), keyAt, 'latin1')
      return bytes
    }
  }
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
const emptyKey = '0'.repeat(32)
const ownPart = randomBytes(12).toString('hex')
let keys = 0

function headOf(method: string, path: string, headers: Record<string, string>): string {
  const lines = Object.entries({host: '127.0.0.1', ...headers}).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}
