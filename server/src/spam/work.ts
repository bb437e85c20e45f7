/**
 * Proofs of work by the rules of ALTCHA, asked of whoever looks like a program. They price a flood; they tell nobody
 * from anybody.
 */
import {createChallenge, randomInt, verifySolution, type Challenge, type Solution} from 'altcha-lib'
import {deriveKey} from 'altcha-lib/algorithms/sha'
import {createHmac, hkdfSync} from 'node:crypto'
import type {WorkPlace} from './judge.ts'

/** Hashes that a browser computes: about a second of an old phone. */
const least = 60_000
const most = 120_000

/** Milliseconds for which a challenge may be answered. A comment may wait on a phone without a network for a while. */
const valid = 30 * 60_000

export interface Work {
  challenge: (place: WorkPlace) => Promise<object>
  isDone: (place: WorkPlace, work: string | undefined) => Promise<boolean>
}

/**
 * A challenge names the contribution that it is for and its own end, and both are part of what is signed: no other
 * contribution, in this place or another, gets through with its proof, and nobody can make it last longer. The same
 * contribution may show it again, because it is stored once however often it is sent.
 *
 * @param secret of the server, the same for all its processes.
 * @param now milliseconds since 1970. The library looks at the machine's clock instead, so the end is checked here.
 */
export function createWork(secret: string, now: () => number): Work {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32)).toString('hex')
  const secrets = {
    hmacSignatureSecret: keyFor('saha work'),
    hmacKeySignatureSecret: keyFor('saha work solutions'),
  }
  const placeKey = keyFor('saha work places')
  const markOf = ({municipality, activity, id}: WorkPlace) =>
    createHmac('sha256', placeKey)
      .update(JSON.stringify([municipality, activity, id]))
      .digest('base64url')
  return {
    challenge: (place) =>
      createChallenge({
        algorithm: 'SHA-256',
        cost: 1,
        counter: randomInt(most, least),
        deriveKey,
        data: {for: markOf(place), until: now() + valid},
        ...secrets,
      }),
    isDone: async (place, work) => {
      const proof = readProof(work)
      if (!proof) return false
      const {challenge, solution} = proof
      const {verified} = await verifySolution({challenge, solution, deriveKey, ...secrets})
      // Looked at only now: before, nobody knew who had written it.
      const {for: mark, until} = challenge.parameters.data ?? {}
      return verified && mark === markOf(place) && Number(until) > now()
    },
  }
}

interface Proof {
  challenge: Challenge
  solution: Solution
}

/** What was sent, as far as it has the shape of a proof with a signed solution; everything in it may be made up. */
function readProof(work = ''): Proof | undefined {
  const proof = parse(work) as Partial<Proof> | null | undefined
  const {parameters, signature} = proof?.challenge ?? {}
  const isShaped =
    typeof signature === 'string' &&
    typeof parameters === 'object' &&
    typeof parameters?.keySignature === 'string' &&
    typeof proof?.solution === 'object'
  return isShaped ? (proof as Proof) : undefined
}

function parse(work: string): unknown {
  try {
    return JSON.parse(work)
  } catch {
    return undefined
  }
}
