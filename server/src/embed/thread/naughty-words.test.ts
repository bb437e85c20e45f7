/** Whatever people write is read as they wrote it on a hosted page, and is nothing but words and links there. */
import {payloads} from '@saha/domain/text/test-kit/arbitrary-text'
import {naughtyStrings} from '@saha/domain/text/test-kit/naughty-strings'
import {Parser} from 'htmlparser2'
import {beforeAll, expect, test} from 'vitest'
import {idOf, openTalk} from '../../comments/reading.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {elementsIn, linksIn} from '../test-kit.ts'
import {withoutShare} from '../share/share.test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>

beforeAll(async () => {
  talk = await openTalk(opened().store)
})

const read = async (query = '') => (await talk.get(`/embed/irbid/park-talk?lang=en${query}`)).text()

test('whatever people write is shown as they wrote it: nothing of it becomes markup, or a link that runs', async () => {
  const naughty = naughtyStrings.filter((words) => words.trim() !== '' && !words.includes('\0'))
  const clean = elementsIn(await read()).filter(({name}) => name === 'script').length
  for (const [at, words] of naughty.entries())
    await talk.say({name: words.slice(0, 40), text: words, ...(at % 2 && {under: idOf(at)})})

  let shown = 0
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const html = withoutShare(await read(cursor && `&page=${cursor}`))
    const elements = elementsIn(html)
    const {comments, cursor: next} = await talk.read(cursor ? {cursor} : {})
    shown += comments.length
    cursor = next
    expect(elements.filter(({name}) => name === 'script')).toHaveLength(clean)
    expect(elements.filter(({name}) => /^(iframe|img|svg|object|embed|form|input|base)$/.test(name))).toEqual(
      [],
    )
    expect(
      elements.flatMap(({attributes}) => Object.keys(attributes)).filter((name) => /^on|^style$/.test(name)),
    ).toEqual([])
    const foreignLinks = linksIn(html).filter((link) => !/^(\?|\.\.\/|park-talk\/)/.test(link))
    expect(foreignLinks.filter((link) => !/^https?:\/\//.test(link))).toEqual([])
    const text = decoded(html)
    const lines = comments.map((comment) => comment.text?.split('\n')[0]?.replace(/\s+/g, ' ').trim() ?? '')
    expect(lines.filter((line) => /^[\w .,()<>]+$/.test(line) && !text.includes(line))).toEqual([])
  }
  expect(shown).toBeGreaterThan(payloads.length - 10)
})

/** The text of a page. */
function decoded(html: string): string {
  let text = ''
  const parser = new Parser({ontext: (part) => (text += part)})
  parser.end(html)
  return text.replace(/\s+/g, ' ')
}
