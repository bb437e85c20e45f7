import {randomInt} from 'node:crypto'

/** Letters and digits that nobody confuses, read aloud or from paper: no i, l, o, u, 0 or 1. */
const signs = 'abcdefghjkmnpqrstvwxyz23456789'

/** Codes to write down, such as `k7mq-2x9d-hw4t`: 58 random bits each. */
export function makeCodes(number: number): string[] {
  return Array.from({length: number}, () => Array.from({length: 3}, randomGroup).join('-'))
}

/**
 * A code as `makeCodes` writes it, from what somebody copied off paper: capital letters, spaces and dashes make no
 * difference.
 */
export function readCode(typed: string): string {
  const bare = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return (bare.match(/.{1,4}/g) ?? []).join('-')
}

/** A password to hand out, such as `k7mq-2x9d-hw4t-pn3e`: 78 random bits, in four groups to read over the telephone. */
export function makePassword(): string {
  return Array.from({length: 4}, randomGroup).join('-')
}

function randomGroup(): string {
  return Array.from({length: 4}, () => signs.charAt(randomInt(signs.length))).join('')
}
