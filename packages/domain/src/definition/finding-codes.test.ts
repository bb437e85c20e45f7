import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {codeFinding, findingCodes} from './finding-codes.ts'

/** Everything that a check of this folder, or a shape of the contract, expects in words. */
function allExpected(): string[] {
  const folders = [import.meta.dirname, join(import.meta.dirname, '../../../contract/src')]
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter(
        (name) =>
          /^[a-z-]+\.ts$/.test(name) && !/^(?:comments-file|ideas-file|finding-codes)\.ts$/.test(name),
      )
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const literal = /(?:expected|error):\s*(?:isSwapped \? swapped : )?(['`])((?:(?!\1).)*)\1/g
  return sources
    .flatMap((source) => [...source.matchAll(literal)].map(([, , words = '']) => words))
    .map((words) => words.replace(/\$\{[^}]*\}/g, '7'))
}

describe('a finding', () => {
  test.each(allExpected().map((expected) => [expected]))('has a code of its own: %s', (expected) => {
    expect(codeFinding(expected, false).code).not.toBe('other')
  })

  test.each([
    ['a string', true, {code: 'missing'}],
    ['a string', false, {code: 'wrong-kind'}],
    ['at least 2 items', false, {code: 'too-few', values: {least: 2}}],
    ['at most 8000 characters', false, {code: 'too-long', values: {most: 8000}}],
    ['later than opens', false, {code: 'closes-too-early'}],
    [
      "words in one of the municipality's languages (ar, en)",
      false,
      {code: 'no-own-language', values: {languages: 'ar, en'}},
    ],
    ['something that nobody foresaw', false, {code: 'other'}],
  ])(
    'that expects %s (nothing there: %s) is told with what a sentence needs',
    (expected, isMissing, coded) => {
      expect(codeFinding(expected, isMissing)).toEqual(coded)
    },
  )

  test('is one of the codes that are listed, each once', () => {
    expect(new Set(findingCodes).size).toBe(findingCodes.length)
    expect(findingCodes).toContain(codeFinding('a day, such as 2027-12-31', false).code)
  })
})
