/** Whatever is written in a thread, by whomever, stays text: in every field that the contract has, wherever it goes. */
import {readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {CommentStatus} from '../../packages/contract/src/comments.ts'
import * as commentShapes from '../../packages/contract/src/comments.ts'
import * as moderationShapes from '../../packages/contract/src/moderation.ts'
import {cleanComment} from '../../packages/domain/src/contributions/clean-comment.ts'
import {municipality, names, naughty} from './naughty-talk.ts'
import {stringFields, texts, type Shape} from './shape.ts'
import {plain, useTalk} from './talk-town.ts'

const {town, moderator, said, carried, alarms, openWindow, read, readAll} = useTalk()

/** Those of which something can be seen. */
const readable = naughty.filter((words) => cleanComment(words) !== '')
const markup = naughty.filter((words) => /[<>"'&{]/.test(words))

/** Fields without words: their shapes let no markup through. */
const isBound = (field: Shape) => field !== texts && markup.every((words) => !field.safeParse(words).success)

const shapes = Object.entries({...commentShapes, ...moderationShapes}).filter(
  (entry): entry is [string, (typeof entry)[1] & Shape] => 'safeParse' in entry[1],
)
const others = new Set<Shape>(shapes.map(([, shape]) => shape))
const open = shapes.flatMap(([name, shape]) =>
  stringFields(shape, others)
    .filter(({field}) => !isBound(field))
    .map(({place}) => name + place),
)

/** What is refused, or says nothing that somebody wrote; each with the reason. */
const silent: Readonly<Record<string, string>> = {
  'CommentsSettings.prompt': 'see markup.test.ts',
  'CommentsSettings.rules': 'see markup.test.ts',
  'NewComment.place.address': 'refused: see the test below',
  'Comment.place.address': 'refused with NewComment.place.address',
  'Ticket.ticket': 'a time and its signature',
  'CommentsPage.cursor': 'made of numbers',
  'CommentNumbers.counts{key}': 'addresses of threads that exist',
  'QueueItem.signals[]': 'codes of the spam defence',
  'QueueItem.seen': 'a number and a hash',
  'QueueItem.question.by': 'e-mail addresses of staff',
  'RedactedAnswer.words': 'of a survey: see open-answers.test.ts',
  'OpenAnswer.asked': 'of a survey: see open-answers.test.ts',
  'OpenAnswer.words': 'of a survey: see open-answers.test.ts',
  'QueueItem.activityTitle': 'what the municipality wrote: see markup.test.ts',
  'QueueItem.title': 'of an idea: see naughty-ideas.test.ts',
  'QueueItem.further[]': 'of an idea: see naughty-ideas.test.ts',
  'Decision.title': 'of an idea: see naughty-ideas.test.ts',
  'ModerationAct.by': 'e-mail addresses of staff',
}

describe('whatever is written in a thread', () => {
  test('comes back over the public interface as the text that it is', async () => {
    const all = await readAll('naughty')

    for (const {id, name, text} of [...said().comments, ...said().answers, said().edited, said().redacted])
      expect(all.get(id)).toMatchObject({name, text})
    expect(all.get(said().official.id)).toMatchObject({
      official: {en: said().official.office},
      text: said().official.text,
    })
    expect(
      said()
        .answers.map(({id}) => all.get(id)?.inReplyTo)
        .at(-1),
    ).toBe(said().answers.at(-2)?.name)
    const found = [...(await readAll('heap')).values()]
    const shown = new Set(found.map(({text = ''}) => plain(text)))
    const called = new Set(found.map(({name}) => name))
    expect(readable.filter((words) => !shown.has(plain(cleanComment(words))))).toEqual([])
    expect(names.filter((name) => !called.has(name))).toEqual([])
    for (const field of ['name', 'text', 'inReplyTo', 'official']) carried.add(`Comment.${field}`)
  })

  test('comes back by receipt, with what moderators wrote to the author', async () => {
    const status = (receipt: string) => read<CommentStatus>('/v1/receipts', {'Saha-Receipt': receipt})

    const [edited, hidden, redacted] = [
      await status(said().edited.receipt),
      await status(said().hidden.receipt),
      await status(said().redacted.receipt),
    ]

    expect(edited).toMatchObject({name: said().edited.name, text: said().edited.text})
    expect(hidden).toMatchObject({
      name: said().hidden.name,
      text: said().hidden.text,
      hidden: {message: said().hidden.message},
      appeal: 'waiting',
    })
    const {name, text, message} = said().redacted
    expect(redacted).toMatchObject({name, text, message})
    for (const field of ['name', 'text', 'message', 'hidden.message']) carried.add(`CommentStatus.${field}`)
  })

  test('comes to moderators as text: reports, appeals, notes and messages, too', async () => {
    const [reported, hidden, answer] = [
      await moderator().item(said().reported.id),
      await moderator().item(said().hidden.id),
      await moderator().item(said().answers[0]?.id ?? ''),
    ]
    const official = await moderator().item(said().official.id)

    expect(reported).toMatchObject({name: said().reported.name, text: said().reported.text})
    expect(reported.reportTexts).toEqual([said().reported.words])
    expect(reported.acts[0]?.text).toBe(said().reported.note)
    expect(hidden).toMatchObject({
      appeal: said().hidden.appeal,
      question: {text: said().hidden.question},
      acts: [{text: said().hidden.message}, {text: said().hidden.question}],
    })
    expect(answer.parent).toMatchObject({name: said().edited.name, text: said().edited.text})
    expect(official).toMatchObject({official: {en: said().official.office}, text: said().official.text})
    for (const field of ['name', 'text', 'official', 'appeal', 'reportTexts[]'])
      carried.add(`QueueItem.${field}`)
    for (const field of ['name', 'text', 'official']) carried.add(`QueueItem.parent.${field}`)
    carried.add('QueueItem.question.text')
    carried.add('ModerationAct.text')
  })

  test('is text in the feed, as browsers parse it', async () => {
    const feed = await (await fetch(`${town().saha}/v1/feeds/${municipality}/naughty?lang=en`)).text()
    const {page} = await openWindow('about:blank')

    const parsed = await page.evaluate((xml) => {
      const found = new DOMParser().parseFromString(xml, 'application/xml')
      const elements = [...found.querySelectorAll('*')]
      return {
        names: [...new Set(elements.map(({localName, namespaceURI}) => `${localName} ${namespaceURI}`))],
        types: [...new Set([...found.querySelectorAll('content')].map((one) => one.getAttribute('type')))],
        links: [...found.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
        texts: [...found.querySelectorAll('content')].map(({textContent}) => textContent ?? ''),
      }
    }, feed)

    const atom = ['author', 'content', 'entry', 'feed', 'id', 'link', 'name', 'published', 'title', 'updated']
    expect(
      parsed.names.filter((name) => !atom.some((one) => name === `${one} http://www.w3.org/2005/Atom`)),
    ).toEqual([])
    expect(parsed.types).toEqual(['text'])
    expect(parsed.links.filter((link) => !link.startsWith(town().saha))).toEqual([])
    expect(parsed.texts.map(plain)).toContain(plain(said().official.text))
  })

  test('leaves as it was written: in JSON word for word, in CSV without formulas', async () => {
    const file = (end: string) => join(tmpdir(), `saha-naughty-${process.pid}.${end}`)
    for (const format of ['json', 'csv'])
      await town().command(
        'export-comments',
        `${municipality}/heap`,
        '--format',
        format,
        '--out',
        file(format),
      )
    const {threads} = JSON.parse(await readFile(file('json'), 'utf8'))
    const csv = (await readFile(file('csv'), 'utf8')).replaceAll('\r\n', '\n')
    await Promise.all(['json', 'csv'].map((format) => rm(file(format))))

    const left = new Set(threads[0].comments.map(({text = ''}: {text?: string}) => plain(text)))
    const cells = [...csv.matchAll(/(?:^|,|\n|\ufeff)("(?:[^"]|"")*"|[^",\n]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    )
    expect(readable.filter((words) => !left.has(plain(cleanComment(words))))).toEqual([])
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([])
  })

  test('is no place in words: addresses are refused', async () => {
    const reply = await fetch(`${town().saha}/v1/comments/${municipality}/naughty`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        key: '1'.repeat(32),
        name: 'Sami',
        text: 'Here.',
        side: 'for',
        place: {address: '<img src=x onerror=alert(1)>'},
      }),
    })

    expect([reply.status, await reply.text()]).toEqual([422, expect.not.stringContaining('<img')])
  })
})

test('every field of every shape has carried it, or lets nothing through', () => {
  const unknown = open.filter((field) => !carried.has(field) && !(field in silent))
  const gone = Object.keys(silent).filter((field) => !open.includes(field))

  expect({unknown, gone}).toEqual({unknown: [], gone: []})
})

test('nothing ran, and no browser had to refuse anything', () => {
  expect(alarms).toEqual([])
})
