import {describe, expect, test} from 'vitest'
import {checkAccent, nearestAccent, usualGrounds} from './accent.ts'
import {contrast, luminanceOf, readHex, wordsOn, writeHex} from './contrast.ts'

const {light, dark} = usualGrounds
const luminance = (hex: string) => luminanceOf(readHex(hex) ?? [])
/** Sixteen levels of each channel. */
const manyColours = Array.from({length: 16 ** 3}, (_, at) =>
  writeHex([(at % 16) / 15, (Math.floor(at / 16) % 16) / 15, Math.floor(at / 256) / 15]),
)

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s with %s is what WCAG’s own examples and checkers give', (one, other, ratio) => {
    expect(contrast(luminance(one), luminance(other))).toBeCloseTo(ratio, 1)
  })

  test('lets words be read on every colour, in black or in white', () => {
    const unreadable = manyColours.filter((hex) => {
      const ground = luminance(hex)
      return contrast(ground, wordsOn(ground) === 'white' ? 1 : 0) < 4.5
    })

    expect(unreadable).toEqual([])
    expect(manyColours).toHaveLength(4096)
  })

  test.each(['', 'green', '#12', '#12345g', '#1234567', 'url(x)'])('%j is no colour', (hex) => {
    expect(readHex(hex)).toBeUndefined()
    expect(checkAccent(hex, [light])).toBeUndefined()
    expect(nearestAccent(hex, [light])).toBeUndefined()
  })

  test('a colour is the same after it was read and written', () => {
    expect(manyColours.filter((hex) => writeHex(readHex(hex) ?? [0, 0, 0]) !== hex)).toEqual([])
  })
})

describe('an accent', () => {
  test('that can be seen on a light page and on a dark one passes as it is', () => {
    expect(checkAccent('#2f8f7f', [light, dark])?.passes).toBe(true)
    expect(nearestAccent('#2F8F7F', [light, dark])).toBe('#2f8f7f')
  })

  test('of pale yellow fails on a light page, not on a dark one', () => {
    expect(checkAccent('#ffe066', [light])).toMatchObject({passes: false, on: 'black'})
    expect(checkAccent('#ffe066', [dark])).toMatchObject({passes: true, on: 'black'})
  })

  test('that fails becomes the nearest of its hue that passes', () => {
    const nearest = nearestAccent('#ffe066', [light]) ?? ''

    const [red = 0, green = 0, blue = 0] = readHex(nearest) ?? []
    expect(checkAccent(nearest, [light])?.passes).toBe(true)
    // No darker than it has to be, and still a yellow.
    expect(checkAccent(nearest, [light])?.edges[0]).toBeLessThan(3.1)
    expect(red).toBeGreaterThan(green)
    expect(green).toBeGreaterThan(blue + 0.3)
  })

  test('of any colour has a neighbour that passes on both grounds', () => {
    const some = manyColours.filter((_, at) => at % 37 === 0)

    const wrong = some.filter((hex) => {
      const nearest = nearestAccent(hex, [light, dark])
      return !nearest || !checkAccent(nearest, [light, dark])?.passes
    })

    expect(wrong).toEqual([])
    expect(some.length).toBeGreaterThan(100)
  })

  test('has no neighbour where no colour could pass', () => {
    expect(nearestAccent('#808080', ['#ffffff', '#000000', '#777777'])).toBeUndefined()
  })
})
