/** False alarms among what people really wrote: in a language that nobody has taught, and far from any town hall. */
import {describe, expect, test} from 'vitest'
import {baseModel} from './base-model.ts'
import {holdScore, scoreSpam} from './score-spam.ts'
import {readBlogComments, readProposals} from './test-kit/real-texts.ts'

const base = baseModel()
const judged = (texts: readonly string[]) => texts.map((text) => ({text, ...scoreSpam(text, '', {base})}))
const shareHeld = (texts: readonly {score: number}[]) =>
  texts.filter(({score}) => score >= holdScore).length / texts.length

const proposals = readProposals()
const comments = readBlogComments()

describe.skipIf(!proposals)('citizens of Madrid (SKIPPED without ../shared/data)', () => {
  test('make proposals that pass, but for sellers among them', () => {
    const share = shareHeld(judged(proposals ?? []))
    console.log(`${proposals?.length} proposals, held: ${(share * 100).toFixed(1)} %`)

    expect(share).toBeLessThan(0.02)
  })
})

describe.skipIf(!comments)('readers of a blog of drawings (SKIPPED without ../shared/data)', () => {
  test('write comments that pass where they have no link', () => {
    const without = judged(comments ?? []).filter(({signals}) => !signals.some(({code}) => code === 'links'))
    const share = shareHeld(without)
    console.log(`${without.length} comments without links, held: ${(share * 100).toFixed(1)} %`)

    expect(share).toBeLessThan(0.04)
  })
})
