/** Answers that would run as markup: where later questions repeat them, and wherever else a form shows them again. */
import type {Survey} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {plainText} from '@saha/domain/text/plain-text'
import {naughtyStrings} from '@saha/domain/text/test-kit/naughty-strings'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {forgetContributions, openSquare, parkDefinition} from '../../../saha.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms, type OpenPage} from '../forms.test-kit.ts'
import {partsOf, textIn} from '../../test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>
let open: ReturnType<typeof visitForms>

/** Names both earlier answers. */
const both = {en: '[{said}] and [{where}]', ar: '[{said}] و[{where}]'}
const survey: Survey = {
  pages: [
    {
      id: 'first',
      questions: [
        {id: 'said', type: 'long-text', text: {en: 'Say', ar: 'قل'}},
        {
          id: 'where',
          type: 'single',
          text: {en: 'Where', ar: 'أين'},
          options: [
            {id: 'here', text: {en: 'Here', ar: 'هنا'}},
            {id: 'else', text: {en: 'Elsewhere', ar: 'في مكان آخر'}, other: true},
          ],
        },
      ],
    },
    {
      id: 'second',
      questions: [
        {id: 'told', type: 'information', title: both, text: both},
        {
          id: 'later',
          type: 'long-text',
          text: both,
          hint: both,
          background: {title: both, text: both},
        },
      ],
    },
  ],
}
/** How often the second page names both, and how often the one to check does. */
const named = {onPage: 6, toCheck: 1}

beforeAll(async () => {
  square = await openSquare(opened().store)
  open = visitForms(square)
  await square.define(parkDefinition(survey))
})
beforeEach(() => forgetContributions(opened().store))

/** As a sentence carries it. */
const piped = (words: string) => plainText(words).replace(/\s+/g, ' ').trim() || '…'

/** As long as words beside an option may be. */
const ownWords = (words: string) => words.slice(0, limits.shortTextGraphemes)

/** Those of which something is left to read. */
const readable = naughtyStrings.filter((words) => piped(words) !== '…')

/** All of them, some in each answer. */
const together = Array.from({length: Math.ceil(readable.length / 12)}, (_, at) =>
  readable.slice(at * 12, at * 12 + 12),
)

/** The pages on which somebody meets their own words again. */
async function meet(words: string, language = 'en') {
  const first = await open(`/embed/irbid/park-survey/answer?lang=${language}`)
  const own = ownWords(words)
  const second = await first.press('next', {said: words, where: 'else', 'where.else.words': own})
  const review = await second.press('next', {later: words})
  return {second, review, back: await review.press('to first')}
}

const countIn = (page: OpenPage, words: string) => textIn(page.html).split(words).length - 1

test.each(['en', 'ar'])('what is said earlier stands in later questions as text: %s', async (language) => {
  const calm = await meet('Calm words.', language)
  const between = language === 'en' ? ' and ' : ' و'
  const wrong: string[] = []

  for (const words of readable) {
    const {second, review, back} = await meet(words, language)
    const isolated = (text: string) => `[\u2068${piped(text)}\u2069]`
    const sentence = isolated(words) + between + isolated(ownWords(words))
    if (countIn(second, sentence) !== named.onPage) wrong.push(`not as it was said: ${words}`)
    if (countIn(review, sentence) !== named.toCheck) wrong.push(`not as it was said, to check: ${words}`)
    if (JSON.stringify(partsOf(second.html)) !== JSON.stringify(partsOf(calm.second.html)))
      wrong.push(`markup: ${words}`)
    if (JSON.stringify(partsOf(review.html)) !== JSON.stringify(partsOf(calm.review.html)))
      wrong.push(`markup, to check: ${words}`)
    if (JSON.stringify(partsOf(back.html)) !== JSON.stringify(partsOf(calm.back.html)))
      wrong.push(`markup, in the field: ${words}`)
  }

  expect(wrong).toEqual([])
})

test('what was sent comes back by receipt as text', async () => {
  const comeBack = async (words: string) => {
    const arrived = await (await meet(words)).review.press('send')
    return (await open('/embed/irbid/park-survey/receipt?lang=en')).press('open', {_receipt: codeOn(arrived)})
  }
  const calm = partsOf((await comeBack('Calm words.')).html)
  const wrong: string[] = []

  for (const some of together) {
    const status = await comeBack(some.join('\n'))
    const text = textIn(status.html)
    wrong.push(...some.filter((words) => !text.includes(plainText(words).trim())))
    if (JSON.stringify(partsOf(status.html)) !== JSON.stringify(calm))
      wrong.push(`markup: ${some.join('\n')}`)
  }

  expect(wrong).toEqual([])
})

test('what is no longer asked is shown as text', async () => {
  const first = await open('/embed/irbid/park-survey/answer?lang=en')
  const calm = await first.press('next', {gone: 'Calm words.'})

  const wrong: string[] = []
  for (const words of readable.filter(({length}) => length > 1)) {
    const left = await first.press('next', {gone: words})
    if (!textIn(left.html).includes(words.toWellFormed())) wrong.push(`not as it was said: ${words}`)
    if (JSON.stringify(partsOf(left.html)) !== JSON.stringify(partsOf(calm.html)))
      wrong.push(`markup: ${words}`)
  }

  expect(wrong).toEqual([])
})
