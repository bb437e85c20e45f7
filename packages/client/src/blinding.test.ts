import {ristretto255_oprf} from '@noble/curves/ed25519.js'
import {expect, test} from 'vitest'
import {bytesIn, textOf} from './base64url.ts'
import {blind, outputOf} from './blinding.ts'

const {voprf} = ristretto255_oprf

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const inText = (hex: string) => textOf(fromHex(hex))

/** RFC 9497, A.1.2: ristretto255-SHA512 in verifiable mode, one element at a time. */
const key = inText('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e')
const scalar = '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706'
const vectors = [
  {
    input: '00',
    blinded: '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
    evaluated: 'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
    proof:
      'ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd06' +
      '6d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d',
    output:
      'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7d' +
      'a4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
  },
  {
    input: '5a'.repeat(17),
    blinded: 'cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c',
    evaluated: '60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468',
    proof:
      '401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a' +
      '67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02',
    output:
      '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60' +
      '356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
  },
]

/** As if chance had given this scalar: it is drawn from so many bytes, as one more than their remainder. */
function chanceOf(hex: string) {
  return (length: number) => {
    const bytes = new Uint8Array(length)
    bytes.set(fromHex(hex))
    bytes[0] = (bytes[0] ?? 0) - 1
    return bytes
  }
}

test.each(vectors)('what the server sees of $input is what the standard says', ({input, blinded}) => {
  expect(blind(fromHex(input), chanceOf(scalar))).toEqual({blind: inText(scalar), blinded: inText(blinded)})
})

test.each(vectors)('what becomes of $input is what the standard says', (vector) => {
  const {input, blinded, evaluated, proof, output} = vector
  const reply = {evaluated: inText(evaluated), proof: inText(proof)}

  const made = outputOf(fromHex(input), {blind: inText(scalar), blinded: inText(blinded)}, reply, key)

  expect(made).toBe(inText(output))
})

test('the same token looks like another one each time, and becomes the same', () => {
  const {secretKey, publicKey} = voprf.generateKeyPair()
  const token = new TextEncoder().encode('0123456789abcdef0123456789abcdef')
  const once = blind(token)
  const again = blind(token)

  const outputs = [once, again].map((blinded) => {
    const {evaluated, proof} = voprf.blindEvaluate(secretKey, publicKey, bytesIn(blinded.blinded))
    return outputOf(token, blinded, {evaluated: textOf(evaluated), proof: textOf(proof)}, textOf(publicKey))
  })

  expect(once.blinded).not.toBe(again.blinded)
  expect(outputs[0]).toBe(outputs[1])
})

test('a server that signs with a key for this browser alone is found out', () => {
  const shown = voprf.generateKeyPair()
  const tagging = voprf.generateKeyPair()
  const token = new TextEncoder().encode('0123456789abcdef0123456789abcdef')
  const blinded = blind(token)

  const {evaluated, proof} = voprf.blindEvaluate(
    tagging.secretKey,
    tagging.publicKey,
    bytesIn(blinded.blinded),
  )
  const reply = {evaluated: textOf(evaluated), proof: textOf(proof)}

  expect(() => outputOf(token, blinded, reply, textOf(shown.publicKey))).toThrow('proof')
})
