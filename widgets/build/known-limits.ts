import type {Plugin} from 'vite'
import {limits} from '../../packages/contract/src/limits.ts'

/** Puts the numbers in place of `limits.…`, so that the list of all limits stays out of browsers. */
export function knownLimits(): Plugin {
  return {
    name: 'saha-known-limits',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('/limits')) return undefined
      return {
        code: code.replace(/\blimits\.(\w+)/g, (whole, name: string) =>
          name in limits ? String(limits[name as keyof typeof limits]) : whole,
        ),
        map: null,
      }
    },
  }
}
