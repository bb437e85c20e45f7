import type {AnswerProblem} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {passTokenOf} from './pass-token.ts'
import {readBody} from './read-body.ts'

/** Where a body departs from its shape: names and positions, from the outside in. As it was sent: never to be repeated. */
export type Misfit = readonly PropertyKey[]

/** A shape of the contract. */
export interface Shape<T> {
  safeParse: (
    value: unknown,
  ) => {success: true; data: T} | {success: false; error: {issues: readonly {path: Misfit}[]}}
}

/**
 * Reads the body of a request: JSON in UTF-8, of the given shape and nothing else.
 *
 * @param explain what can be said of a body that is not: it stands in the refusal.
 * @param most bytes.
 * @throws Refusal `unsupported-type`, `too-large`, `malformed` or `invalid`; `pass-missing` when it names another browser than
 *   the pass that came with it.
 */
export async function accept<T>(
  c: Context,
  shape: Shape<T>,
  explain: (misfits: readonly Misfit[]) => readonly AnswerProblem[] = () => [],
  most: number = limits.bodyBytes,
): Promise<T> {
  if (!isJson(c.req.header('content-type')) || c.req.header('content-encoding') !== undefined)
    throw new Refusal('unsupported-type')
  const parsed = shape.safeParse(parseJson(decode(await readBody(c.req.raw, {most}))))
  if (!parsed.success) {
    const problems = explain(parsed.error.issues.map(({path}) => path))
    throw new Refusal('invalid', problems.length > 0 ? {problems} : {})
  }
  if (isOfOther(parsed.data, passTokenOf(c))) throw new Refusal('pass-missing')
  return parsed.data
}

/** One pass stands for one browser: with the pass of one, nobody votes or answers as many. */
function isOfOther(body: unknown, token: string | undefined): boolean {
  if (token === undefined || typeof body !== 'object' || body === null || !('token' in body)) return false
  return body.token !== undefined && body.token !== token
}

function isJson(type: string | undefined): boolean {
  return type === 'application/json' || /^application\/json *(; *charset="?utf-8"? *)?$/i.test(type ?? '')
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('malformed')
  }
}

function parseJson(text: string): unknown {
  try {
    // Shapes do not see a key that JavaScript gives a meaning of its own, however it is written.
    return /__proto__|\\u/.test(text) ? JSON.parse(text, refuseProto) : JSON.parse(text)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('malformed')
  }
}

function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refusal('invalid')
  return value
}
