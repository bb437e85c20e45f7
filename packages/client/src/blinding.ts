/**
 * The browser's half of VOPRF (RFC 9497, ristretto255-SHA512): the server signs something without seeing it, and proves
 * with which key. Loaded with the first code of an invitation, and by nobody else.
 */
import type {Redeemed} from '@saha/contract'
import {ristretto255_oprf} from '@noble/curves/ed25519.js'
import {bytesIn, textOf} from './base64url.ts'

/** Something that was blinded. All in base64url. */
export interface Blinded {
  /** What takes the blinding away again. Never leaves the browser. */
  blind: string
  /** What the server sees: a point by chance, whatever is below. */
  blinded: string
}

const {voprf} = ristretto255_oprf

/** @param random bytes by chance, as many as asked for. Default: the browser's. */
export function blind(input: Uint8Array, random?: (length: number) => Uint8Array): Blinded {
  const made = voprf.blind(input, random as Parameters<typeof voprf.blind>[1])
  return {blind: textOf(made.blind), blinded: textOf(made.blinded)}
}

/**
 * What the server has made of `input`, with the blinding taken away.
 *
 * @param key of the server, in base64url.
 * @returns 64 bytes in base64url.
 * @throws Error when the server has not signed with this key: it could know its own signature again.
 */
export function outputOf(
  input: Uint8Array,
  {blind: scalar, blinded}: Blinded,
  {evaluated, proof}: Redeemed,
  key: string,
): string {
  const [point, signed, secret] = [blinded, evaluated, scalar].map(bytesIn) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  return textOf(voprf.finalize(input, secret, signed, point, bytesIn(key), bytesIn(proof)))
}
