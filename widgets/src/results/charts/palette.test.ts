/// <reference types="mocha" />
import {contrast, linear, luminanceOf, readHex, readableWords, type Rgb} from '@saha/domain/colour/contrast'
import {expect} from 'chai'
import {paintsOf} from './palette.ts'

const white: Rgb = [1, 1, 1]
const dark: Rgb = [0.08, 0.11, 0.1]
const accents: Record<string, [Rgb, Rgb]> = {
  'our green on white': [[0.04, 0.4, 0.35], white],
  'our green at night': [[0.44, 0.83, 0.76], dark],
  'a red of a webmaster': [[0.65, 0.1, 0.1], white],
}

const luminance = (hex: string) => luminanceOf(readHex(hex) ?? [0, 0, 0])

/** How somebody without one kind of cone sees a colour (Viénot, Brettel and Mollon, 1999, in linear light). */
const sights: Record<string, readonly Rgb[]> = {
  'without red cones': [
    [0.112_38, 0.887_62, 0],
    [0.112_38, 0.887_62, 0],
    [0.004_01, -0.004_01, 1],
  ],
  'without green cones': [
    [0.292_75, 0.707_25, 0],
    [0.292_75, 0.707_25, 0],
    [-0.022_34, 0.022_34, 1],
  ],
}

function seen(hex: string, sight: readonly Rgb[]): number[] {
  const light = (readHex(hex) ?? white).map(linear)
  return sight.map((weights) => weights.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0))
}

describe('colours of a chart', () => {
  for (const [name, [accent, ground]] of Object.entries(accents))
    for (const shape of ['parts', 'diverging'] as const) {
      it(`carry words that can be read: ${shape}, ${name}`, () => {
        const paints = [2, 3, 4, 5, 7].flatMap((count) => paintsOf(shape, count, accent, ground))

        const contrasts = paints.map(({fill, words}) => contrast(luminance(fill), words === 'white' ? 1 : 0))

        expect(Math.min(...contrasts)).to.be.at.least(readableWords)
      })

      it(`differ from their neighbours in lightness, so that a grey printer tells them apart: ${shape}, ${name}`, () => {
        const lights = paintsOf(shape, 5, accent, ground).map(({fill}) => luminance(fill))

        const steps = lights.slice(1).map((light, at) => contrast(light, lights[at] ?? 0))

        expect(Math.min(...steps)).to.be.at.least(1.15)
      })
    }

  for (const [name, sight] of Object.entries(sights))
    it(`stand apart on both sides of the middle ${name}`, () => {
      const [first, , , , last] = paintsOf('diverging', 5, white, white).map(({fill}) => seen(fill, sight))

      const distance = Math.hypot(...(first ?? []).map((part, at) => part - (last?.[at] ?? 0)))

      expect(distance).to.be.at.least(0.1)
    })

  it('have lines across the side below the middle, which printed in grey would be like the other', () => {
    const paints = paintsOf('diverging', 4, white, white)

    expect(paints.map(({isHatched}) => isHatched)).to.deep.equal([true, true, false, false])
  })
})
