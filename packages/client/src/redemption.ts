/** What was asked of the server for a code, until its answer is here: a code counts once, and a lost reply must not cost it. */
import type {RouteParams} from '@saha/contract/routes'
import type {Blinded} from './blinding.ts'
import {longKept} from './kept.ts'
import {invitedTo} from './pass.ts'

export interface UnderWay extends Blinded {
  /** 16 digits. */
  code: string
  /** What the pass will name this browser by. */
  token: string
}

const shapes: Readonly<Record<keyof UnderWay, RegExp>> = {
  code: /^\d{16}$/,
  token: /^[0-9a-f]{32}$/,
  blind: /^[\w-]{43}$/,
  blinded: /^[\w-]{43}$/,
}

const nameOf = (address: RouteParams) => `saha-redemption:${invitedTo(address)}`

/** What has had no answer yet; `undefined` when there is nothing. */
export function redemptionAt(address: RouteParams): UnderWay | undefined {
  // Others may have written there.
  const kept = {...(longKept.read(nameOf(address)) as Record<string, unknown> | undefined)}
  const isWhole = Object.entries(shapes).every(([part, shape]) => shape.test(String(kept[part])))
  return isWhole ? (kept as unknown as UnderWay) : undefined
}

export function keepRedemption(address: RouteParams, underWay: UnderWay): void {
  longKept.write(nameOf(address), underWay)
}

export const forgetRedemption = (address: RouteParams): void => longKept.remove(nameOf(address))
