/** Proofs of work are for one contribution, for a while, and for nothing else. */
import {solveChallenge, type Challenge} from 'altcha-lib'
import {deriveKey} from 'altcha-lib/algorithms/sha'
import {beforeAll, describe, expect, test} from 'vitest'
import type {WorkPlace} from './judge.ts'
import {createWork} from './work.ts'

const clock = {now: Date.parse('2026-06-15T12:00:00Z')}
const work = createWork('a secret of forty-four characters, or so it is', () => clock.now)
const place: WorkPlace = {municipality: 'irbid', activity: 'park-talk', id: 'a'.repeat(22)}

/** A challenge for the place, with the right answer. */
async function solve(at: WorkPlace = place) {
  const challenge = (await work.challenge(at)) as Challenge
  const solution = await solveChallenge({challenge, deriveKey, counterStart: 59_999})
  return {challenge, solution}
}

let proof: Awaited<ReturnType<typeof solve>>
beforeAll(async () => {
  proof = await solve()
})

describe('a proof of work', () => {
  test('is accepted for the contribution that it was asked for', async () => {
    expect(await work.isDone(place, JSON.stringify(proof))).toBe(true)
  })

  test('serves the same contribution again, which is stored once', async () => {
    const twice = await Promise.all([1, 2].map(() => work.isDone(place, JSON.stringify(proof))))

    expect(twice).toEqual([true, true])
  })

  test.each([
    ['contribution', {id: 'b'.repeat(22)}],
    ['thread', {activity: 'market-talk'}],
    ['municipality', {municipality: 'zarqa'}],
    ['thread whose name only sounds the same', {municipality: 'irbid/park', activity: 'talk'}],
  ])('is worth nothing for another %s', async (_, other) => {
    expect(await work.isDone({...place, ...other}, JSON.stringify(proof))).toBe(false)
  })

  test('is worth nothing after half an hour', async () => {
    clock.now += 30 * 60_000

    const late = await work.isDone(place, JSON.stringify(proof))
    clock.now -= 30 * 60_000

    expect(late).toBe(false)
  })

  test('of another server is worth nothing', async () => {
    const other = createWork('another secret of forty-four characters, or so', () => clock.now)

    expect(await other.isDone(place, JSON.stringify(proof))).toBe(false)
  })

  test('of another process of the same server is as good', async () => {
    const other = createWork('a secret of forty-four characters, or so it is', () => clock.now)

    expect(await other.isDone(place, JSON.stringify(proof))).toBe(true)
  })
})

describe('nobody can turn a challenge into an easier one', () => {
  const spliced = (change: (challenge: Challenge) => unknown) => {
    const copy = structuredClone(proof)
    change(copy.challenge)
    return JSON.stringify(copy)
  }

  test.each<[string, (challenge: Challenge) => unknown]>([
    ['a later end', ({parameters}) => (parameters.data = {...parameters.data, until: clock.now * 2})],
    ['no end', ({parameters}) => (parameters.data = {for: parameters.data?.['for'] ?? ''})],
    ['an end of the library’s own kind', ({parameters}) => (parameters.expiresAt = 9_999_999_999)],
    ['another contribution', ({parameters}) => (parameters.data = {...parameters.data, for: 'x'})],
    ['an empty beginning', ({parameters}) => (parameters.keyPrefix = '')],
    ['a salt that takes in the nonce', ({parameters}) => (parameters.salt += parameters.nonce.slice(0, 2))],
    ['no signature', (challenge) => delete challenge.signature],
    ['no signature of the answer', ({parameters}) => delete parameters.keySignature],
    ['a cost that would keep the server busy', ({parameters}) => (parameters.cost = 1e9)],
  ])('with %s', async (_, change) => {
    expect(await work.isDone(place, spliced(change))).toBe(false)
  })

  test('with a counter and no answer', async () => {
    const {challenge} = proof

    const guess = {
      challenge,
      solution: {counter: 60_000, derivedKey: challenge.parameters.keyPrefix, time: 1},
    }
    expect(await work.isDone(place, JSON.stringify(guess))).toBe(false)
  })
})

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no JSON', '{'],
  ['null', 'null'],
  [
    'another way of signing',
    '{"hmacAlgorithm":"MD5","challenge":{"parameters":{"keySignature":"x"},"signature":"x"},"solution":{}}',
  ],
  ['a number', '7'],
  ['a list', '[]'],
  ['a challenge that is a text', '{"challenge":"x","solution":{}}'],
  ['parameters that are none', '{"challenge":{"parameters":null,"signature":"x"},"solution":{}}'],
  [
    'a solution that is none',
    '{"challenge":{"parameters":{"keySignature":"x"},"signature":"x"},"solution":null}',
  ],
  ['a prototype', '{"__proto__":{"challenge":{}},"challenge":{"parameters":{"__proto__":{}}}}'],
])('%s proves nothing', async (_, sent) => {
  expect(await work.isDone(place, sent)).toBe(false)
})
