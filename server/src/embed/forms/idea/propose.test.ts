/** Whoever has no scripts hands in ideas, supports them, and reports them. */
import type {IdeaReceiptStatus} from '@saha/contract'
import {beforeAll, describe, expect, test} from 'vitest'
import {openIdeas, readingDefinition, wholeSettings} from '../../../ideas/reading.test-kit.ts'
import {closes} from '../../../saha.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {cameraPhoto, plainPicture} from '../../../test-kit/pictures.ts'
import {linksIn} from '../../test-kit.ts'
import {codeOn, visitForms, type OpenPage} from '../forms.test-kit.ts'

const opened = useFile()
const settings = {...wholeSettings, moderation: 'after', supports: {}, photos: true} as const
let town: Awaited<ReturnType<typeof openIdeas>>
let open: ReturnType<typeof visitForms>
const page = '/embed/irbid/old-station/propose?lang=en'

beforeAll(async () => {
  town = await openIdeas(opened().store)
  await town.define(readingDefinition(settings))
  open = visitForms(town)
})

/** The first of what a field offers. */
const someOf = (form: OpenPage, name: string) => form.offers.get(name)?.find((value) => value !== '') ?? ''

async function propose(title: string): Promise<OpenPage> {
  const form = await open(page)
  const chosen = {_category: someOf(form, '_category')}
  return form.press('send', {_name: 'Amal', _title: title, _text: 'It is hot there.', ...chosen})
}

const listed = async () =>
  (
    (await (await town.get('/v1/ideas/irbid/old-station')).json()) as {
      ideas: {idea: number; title: string; supports: number}[]
    }
  ).ideas

test('an idea is handed in with a plain form, and the reply shows its receipt', async () => {
  const arrived = await propose('Trees along the platform')

  expect(arrived.words).toMatch(/Your idea is published as idea \d+/)
  expect(codeOn(arrived)).not.toBe('')
  expect((await listed()).map(({title}) => title)).toContain('Trees along the platform')
})

test('what is missing is said, and what was typed stays', async () => {
  const back = await (await open(page)).press('send', {_title: 'A bench', _text: '', _tags: 'shade، seats'})

  expect(back.words).toContain('Write what your idea is.')
  expect(back.fields.get('_title')).toBe('A bench')
  expect(back.fields.get('_tags')).toBe('shade، seats')
  expect(back.html).toContain('href="#f-_text"')
})

test('when the time for ideas ends meanwhile, the words come back', async () => {
  const form = await open(page)
  const chosen = {_category: someOf(form, '_category')}
  const {now} = town.clock
  town.clock.now = closes + 5_000

  const back = await form.press('send', {_title: 'Too late', _text: 'A pity.', ...chosen})
  town.clock.now = now

  expect(back.words).toContain('The time for ideas ended before yours arrived')
  expect(back.fields.get('_text')).toBe('A pity.')
})

describe('an idea', () => {
  const supportsOf = async (number: number) => (await listed()).find(({idea}) => idea === number)?.supports

  test('is supported once, however often the button is pressed, and the support is taken back', async () => {
    const number = Number(/published as idea (\d+)/.exec((await propose('Bicycle stands')).words)?.[1])
    const html = await (await town.get(`/embed/irbid/old-station?lang=en&idea=${number}`)).text()
    const form = await open(`/embed/irbid/old-station/idea?lang=en&number=${number}`)

    const done = await form.press('support')
    await form.press('support')
    const after = await supportsOf(number)
    await done.press('vote-back')

    expect(linksIn(html)).toContain(`old-station/idea?lang=en&number=${number}`)
    expect(after).toBe(1)
    expect(await supportsOf(number)).toBe(0)
  })

  test('is reported', async () => {
    await propose('Loud music')
    const [{idea} = {idea: 0}] = await listed()
    const form = await (await open(`/embed/irbid/old-station/idea?lang=en&number=${idea}`)).press('report')

    const done = await form.press('report-send', {reason: 'off-topic'})

    expect(done.words).toContain('A moderator looks at it.')
  })

  test.each(['0', '999', 'x', ''])('that was never there has no such page: %j', async (number) => {
    expect((await open(`/embed/irbid/old-station/idea?number=${number}`)).status).toBe(404)
  })

  test('is not supported where each browser has only so many, and the page says why', async () => {
    await town.define(readingDefinition({...settings, supports: {most: 3}}))
    const [{idea} = {idea: 0}] = await listed()
    const form = await open(`/embed/irbid/old-station/idea?lang=en&number=${idea}`)
    await town.define(readingDefinition(settings))

    expect(form.words).toContain('the votes of one browser are counted together')
    expect(form.buttons).toEqual(['report'])
  })
})

test('photos are handed in with what they show, and can be taken away again before that', async () => {
  const form = await open(page)
  const [first = '', second = ''] = form.fileFields
  const files = {[first]: await cameraPhoto(), [second]: await plainPicture('jpeg')}
  const filled = {_name: 'Amal', _text: 'It is hot there.', _category: someOf(form, '_category')}
  const short = await form.press('send', {...filled, '_alt._own.0': 'The bare platform'}, files)
  const boxes = [...short.offers.keys()].filter((name) => name.startsWith('_drop.'))

  const arrived = await short.press('send', {_title: 'Shade with photos', [boxes[1] ?? '']: '1'})

  expect(short.words).toContain('Photo 1 has arrived')
  expect(boxes).toHaveLength(2)
  const status = (await (await town.withReceipt('GET', codeOn(arrived))).json()) as IdeaReceiptStatus
  expect(status.photos).toEqual([{photo: boxes[0]?.slice('_drop.'.length), alt: 'The bare platform'}])
})

test('an idea is changed with its receipt, and what was not touched stays', async () => {
  const form = await open(page)
  const filled = {
    _name: 'Amal',
    _title: 'Shade',
    _text: 'It is hot.',
    _category: someOf(form, '_category'),
    _tags: 'shade, trees',
  }
  const code = codeOn(
    await form.press('send', filled, {[form.fileFields[0] ?? '']: await plainPicture('jpeg')}),
  )
  const before = (await (await town.withReceipt('GET', code)).json()) as IdeaReceiptStatus
  const receipt = await open('/embed/irbid/old-station/receipt?lang=en')
  const changing = await (await receipt.press('open', {_receipt: code})).press('change')

  const empty = await changing.press('send', {_title: ' '})
  const saved = await empty.press('send', {_title: 'Shade for all'})

  expect(changing.fields.get('_title')).toBe('Shade')
  expect(empty.words).toContain('Not sent yet')
  expect(saved.words).toMatch(/Your changes (?:are published|have arrived)/)
  const {title, text, category, tags, photos} = before
  expect(await (await town.withReceipt('GET', code)).json()).toMatchObject({
    text,
    category,
    tags,
    photos,
    title: 'Shade for all',
  })
  expect(title).toBe('Shade')
  expect(photos).toHaveLength(1)
})
