/** Whoever has no scripts is asked, too, before everybody reads in an idea what strangers could use. */
import {beforeAll, expect, test} from 'vitest'
import {openIdeas, readingDefinition, wholeSettings} from '../../../ideas/reading.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms, type OpenPage} from '../forms.test-kit.ts'

const opened = useFile()
let open: ReturnType<typeof visitForms>

beforeAll(async () => {
  const town = await openIdeas(opened().store)
  await town.define(readingDefinition({...wholeSettings, moderation: 'after', photos: true}))
  open = visitForms(town)
})

const idea = {_name: 'Amal', _title: 'Trees', _text: 'It is hot there.'}

/** The form in which an idea is handed in, with its category. */
async function form(language: string): Promise<[OpenPage, Record<string, string>]> {
  const page = await open(`/embed/irbid/old-station/propose?lang=${language}`)
  const category = page.offers.get('_category')?.find((value) => value !== '') ?? ''
  return [page, {...idea, _category: category}]
}

const stored = async () =>
  (await opened().store.db.selectFrom('idea').select('text').execute()).map(({text}) => text)

test.each([
  ['en', '_text', 'Call me on 079 123 4567.', 'a telephone number'],
  ['ar', '_title', 'راسلوني على rima@town.example', 'عنوان بريد إلكتروني'],
  ['en', '_tags', 'shade, rima@town.example', 'an e-mail address'],
])('an idea is shown once more before it is published: %s, %s', async (language, field, words, what) => {
  const [page, filled] = await form(language)
  const before = await stored()

  const asked = await page.press('send', {...filled, [field]: words})
  const meanwhile = await stored()
  const arrived = await asked.press('anyway')

  expect(asked.words).toContain(what)
  expect(asked.fields.get(field)).toBe(words)
  expect(meanwhile).toEqual(before)
  expect(codeOn(arrived)).not.toBe('')
  expect(await stored()).toHaveLength(before.length + 1)
})

test('what was changed is sent like any other', async () => {
  const [page, filled] = await form('en')

  const asked = await page.press('send', {...filled, _text: 'Write to badr@town.example'})
  const arrived = await asked.press('send', {_text: 'Write to the town hall'})

  expect(codeOn(arrived)).not.toBe('')
  expect(await stored()).toContain('Write to the town hall')
})

test('an idea that is changed with its receipt is asked about as well', async () => {
  const [page, filled] = await form('en')
  const code = codeOn(await page.press('send', filled))
  const receipt = await open('/embed/irbid/old-station/receipt?lang=en')
  const editing = await (await receipt.press('open', {_receipt: code})).press('change')

  const asked = await editing.press('send', {_text: 'Call me on 079 765 4321.'})
  const before = await stored()
  const changed = await asked.press('anyway')

  expect(asked.words).toContain('a telephone number')
  expect(before).not.toContain('Call me on 079 765 4321.')
  expect(changed.buttons).toEqual([])
  expect(await stored()).toContain('Call me on 079 765 4321.')
})
