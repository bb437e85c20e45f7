import jsQR from 'jsqr'
import {expect, test} from 'vitest'
import {qrCodeBox} from './qr-code-box.ts'
import {drawQrCode} from './qr-code.ts'

test.each([
  'https://saha.example/embed/irbid/park-survey',
  'https://saha.example/embed/irbid/park-survey#saha-code=0123456789012345',
  `otpauth://totp/Saha:${'clerk'.repeat(40)}@town.example?secret=ABCDEFGH`,
])('a camera reads from the drawing what was written: %s', (text) => {
  const {pixels, side} = photograph(text)

  expect(jsQR(pixels, side, side)?.data).toBe(text)
})

test('a code that is a little dirty can still be read', () => {
  const text = 'https://saha.example/embed/irbid/park-survey#saha-code=0123456789012345'
  const {pixels, side} = photograph(text)

  pixels.fill(0, side * 4 * 60, side * 4 * 64)

  expect(jsQR(pixels, side, side)?.data).toBe(text)
})

test('there are four white modules around it', () => {
  expect(qrCodeBox(33)).toBe('-4 -4 41 41')
})

/** The drawing as a picture, four pixels for a module. */
function photograph(text: string): {pixels: Uint8ClampedArray; side: number} {
  const {size, path} = drawQrCode(text)
  const [left = 0, , whole = 0] = qrCodeBox(size).split(' ').map(Number)
  const side = whole * 4
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < 4; row++) {
      const start = ((Number(y) - left) * 4 + row) * side + (Number(x) - left) * 4
      for (let at = start; at < start + Number(width) * 4; at++) pixels.fill(0, at * 4, at * 4 + 3)
    }
  return {pixels, side}
}
