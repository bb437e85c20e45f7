import {anyText, payloads} from '@saha/domain/text/test-kit/arbitrary-text'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkedWords} from './linked-words.ts'
import {html} from './markup.ts'

const page = async (text: string) => (await html`${linkedWords(text)}`).toString()

/** Paragraphs of words and links, and no other markup. */
const harmless =
  /^(?:<p dir="auto">(?:[^<>"']|<a dir="ltr" href="https?:\/\/[^<>"'\s]+" rel="nofollow ugc noopener">[^<>"']*<\/a>)*<\/p>)*$/

describe('a citizen’s words on a hosted page', () => {
  test('stand in paragraphs, with links that no search engine counts', async () => {
    expect(await page('انظر https://town.example/a?b&c.\nنعم\n\nYes <3')).toBe(
      '<p dir="auto">انظر <a dir="ltr" href="https://town.example/a?b&amp;c" rel="nofollow ugc noopener">' +
        'https://town.example/a?b&amp;c</a>.\nنعم</p><p dir="auto">Yes &lt;3</p>',
    )
  })

  test('name the host of a link whose letters look like others', async () => {
    expect(await page('https://b\u0430nk.example/')).toContain('/ (xn--bnk-6cd.example)</a>')
  })

  test.each(payloads)('are words and links, whatever they are: %j', async (payload) => {
    expect(await page(payload)).toMatch(harmless)
  })

  test('are words and links in ten thousand texts made up', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(harmless.test(await page(text))).toBe(true)
      }),
      {numRuns: 10_000},
    )
  })
})
