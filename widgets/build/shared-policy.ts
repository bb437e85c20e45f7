import type {Plugin} from 'vite'

/**
 * Lets every copy of lit-html on a page use one Trusted Types policy. A page may hold two: the element that came alone,
 * and another kind that was added later. A policy may be made only once under `trusted-types lit-html`, and the second
 * copy would not run.
 */
export function sharedPolicy(): Plugin {
  return {
    name: 'saha-shared-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html.js')) return undefined
      const made = /(\w+)\.createPolicy\("lit-html",/
      if (!made.test(code))
        throw new Error('lit-html makes its policy otherwise now: see build/shared-policy.ts.')
      return {
        code: code.replace(made, 'globalThis[Symbol.for("saha.policy")]??=$1.createPolicy("lit-html",'),
        map: null,
      }
    },
  }
}
