import type {Plugin} from 'vite'
import {limits} from '../../packages/contract/src/limits.ts'
import {routes} from '../../packages/contract/src/routes.ts'

const known: Readonly<Record<string, unknown>> = {limits, routes}

/** Puts the value in place of `limits.…` and `routes.…`, so that the lists of all stay out of browsers. */
export function knownConstants(): Plugin {
  return {
    name: 'saha-known-constants',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\/(?:limits|routes)'/.test(code)) return undefined
      return {
        code: code.replace(/\b(limits|routes)\.(\w+)/g, (whole, list: string, name: string) => {
          const value = Object.entries(known[list] ?? {}).find(([key]) => key === name)?.[1]
          return value === undefined ? whole : JSON.stringify(value)
        }),
        map: null,
      }
    },
  }
}
