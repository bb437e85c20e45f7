/** With a receipt code, whoever has no scripts sees what became of it, withdraws it, and objects. */
import {limits} from '@saha/contract/limits'
import {beforeAll, describe, expect, test} from 'vitest'
import {openTalk} from '../../../comments/reading.test-kit.ts'
import {hideComment} from '../../../comments/state.queries.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, visitForms} from '../forms.test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>
let open: ReturnType<typeof visitForms>
const page = '/embed/irbid/park-talk/receipt?lang=en'

beforeAll(async () => {
  talk = await openTalk(opened().store, {moderation: 'after'})
  open = visitForms(talk)
})

/** Somebody writes a comment. @returns its receipt code. */
async function write(text: string): Promise<string> {
  const form = await open('/embed/irbid/park-talk/write?lang=en')
  return codeOn(await form.press('send', {name: 'Amal', text}))
}

const idOf = async (words: string) => (await talk.read()).comments.find(({text}) => text === words)?.id ?? ''

describe('a code', () => {
  test('opens what was written, however it is typed, and stands in no address', async () => {
    const code = await write('A bench')
    const typed = code.toLowerCase().replaceAll('-', ' ')

    const status = await (await open(page)).press('open', {_receipt: typed})

    expect(status.words).toMatch(/Your comment It is published\. Amal A bench/)
    expect(status.html).not.toMatch(/(?:href|action)="[^"]*(?:[0-9A-Za-z]{4}[- ]?){5}/)
    expect(status.headers.get('cache-control')).toBe('no-store')
    expect(status.headers.get('content-encoding')).toBeNull()
  })

  test.each([
    ['', 'Enter the code.'],
    ['0000-0000-0000-0000-0000', 'Nothing is stored under this code.'],
    ['رمز\nx: y', 'Nothing is stored under this code.'],
  ])('that opens nothing says so, and stays to be corrected: %j', async (typed, words) => {
    const back = await (await open(page)).press('open', {_receipt: typed})

    expect(back.words).toContain(words)
    expect(back.fields.get('_receipt')).toBe(typed)
  })
})

test('what was written is withdrawn, after being asked once more', async () => {
  const code = await write('A mistake')
  const status = await (await open(page)).press('open', {_receipt: code})

  const sure = await status.press('withdraw')
  const kept = await sure.press('open')
  const gone = await sure.press('withdraw-yes')

  expect(sure.words).toContain('This cannot be undone.')
  expect(kept.words).toContain('It is published.')
  expect(gone.words).toContain('The code opens nothing any more.')
  expect(await idOf('A mistake')).toBe('')
})

test('what was written is changed for a short while, and no longer', async () => {
  const code = await write('A banch')
  const form = await (await (await open(page)).press('open', {_receipt: code})).press('change')

  const empty = await form.press('send', {text: ' '})
  const changed = await empty.press('send', {text: 'A bench, mended'})
  const again = await (await open(page)).press('open', {_receipt: code})
  const editing = await again.press('change')
  talk.clock.now += limits.editMinutes * 60_000
  const late = await editing.press('send', {text: 'Too late'})

  expect(form.fields.get('text')).toBe('A banch')
  expect(empty.words).toContain('Your comment is empty.')
  expect(changed.words).toContain('The new text is published.')
  expect(again.words).toContain('A bench, mended')
  expect(late.words).toContain('The time for changing the text is over.')
  expect(late.fields.get('text')).toBe('Too late')
})

test('what was hidden shows why, and its author asks for a second look once', async () => {
  const code = await write('Sharp words')
  const id = await idOf('Sharp words')
  await talk.change((db) => hideComment(db, id, 'insult', 20_000))
  const status = await (await open(page)).press('open', {_receipt: code})

  const empty = await status.press('appeal', {appeal: ' '})
  const asked = await empty.press('appeal', {appeal: 'It was fair.'})
  const again = await (await open(page)).press('open', {_receipt: code})

  expect(status.words).toMatch(/Moderators hid it on .* insult/)
  expect(empty.words).toContain('Please write why.')
  expect(asked.words).toContain('Another moderator decides')
  expect(again.buttons).not.toContain('appeal')
})
