/** Whoever has no scripts is asked, too, before everybody reads something that strangers could use. */
import {beforeAll, expect, test} from 'vitest'
import {openTalk} from '../../../comments/reading.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms} from '../forms.test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>
let open: ReturnType<typeof visitForms>

beforeAll(async () => {
  talk = await openTalk(opened().store, {moderation: 'after'})
  open = visitForms(talk)
})

/** What has arrived, whether it waits or not. */
const saidBy = async (who: string) => {
  const rows = await opened().store.db.selectFrom('comment').select('text').where('name', '=', who).execute()
  return rows.map(({text}) => text)
}

test.each([
  ['en', 'Call me on 079 123 4567.', 'a telephone number'],
  ['ar', 'راسلوني على rima@town.example', 'عنوان بريد إلكتروني'],
])(
  'a comment is shown once more before it is published, and then goes as it is: %s',
  async (language, text, what) => {
    const form = await open(`/embed/irbid/park-talk/write?lang=${language}`)

    const asked = await form.press('send', {name: `Rima ${language}`, text})
    const before = await saidBy(`Rima ${language}`)
    const arrived = await asked.press('anyway')

    expect(asked.words).toContain(what)
    expect(asked.fields.get('text')).toBe(text)
    expect(before).toEqual([])
    expect(codeOn(arrived)).not.toBe('')
    expect(await saidBy(`Rima ${language}`)).toEqual([text])
  },
)

test('what was changed is sent like any other', async () => {
  const form = await open('/embed/irbid/park-talk/write?lang=en')

  const asked = await form.press('send', {name: 'Badr', text: 'Write to badr@town.example'})
  const arrived = await asked.press('send', {text: 'Write to the town hall'})

  expect(codeOn(arrived)).not.toBe('')
  expect(await saidBy('Badr')).toEqual(['Write to the town hall'])
})

test('a comment that is changed with its receipt is asked about as well', async () => {
  const form = await open('/embed/irbid/park-talk/write?lang=en')
  const code = codeOn(await form.press('send', {name: 'Hala', text: 'More shade'}))
  const status = await (await open('/embed/irbid/park-talk/receipt?lang=en')).press('open', {_receipt: code})
  const editing = await status.press('change')

  const asked = await editing.press('send', {text: 'Call me on 079 123 4567.'})
  const before = await saidBy('Hala')
  const changed = await asked.press('anyway')

  expect(asked.words).toContain('a telephone number')
  expect(asked.fields.get('text')).toBe('Call me on 079 123 4567.')
  expect(before).toEqual(['More shade'])
  expect(changed.words).toContain('The new text is')
  expect(await saidBy('Hala')).toEqual(['Call me on 079 123 4567.'])
})
