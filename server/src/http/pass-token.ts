import type {Context} from 'hono'

/** Checks the pass of a request that needs one. @throws Refusal `pass-missing`. */
export type CheckPass = (c: Context) => Promise<void>

/** Whether an address is one by which people take part in an activity: whatever writes to one has it in its path. */
export function wantsPass(name: string, {method, path}: {method: string; path: string}): boolean {
  return method !== 'GET' && path.includes('/:activity') && name !== 'redeem'
}

const name = 'passToken'

/** The token of the pass that a request carries; `undefined` where none is needed. */
export function passTokenOf(c: Context): string | undefined {
  return c.get(name)
}

/** Notes the token of a pass that was found right. */
export function notePassToken(c: Context, token: string): void {
  c.set(name, token)
}
