/**
 * Passes: VOPRF of RFC 9497 over ristretto255 with SHA-512. A browser blinds its token, the server signs what it cannot
 * read, and the browser makes a pass of it: `token.output`. For a token the server can make the same output again, but
 * nothing tells which of the points that it signed a token was in.
 */
import {Pass, type Redeemed} from '@saha/contract'
import {ristretto255, ristretto255_oprf} from '@noble/curves/ed25519.js'
import {timingSafeEqual} from 'node:crypto'

// Its types leave out that who has the key makes an output without a browser (`Evaluate`, RFC 9497 3.3.1).
const voprf = ristretto255_oprf.voprf as typeof ristretto255_oprf.voprf & {
  evaluate: (secretKey: Uint8Array, input: Uint8Array) => Uint8Array
}

/** With what an activity signs, and what everybody may know of it: base64url. */
export interface PassKeys {
  key: string
  publicKey: string
}

/** New keys, random. */
export function makePassKeys(): PassKeys {
  const {secretKey, publicKey} = voprf.generateKeyPair()
  return {key: written(secretKey), publicKey: written(publicKey)}
}

/** Whether this is what a browser gets when it blinds a token: a point, written in its one way, and not the identity. */
export function isBlinded(text: string): boolean {
  const bytes = Buffer.from(text, 'base64url')
  if (written(bytes) !== text) return false
  try {
    return !ristretto255.Point.fromBytes(bytes).equals(ristretto255.Point.ZERO)
  } catch {
    return false
  }
}

/** Signs a blinded token, and proves with which key. @param blinded for which `isBlinded` holds. */
export function signBlinded({key, publicKey}: PassKeys, blinded: string): Redeemed {
  const {evaluated, proof} = voprf.blindEvaluate(read(key), read(publicKey), read(blinded))
  return {evaluated: written(evaluated), proof: written(proof)}
}

/**
 * The token of a pass.
 *
 * @param shown as a request carries it, whatever that is.
 * @returns `undefined` when no browser could have made it without a code.
 */
export function tokenOfPass({key}: PassKeys, shown: string | undefined): string | undefined {
  const pass = Pass.safeParse(shown)
  if (!pass.success) return undefined
  const [token = '', output = ''] = pass.data.split('.')
  const expected = voprf.evaluate(read(key), Buffer.from(token, 'ascii'))
  return timingSafeEqual(expected, Buffer.from(output, 'base64url')) ? token : undefined
}

function read(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64url'))
}

function written(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
