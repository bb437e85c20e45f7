import {describe, expect, test} from 'vitest'
import {blind, passFrom, tokenOf} from './invitations.test-kit.ts'
import {isBlinded, makePassKeys, signBlinded, tokenOfPass} from './passes.ts'

const written = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

/** RFC 9497, A.1.2, the first vector of VOPRF with ristretto255 and SHA-512. */
const vector = {
  key: written('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909'),
  publicKey: written('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e'),
  blinded: written('863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945'),
  evaluated: written('aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e'),
}

describe('a pass', () => {
  const keys = makePassKeys()
  const sent = blind(tokenOf(1))
  const pass = passFrom(sent, signBlinded(keys, sent.blinded), keys.publicKey)

  test('is signed as the standard has it', () => {
    expect(signBlinded(vector, vector.blinded).evaluated).toBe(vector.evaluated)
  })

  test('is known again, and names its token', () => {
    expect(tokenOfPass(keys, pass)).toBe(tokenOf(1))
  })

  test('is the same for one token, whichever point it came in', () => {
    const again = blind(tokenOf(1))

    expect(again.blinded).not.toBe(sent.blinded)
    expect(passFrom(again, signBlinded(keys, again.blinded), keys.publicKey)).toBe(pass)
  })

  test('is none with the key of another activity, for the server or for the browser', () => {
    const others = makePassKeys()

    expect(tokenOfPass(others, pass)).toBeUndefined()
    expect(() => passFrom(sent, signBlinded(others, sent.blinded), keys.publicKey)).toThrow(/proof/)
  })

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a token alone', tokenOf(1)],
    ['another token', pass.replace('c0ffee', 'c0ffed')],
    ['capital letters', pass.replace('c0ffee', 'C0FFEE')],
    ['another output', `${pass.slice(0, -4)}AAAA`],
    ['one digit less', pass.slice(0, -1)],
    ['one digit more', `${pass}A`],
    ['only zeros', `${'0'.repeat(32)}.${'A'.repeat(86)}`],
    ['very much', 'a'.repeat(100_000)],
  ])('is not %s', (_, shown) => {
    expect(tokenOfPass(keys, shown)).toBeUndefined()
  })
})

describe('what is signed', () => {
  test('is a point', () => {
    expect(isBlinded(blind(tokenOf(1)).blinded)).toBe(true)
    expect(isBlinded(vector.blinded)).toBe(true)
  })

  test.each([
    ['the identity', Buffer.alloc(32).toString('base64url')],
    ['a number that is none', Buffer.alloc(32, 255).toString('base64url')],
    ['an odd number', Buffer.from([1, ...Array<number>(31).fill(0)]).toString('base64url')],
    ['a point that is too short', vector.blinded.slice(0, 42)],
    ['a point with other bits behind it', `${vector.blinded.slice(0, -1)}V`],
    ['another curve’s point', 'CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('is not %s', (_, text) => {
    expect(isBlinded(text)).toBe(false)
  })
})
