import {describe, expect, test} from 'vitest'
import {IdeaIndex} from './idea-index.ts'
import {likeCandidates, rankAlike, type IdeaText} from './likeness.ts'
import {plainIdea} from './test-kit/arbitrary-ideas.ts'
import {measureLikeness} from './test-kit/measure-likeness.ts'
import {pairs} from './test-kit/pairs.ts'

const parts = ['tuning', 'held out'] as const
const languages = ['Arabic', 'English'] as const
const percent = (share: number) => `${Math.round(share * 100)} %`

describe('somebody who proposes what has been proposed', () => {
  test.each(parts.flatMap((part) => languages.map((language) => [language, part] as const)))(
    'is shown it, and hardly anything else: %s, %s',
    (language, part) => {
      const {found, falsePairs, falseShown} = measureLikeness(part, language)

      console.log(
        `Similar ideas, ${language}, ${part}: ${percent(found)} found among the first five; ` +
          `${percent(falsePairs)} of false pairs shown; ${percent(falseShown)} of what was shown was false`,
      )
      expect(found).toBeGreaterThanOrEqual(0.85)
      expect(falsePairs).toBeLessThanOrEqual(0.2)
      expect(falseShown).toBeLessThanOrEqual(0.2)
    },
  )

  test('is compared with a hundred pairs in each language', () => {
    for (const language of languages) {
      const all = parts.flatMap((part) => pairs[part][language])
      expect(all).toHaveLength(100)
      expect(all.filter(({isSame}) => isSame)).toHaveLength(60)
      expect(new Set(all.flatMap(({written, known}) => [written.title, known.title])).size).toBe(200)
    }
  })
})

describe('likeness', () => {
  const known: IdeaText[] = [
    {title: 'إصلاح أعمدة الإنارة في شارع الجامعة', text: 'الشارع مظلم ليلاً.'},
    {title: 'Drinking fountain on the square', text: 'It is hot in summer.'},
    {title: 'More buses to the hospital', text: 'Nurses wait for an hour.'},
  ]
  const index = new IdeaIndex()
  known.forEach((idea, at) => index.upsert({...plainIdea, ...idea, number: at + 1}))

  const similar = (title: string, text = '') => {
    const found = likeCandidates(index, {title, text}, 40).flatMap((number) => known[number - 1] ?? [])
    return rankAlike(index, {title, text}, found).map((idea) => known.indexOf(idea) + 1)
  }

  test.each(['انارة شارع الجامعه', 'أَعمِدَةُ إِنَارَةِ شَارِعِ الجَامِعَةِ', 'شارع الجامعة مظلم', 'الاناره بشارع الجامعه'])(
    'does not depend on hamza, marks, article or word for the same thing: %s',
    (title) => {
      expect(similar(title)).toEqual([1])
    },
  )

  test('begins with the first telling words, and ends when nothing is like it', () => {
    expect(similar('Fountain')).toEqual([2])
    expect(similar('Fountains for the squares')).toEqual([2])
    expect(similar('Buses for nurses of the hospital')).toEqual([3])
    expect(similar('The')).toEqual([])
    expect(similar('Opera')).toEqual([])
    expect(similar('', '')).toEqual([])
  })

  test('takes its time even for the longest text', () => {
    const start = process.cpuUsage().user
    similar('إنارة '.repeat(50), 'شارع الجامعة مظلم جدا في الليل '.repeat(250))

    expect(process.cpuUsage().user - start).toBeLessThan(500_000)
  })

  test('takes its time even where many wrote words of the same letters, to keep the server busy', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const words = (seed: number) =>
      Array.from({length: 1_140}, (_, at) => `sh${((at * 7_919 + seed * 104_729) % 456_976).toString(26)}`)
        .map((word) => word.replace(/[0-9]/g, (digit) => letters[Number(digit)] ?? ''))
        .join(' ')
    const busy = new IdeaIndex()
    const ideas = Array.from({length: 40}, (_, at) => ({title: 'Shade', text: words(at)}))
    ideas.forEach((idea, at) => busy.upsert({...plainIdea, ...idea, number: at + 1}))
    const start = process.cpuUsage().user
    rankAlike(busy, {title: words(99).slice(0, 300), text: words(99)}, ideas)

    expect(process.cpuUsage().user - start).toBeLessThan(500_000)
  })
})
