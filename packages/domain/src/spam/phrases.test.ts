import {describe, expect, test} from 'vitest'
import {Phrases} from './phrases.ts'
import {readText} from './reading.ts'
import {heldOutTexts, trainingTexts} from './test-kit/corpus.ts'
import {partsOfOffers} from './words/offers.ts'

describe('phrases of offers', () => {
  test('are found in all that people and sellers wrote, as if each were looked for by itself', () => {
    const phrases = new Phrases<number>()
    partsOfOffers.forEach((part, at) => part.forEach((pattern) => phrases.add(pattern, at)))
    const texts = [...trainingTexts, ...heldOutTexts].map(({text}) => ` ${readText(text).words.join(' ')} `)

    const found = texts.map((text) => [...phrases.in(text)].toSorted())

    const parts = [...partsOfOffers.entries()]
    const oneByOne = texts.map((text) =>
      parts.filter(([, part]) => part.some(({source}) => new RegExp(source).test(text))).map(([at]) => at),
    )
    expect(found).toEqual(oneByOne)
    expect(oneByOne.flat().length).toBeGreaterThan(500)
  })

  test('are whole words, however they begin', () => {
    const phrases = new Phrases<string>()
    phrases.add(/ (?:(?:for |and )?(?:those|who) wants?|\d+ off|(?<!we )ask me|u(?: \w+){0,2} win) /y, 'it')

    const holds = (text: string) => phrases.in(` ${text} `).has('it')

    expect(
      ['and who wants', 'those want', 'now 20 off', 'ask me', 'u win', 'u can win'].filter(holds),
    ).toHaveLength(6)
    expect(['whose wants', 'who wants2', 'we ask me', 'of', '20 offers', 'u', ''].filter(holds)).toEqual([])
  })

  test('that could begin with anything are refused: each word would have to be tried', () => {
    expect(() => new Phrases<string>().add(/ (?:\w+ off) /y, 'it')).toThrow('begins')
  })
})
