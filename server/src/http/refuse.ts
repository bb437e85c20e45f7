import type {Problem} from '@saha/contract'
import type {Logger} from 'pino'
import {Refusal, type AnyRefusalCode} from '../refusal.ts'
import {isStoreTrouble} from '../storage/trouble.ts'
import {commonHeaders} from './headers.ts'

/**
 * The reply to a request that failed: the one place that turns errors into replies. What is not a refusal is our
 * fault: it is logged once, and says nothing to the outside but whether it makes sense to try again.
 */
export function refuse(error: unknown, log: Logger): Response {
  const refusal = error instanceof Refusal ? error : new Refusal(isStoreTrouble(error) ? 'busy' : 'unknown')
  if (refusal !== error) log.error(traceOf(error), 'unexpected error')
  const {code, status, problems, quota, day, challenge, retryAfter, more} = refusal
  const problem: Problem<AnyRefusalCode> = {
    type: `urn:saha:refusal:${code}`,
    status,
    code,
    ...(problems ? {problems: [...problems]} : {}),
    ...(quota === undefined ? {} : {quota}),
    ...(day === undefined ? {} : {day}),
    ...(challenge === undefined ? {} : {challenge}),
    ...more,
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...commonHeaders,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter === undefined
        ? {}
        : {'retry-after': String(retryAfter), 'access-control-expose-headers': 'retry-after'}),
    },
  })
}

/**
 * What may be logged of an error: its kind, its code and where it was thrown. Not its message, which may quote what a
 * citizen typed.
 */
export function traceOf(error: unknown): {error: string; code?: string; at: string[]} {
  if (!(error instanceof Error)) return {error: typeof error, at: []}
  const code = 'code' in error && typeof error.code === 'string' ? {code: error.code} : {}
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {error: error.name, ...code, at: at.map((line) => line.trim())}
}
