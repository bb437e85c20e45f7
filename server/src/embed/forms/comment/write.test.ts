/** Whoever has no scripts takes part in a discussion all the same. */
import {beforeAll, describe, expect, test} from 'vitest'
import {openTalk} from '../../../comments/reading.test-kit.ts'
import {threadDefinition} from '../../../comments/thread.test-kit.ts'
import {closes, opens} from '../../../saha.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {codeOn, ownPage, visitForms} from '../forms.test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>
let open: ReturnType<typeof visitForms>
const page = '/embed/irbid/park-talk/write?lang=en'

beforeAll(async () => {
  talk = await openTalk(opened().store, {moderation: 'after'})
  open = visitForms(talk)
})

/** What people of a name have said. */
const saidBy = async (who: string) =>
  (await talk.read()).comments.flatMap(({name, text = ''}) => (name === who ? [text] : [])).toSorted()

test('a comment is written in a plain form, and the reply shows its receipt', async () => {
  const form = await open(page)

  const arrived = await form.press('send', {name: 'Rima', text: 'More benches.\nAnd shade.'})

  expect(arrived.words).toContain('Your comment is published')
  expect(codeOn(arrived)).not.toBe('')
  expect(arrived.headers.get('cache-control')).toBe('no-store')
  expect(await saidBy('Rima')).toEqual(['More benches.\nAnd shade.'])
})

test('a made-up name stands there already, another one each time', async () => {
  const names = await Promise.all([1, 2, 3, 4].map(async () => (await open(page)).fields.get('name')))

  expect(names.every((name) => /^\S+ \d{3}$/.test(name ?? ''))).toBe(true)
  expect(new Set(names).size).toBeGreaterThan(1)
})

test('an answer names the comment that it answers', async () => {
  const dima = await talk.say({name: 'Dima', text: 'A bench'})
  const form = await open(`${page}&under=${dima}`)

  await form.press('send', {name: 'Badr', text: 'Where?'})

  expect(form.words).toContain('Reply to Dima')
  const {comments} = await talk.read()
  expect(comments.find(({name}) => name === 'Badr')?.parent).toBe(dima)
})

test('the same form sent twice is one comment, with the same receipt', async () => {
  const form = await open(page)
  const words = {name: 'Salma', text: 'Once'}

  const codes = [await form.press('send', words), await form.press('send', words)].map(codeOn)

  expect(codes[0]).toBe(codes[1])
  expect(await saidBy('Salma')).toEqual(['Once'])
})

describe('what was typed comes back', () => {
  test('with what is wrong, each leading to its field', async () => {
    const form = await open(page)

    const back = await form.press('send', {name: '', text: '  '})

    expect(back.words).toMatch(/Not sent yet. Please check: Enter a name. Your comment is empty./)
    expect(back.html).toContain('href="#f-name"')
    expect(back.html).toMatch(/name="text"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="text"/)
    expect(back.fields.get('_key')).toBe(form.fields.get('_key'))
    expect(back.html).toContain('<title>There is a problem: ')
  })

  test.each([
    '<b>"tags" & \'quotes\'</b>',
    'سطر أول\n\nسطر ثالث',
    '\nempty first line',
    '</textarea><script>',
  ])('exactly: %j', async (text) => {
    const back = await (await open(page)).press('send', {name: '', text})

    expect(back.fields.get('text')).toBe(text)
  })

  test('in another language', async () => {
    const form = await open(page)

    const arabic = await form.press('language ar', {name: 'Amal', text: 'Half a thought'})

    expect(arabic.html).toContain('dir="rtl"')
    expect(arabic.words).toContain('كتابة تعليق')
    expect([arabic.fields.get('name'), arabic.fields.get('text')]).toEqual(['Amal', 'Half a thought'])
    expect(await saidBy('Amal')).toEqual([])
    expect((await arabic.press('send', {text: ''})).html).toContain('dir="rtl"')
  })

  test('when the thread has closed meanwhile', async () => {
    const form = await open(page)
    const {now} = talk.clock
    talk.clock.now = closes + 5_000

    const back = await form.press('send', {name: 'Amal', text: 'Too late'})
    talk.clock.now = now

    expect(back.words).toContain('The discussion closed before your comment arrived')
    expect(back.fields.get('text')).toBe('Too late')
  })

  test('when other words have arrived under its key, and then it is a comment of its own', async () => {
    const form = await open(page)
    await form.press('send', {name: 'Camille', text: 'First'})

    const back = await form.press('send', {name: 'Camille', text: 'Second'})
    await back.press('send')

    expect(back.words).toContain('An earlier wording of this comment has arrived before')
    expect(await saidBy('Camille')).toEqual(['First', 'Second'])
  })
})

test('where the thread asks for a side, so does the form', async () => {
  await talk.define(threadDefinition({moderation: 'after', sides: true}))
  const form = await open(page)

  const back = await form.press('send', {name: 'Amal', text: 'Yes'})
  await back.press('send', {side: 'for'})
  await talk.define(threadDefinition({moderation: 'after'}))

  expect(back.words).toContain('Say where you stand.')
  expect((await talk.read()).comments[0]?.side).toBe('for')
})

test('before it opens there is no form', async () => {
  const {now} = talk.clock
  talk.clock.now = opens - 5_000
  const early = await open(page)
  talk.clock.now = now

  expect(early.buttons).not.toContain('send')
  expect(early.words).toContain('The discussion opens on')
})

test.each(['/embed/irbid/lake-talk/write', '/embed/irbid/park-talk/write?under=nobody'])(
  'there is no form at %s',
  async (address) => {
    expect((await open(address)).status).toBe(404)
  },
)

describe('only pages of the server itself may send', () => {
  test.each([
    ['another site', {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}],
    ['another site, in an older browser', {origin: 'https://evil.example'}],
    ['a page in a sandbox', {origin: 'null'}],
    ['another host of the same town', {origin: 'https://other.saha.example', 'sec-fetch-site': 'same-site'}],
  ])('not %s', async (_, headers) => {
    const form = await visitForms(talk, headers)(page)

    const refused = await form.press('send', {name: 'Mallory', text: 'Forged'})

    expect(refused.status).toBe(403)
    expect(await saidBy('Mallory')).toEqual([])
  })

  test.each([
    ['a browser of today', ownPage],
    ['an older one', {origin: 'https://saha.example'}],
    ['one that is older still', {}],
  ])('%s', async (_, headers) => {
    const form = await visitForms(talk, headers)(page)

    expect((await form.press('send', {name: 'Amal', text: 'Mine'})).status).toBe(200)
  })

  test('and no form is understood at the addresses of the API', async () => {
    const reply = await talk.app.request('/v1/comments/irbid/park-talk', {
      method: 'POST',
      headers: {'content-type': 'application/x-www-form-urlencoded', ...ownPage},
      body: 'name=Amal&text=Forged',
    })

    expect(reply.status).toBe(415)
  })

  test('no cookie is set, and no other site learns of the address', async () => {
    const form = await open(page)

    expect(form.headers.getSetCookie()).toEqual([])
    expect(form.headers.get('referrer-policy')).toBe('same-origin')
    expect(form.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(form.html).not.toMatch(/<script| style=| on[a-z]+=/)
  })
})

test('what would have to be worked for waits for a moderator instead', async () => {
  const form = await open(page)

  const arrived = await form.press('send', {
    name: 'Casino',
    text: 'Hello',
    _website: 'https://casino.example',
  })

  expect(arrived.words).toContain('Your comment has arrived, but is not published yet')
  expect(arrived.words).toContain('An automatic check took it for advertising')
  expect(await saidBy('Casino')).toEqual([])
})
