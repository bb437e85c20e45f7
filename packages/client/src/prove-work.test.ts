import {createChallenge, verifySolution} from 'altcha-lib'
import {deriveKey} from 'altcha-lib/algorithms/sha'
import {createHash, randomBytes} from 'node:crypto'
import {expect, test} from 'vitest'
import {proveWork} from './prove-work.ts'
import {hashBlock} from './sha-256.ts'

/** A challenge whose answer is `counter`, made with another SHA-256 than ours. */
function challengeFor(counter: number) {
  const [salt, nonce] = [randomBytes(16), randomBytes(16)]
  const last = Buffer.alloc(4)
  last.writeUInt32BE(counter)
  const derivedKey = createHash('sha256').update(salt).update(nonce).update(last).digest('hex')
  const parameters = {
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    keyPrefix: derivedKey.slice(0, 32),
  }
  return {challenge: {parameters, signature: 'of the server'}, derivedKey}
}

test('our SHA-256 is the one of everybody', () => {
  const block = Int32Array.of(0x61626380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24)

  const hash = hashBlock(block).map((word) => (word >>> 0).toString(16).padStart(8, '0'))

  expect(hash.join('')).toBe(createHash('sha256').update('abc').digest('hex'))
})

test.each([0, 1, 255, 256, 70_000])('the work is done, whatever the answer: %i', async (counter) => {
  const {challenge, derivedKey} = challengeFor(counter)

  const work = await proveWork(challenge)

  expect(JSON.parse(work ?? '')).toEqual({challenge, solution: {counter, derivedKey}})
})

test('the library that the server checks with is content', async () => {
  const secrets = {hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'other'}
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: 4_321,
    deriveKey,
    ...secrets,
  })

  const work = JSON.parse((await proveWork(challenge)) ?? '') as {challenge: never; solution: never}

  expect(await verifySolution({...work, deriveKey, ...secrets})).toMatchObject({verified: true})
})

test('whoever works can still use the page', async () => {
  let answered = 0
  const clicks = setInterval(() => answered++, 1)

  await proveWork(challengeFor(120_000).challenge)

  clearInterval(clicks)
  expect(answered).toBeGreaterThan(2)
})

test('a challenge of somebody else is left alone', async () => {
  const {challenge} = challengeFor(1)
  const long = {...challenge.parameters, nonce: 'ab'.repeat(64)}

  expect(await proveWork({parameters: long})).toBeUndefined()
})
