/** Whatever is typed into a plain form stands there again as it was typed, and is nothing but words on every page that shows it. */
import type {Question} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment, cleanName} from '@saha/domain'
import {naughtyStrings} from '@saha/domain/text/test-kit/naughty-strings'
import {beforeAll, describe, expect, test} from 'vitest'
import {openTalk} from '../../comments/reading.test-kit.ts'
import {eventDefinition, openEvening} from '../../event/event.test-kit.ts'
import {openIdeas, readingDefinition, wholeSettings} from '../../ideas/reading.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {linksIn, partsOf, textIn} from '../test-kit.ts'
import {visitForms, type OpenPage} from './forms.test-kit.ts'

const opened = useFile()

/** What browsers send of a field: without halves of broken characters. */
const asTyped = (words: string) => words.toWellFormed()
const typed = naughtyStrings.map(asTyped).filter((words) => words.trim() !== '' && !words.includes('\0'))
/** As a name: one line, and short enough to be one. */
const names = [
  ...new Set(typed.map((words) => asTyped(words.replace(/[\r\n]/g, ' ').slice(0, limits.authorGraphemes)))),
]

type Part = ReturnType<typeof partsOf>[number]

/** Parts of a quotation that depend on its words: paragraphs, and links that our own linkifier makes. */
const isQuoted = ({name}: Part) => name === 'p' || name === 'a'

/** Pages whose parts are not those of the page with calm words. @param mayDiffer parts that are passed over. */
function othersThan(
  calm: OpenPage,
  pages: ReadonlyMap<string, OpenPage>,
  mayDiffer: (part: Part) => boolean = () => false,
): string[] {
  const shapeOf = ({html}: OpenPage) => JSON.stringify(partsOf(html).filter((part) => !mayDiffer(part)))
  const shape = shapeOf(calm)
  return [...pages].filter(([, page]) => shapeOf(page) !== shape).map(([words]) => words)
}

/** Opens a page for each of some words. */
async function each(
  words: readonly string[],
  open: (words: string) => Promise<OpenPage>,
): Promise<Map<string, OpenPage>> {
  const pages = new Map<string, OpenPage>()
  for (const one of words) pages.set(one, await open(one))
  return pages
}

/** Fields that do not hold what was typed into them. */
const lostIn = (pages: ReadonlyMap<string, OpenPage>, ...fields: string[]) =>
  [...pages].flatMap(([words, page]) =>
    fields.filter((field) => page.fields.get(field) !== words).map((field) => `${field}: ${words}`),
  )

describe('in a thread', () => {
  let talk: Awaited<ReturnType<typeof openTalk>>
  let open: ReturnType<typeof visitForms>
  const at = (path: string) => `/embed/irbid/park-talk/${path}?lang=en`

  beforeAll(async () => {
    talk = await openTalk(opened().store, {moderation: 'after'})
    open = visitForms(talk)
  })

  test('a comment that has to be mended', async () => {
    const form = await open(at('write'))
    const readable = typed.filter((words) => cleanComment(words) !== '')
    const called = names.filter((name) => cleanName(name) !== '')

    const texts = await each(readable, (text) => form.press('send', {name: '', text}))
    const authors = await each(called, (name) => form.press('send', {name, text: ''}))

    expect(lostIn(texts, 'text')).toEqual([])
    expect(lostIn(authors, 'name')).toEqual([])
    expect(othersThan(await form.press('send', {name: '', text: 'Calm.'}), texts)).toEqual([])
    expect(othersThan(await form.press('send', {name: 'Calm', text: ''}), authors)).toEqual([])
  })

  test('somebody who is answered, or reported', async () => {
    const ids = new Map<string, string>()
    for (const name of [...names, 'Calm']) ids.set(name, await talk.say({name, text: name}))
    /** Whomever it is about stands in addresses, too. */
    const nobody = (page: OpenPage, id: string) => ({...page, html: page.html.replaceAll(id, 'somebody')})
    const answering = async (name: string) => {
      const id = ids.get(name) ?? ''
      return nobody(await open(`${at('write')}&under=${id}`), id)
    }
    const reporting = async (name: string) => {
      const id = ids.get(name) ?? ''
      return nobody(await (await open(`${at('comment')}&id=${id}`)).press('report'), id)
    }

    const answered = await each(names, answering)
    const reported = await each(names, reporting)

    expect(othersThan(await answering('Calm'), answered, isQuoted)).toEqual([])
    expect(othersThan(await reporting('Calm'), reported, isQuoted)).toEqual([])
    expect([...answered].filter(([name, {html}]) => !textIn(html).includes(name))).toEqual([])
    const links = [...answered, ...reported].flatMap(([, {html}]) => linksIn(html))
    expect(
      links.filter((link) => !/^(https?:\/\/|\?|\.\.\/|\.\/|park-talk|[a-z]+\?lang=)/.test(link)),
    ).toEqual([])
  })

  test('a report that has to be mended, and a code that opens nothing', async () => {
    const id = await talk.say({name: 'Calm', text: 'Calm.'})
    const report = await (await open(`${at('comment')}&id=${id}`)).press('report')
    const receipt = await open(at('receipt'))

    const reports = await each(typed, (text) => report.press('report-send', {text}))
    const codes = await each(typed, (code) => receipt.press('open', {_receipt: code}))

    expect(lostIn(reports, 'text')).toEqual([])
    expect(lostIn(codes, '_receipt')).toEqual([])
    expect(othersThan(await report.press('report-send', {text: 'Calm.'}), reports)).toEqual([])
    expect(othersThan(await receipt.press('open', {_receipt: 'Calm.'}), codes)).toEqual([])
  })
})

test('an idea that has to be mended', async () => {
  const town = await openIdeas(opened().store)
  await town.define(readingDefinition({...wholeSettings, moderation: 'after', supports: {}}))
  const form = await visitForms(town)('/embed/irbid/old-station/propose?lang=en')
  const write = (words: string) => form.press('send', {_name: '', _title: words, _text: words, _tags: words})

  const ideas = await each(
    names.filter((words) => cleanComment(words) !== ''),
    write,
  )

  expect(lostIn(ideas, '_title', '_text', '_tags')).toEqual([])
  expect(othersThan(await write('Calm'), ideas)).toEqual([])
})

test('a registration that has to be mended', async () => {
  const evening = await openEvening(opened().store)
  const words = {en: 'Your address', ar: 'عنوانكم'}
  const email: Question = {id: 'email', type: 'contact', by: 'email', text: words, why: words}
  await evening.define(
    eventDefinition({registration: {name: 'required', nameSeenBy: 'hosts', fields: [email]}}),
  )
  const form = await visitForms(evening)('/embed/irbid/park-evening/register?lang=en')
  const write = (name: string) => form.press('send', {_name: name, email: `${name} at home`})

  const registrations = await each(
    names.filter((name) => cleanName(name) !== ''),
    write,
  )

  expect(lostIn(registrations, '_name')).toEqual([])
  expect(othersThan(await write('Calm'), registrations)).toEqual([])
})
