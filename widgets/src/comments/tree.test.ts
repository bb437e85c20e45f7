/// <reference types="mocha" />
import {expect} from 'chai'
import {answerTo, comment} from '../test-kit/example-thread.ts'
import {withAnswer} from './arriving.ts'
import {withMore} from './beyond/further.ts'
import {languageByScript} from '@saha/i18n/language-by-script'
import {branchesOf, type Branch} from './tree.ts'
import {speakerFor} from '@saha/i18n/speaker'
import {when} from '../kit/when.ts'

const root = comment('root')
const a = answerTo(root, 'a')
const a1 = answerTo(a, 'a1')
const a2 = answerTo(a1, 'a2')
const b = answerTo(root, 'b')
const next = comment('next')
const thread = [root, a, a1, a2, b, next]

const shapeOf = (branches: readonly Branch[]): string =>
  branches.map(({comment: {text}, below}) => `${text?.split(' ')[1]}(${shapeOf(below)})`).join('')
const wordsOf = (comments: readonly {text?: string | undefined}[]) =>
  comments.map(({text}) => text?.split(' ')[1]).join(' ')

describe('the tree of a thread', () => {
  it('is what its reading order says', () => {
    expect(shapeOf(branchesOf(thread))).to.equal('root(a(a1(a2()))b())next()')
    expect(branchesOf([])).to.deep.equal([])
  })

  it('holds an answer whose parent is not there where it stands', () => {
    expect(shapeOf(branchesOf([root, a1]))).to.equal('root(a1())')
    expect(shapeOf(branchesOf([a1, root]))).to.equal('a1()root()')
  })

  it('takes an answer after the last that answers the same comment', () => {
    expect(wordsOf(withAnswer(thread, answerTo(root, 'c')))).to.equal('root a a1 a2 b c next')
    expect(wordsOf(withAnswer(thread, answerTo(a, 'c')))).to.equal('root a a1 a2 c b next')
    expect(wordsOf(withAnswer(thread, answerTo(next, 'c')))).to.equal('root a a1 a2 b next c')
  })

  it('takes an answer to the deepest level beside it', () => {
    const deepest = answerTo(a2, 'c')

    expect(deepest.depth).to.equal(3)
    expect(wordsOf(withAnswer(thread, deepest))).to.equal('root a a1 a2 c b next')
  })

  it('leaves out an answer to a comment that is not there', () => {
    expect(withAnswer(thread, answerTo(comment('other'), 'c'))).to.equal(thread)
  })

  it('puts further answers last below their comment, and one that was there already among them', () => {
    const own = answerTo(a, 'own')
    const c = answerTo(root, 'c')

    expect(wordsOf(withMore([...thread.slice(0, 4), own, next], root.id, [b, own, c]))).to.equal(
      'root a a1 a2 b own c next',
    )
    expect(withMore(thread, 'elsewhere', [c])).to.equal(thread)
  })
})

describe('the time of a comment', () => {
  const now = new Date(2026, 10, 20, 15, 30).getTime()
  const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString()

  for (const [hours, words] of [
    [0, 'this hour'],
    [-2, 'this hour'],
    [1, '1 hour ago'],
    [20, '20 hours ago'],
    [24, 'yesterday'],
    [6 * 24, '6 days ago'],
    [7 * 24, 'November 13, 2026'],
  ] as const)
    it(`is said in words: ${words}, after ${hours} hours`, () => {
      expect(when(speakerFor('en'), ago(hours), now)).to.equal(words)
    })

  it('is said in Arabic as Arabic says it', () => {
    expect([1, 2, 3, 11].map((hours) => when(speakerFor('ar', 'latn'), ago(hours), now))).to.deep.equal([
      'قبل ساعة واحدة',
      'قبل ساعتين',
      'قبل 3 ساعات',
      'قبل 11 ساعة',
    ])
  })
})

describe('the language of a text', () => {
  for (const [text, around, language] of [
    ['شكرًا لكم', 'en', 'ar'],
    ['Thank you', 'ar', 'fr'],
    ['شكرًا لكم', 'ar', undefined],
    ['Thank you', 'en', undefined],
    ['12 345 !?', 'ar', undefined],
    ['شكرًا على https://irbid.example/a/very/long/address', 'ar', undefined],
  ] as const)
    it(`is known as far as its letters tell: ${text}`, () => {
      expect(languageByScript(text, around, ['ar', 'fr', 'en'])).to.equal(language)
    })
})
