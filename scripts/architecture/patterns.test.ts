import {describe, expect, test} from 'vitest'
import {slowPatterns} from './patterns.ts'

const found = (text: string, path = 'server/src/a.ts') => slowPatterns([{path, text}])

describe('regular expressions', () => {
  test.each([
    ['that try every way to split a text', 'const a = /^(a+)+$/'],
    ['that share a text between two parts', String.raw`const a = /^\d+\.?\d*$/`],
    ['that begin anew at every letter', String.raw`'x'.split(/\s+$/)`],
    ['made at run time', 'new RegExp(typed)'],
  ])('%s are found', (_, text) => {
    expect(found(text)).toHaveLength(1)
  })

  test('that look at each letter once are fine', () => {
    expect(found(String.raw`const a = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/`)).toEqual([])
  })

  test('of tests may be what they like', () => {
    expect(found('const a = /^(a+)+$/', 'server/src/a.test.ts')).toEqual([])
  })
})
