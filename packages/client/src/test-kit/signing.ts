/** For tests: a server that signs what it does not see. */
import {ristretto255_oprf} from '@noble/curves/ed25519.js'
import {bytesIn, textOf} from '../base64url.ts'

const {voprf} = ristretto255_oprf
const keys = voprf.generateKeyPair()

/** With which it says that it signs. */
export const passKey: string = textOf(keys.publicKey)

/** Its reply to a point. @param isHonest otherwise it signs with a key for this browser alone. */
export function sign(point: string, isHonest = true): {evaluated: string; proof: string} {
  const {secretKey, publicKey} = isHonest ? keys : voprf.generateKeyPair()
  const {evaluated, proof} = voprf.blindEvaluate(secretKey, publicKey, bytesIn(point))
  return {evaluated: textOf(evaluated), proof: textOf(proof)}
}

/** What it makes of a token that it sees: a pass is compared with that. */
export function signatureOf(token: string): string {
  const input = new TextEncoder().encode(token)
  const {blind, blinded} = voprf.blind(input)
  const {evaluated, proof} = sign(textOf(blinded))
  return textOf(voprf.finalize(input, blind, bytesIn(evaluated), blinded, keys.publicKey, bytesIn(proof)))
}
