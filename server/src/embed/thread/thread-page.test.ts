/** The hosted page of a thread: everything can be read without scripts, by plain links, in every language. */
import {Parser} from 'htmlparser2'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {idOf, openTalk} from '../../comments/reading.test-kit.ts'
import {hideComment, withdrawComment} from '../../comments/state.queries.ts'
import {threadDefinition, threadNumber} from '../../comments/thread.test-kit.ts'
import {countReceived} from '../../moderation/account.queries.ts'
import {closes, opens} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {elementsIn, linksIn, wordsOf} from '../test-kit.ts'
import {withoutShare} from '../share/share.test-kit.ts'

const opened = useFile()
const page = '/embed/irbid/park-talk'
let talk: Awaited<ReturnType<typeof openTalk>>

beforeAll(async () => {
  talk = await openTalk(opened().store, {sides: true, votes: 'both'})
})

beforeEach(() => talk.silence())

const read = async (query = '') => (await talk.get(`${page}?lang=en${query}`)).text()

/** Names of commentators as they stand in the lists, each as deep as its lists. */
function nestingIn(html: string): string[] {
  const found: string[] = []
  let [depth, isName] = [0, false]
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'ol') depth++
      if (name === 'bdi') isName = true
    },
    onclosetag: (name) => {
      if (name === 'ol') depth--
      if (name === 'bdi') isName = false
    },
    ontext: (text) => {
      if (isName) found.push(`${depth} ${text}`)
    },
  })
  parser.end(html)
  return found
}

/** Where the link to the next page leads. */
const nextIn = (html: string) =>
  elementsIn(html).find(({attributes}) => attributes['rel'] === 'next')?.attributes['href'] ?? ''

test('a thread in which nobody has written says what it is about, and how to take part', async () => {
  const words = wordsOf(await read())

  expect(words).toMatch(/Irbid .*Talk About the park\. No comments yet/)
  expect(words).toMatch(
    /Everything here works without JavaScript, too\. Write a comment I have a receipt code .* The town hall\./,
  )
})

test('the element takes its place where scripts run, and what the page loads is its own', async () => {
  const reply = await talk.get(`${page}?lang=en`)
  const html = await reply.text()

  expect(html).toContain('<saha-comments activity="irbid/park-talk" lang="en">')
  expect(html).toContain('<script type="module" src="../../saha.js">')
  const policy = reply.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(withoutShare(html)).not.toMatch(
    /(?:src|href)="(?:https?:)?\/\/(?!saha\.example\/)| style=| on[a-z]+=/,
  )
  expect(reply.headers.getSetCookie()).toEqual([])
})

test('answers stand in lists below what they answer, each under a heading one step deeper', async () => {
  const amal = await talk.say({name: 'Amal', text: 'A bench'})
  const badr = await talk.say({name: 'Badr', text: 'Where?', under: amal})
  await talk.say({name: 'Camille', text: 'By the gate', under: badr})
  await talk.say({name: 'Dima', text: 'Good', under: amal})
  await talk.say({name: 'Essa', text: 'Trees'})

  const html = await read()

  expect(nestingIn(html)).toEqual(['1 Essa', '1 Amal', '2 Badr', '3 Camille', '2 Dima'])
  const headings = elementsIn(html).filter(({name}) => /^h\d$/.test(name))
  expect(headings.map(({name}) => name).join(' ')).toBe('h1 h2 h3 h3 h4 h5 h4 h2 h2')
  for (const {attributes} of elementsIn(html).filter(({name}) => name === 'article'))
    expect(html).toContain(`id="${attributes['aria-labelledby']}"`)
})

test('says who answers for the municipality, whom a late answer answers, votes, changes and sides', async () => {
  const office = JSON.stringify({en: 'Parks', ar: 'الحدائق'})
  let under = await talk.say({
    name: 'Amal',
    text: 'One',
    side: 'against',
    supports: 4,
    objections: 2,
    is_edited: 1,
  })
  for (const name of ['Badr', 'Camille', 'Dima', 'Essa']) under = await talk.say({name, text: 'x', under})
  await talk.say({name: '', office, text: 'We will.', is_pinned: 1})

  const words = wordsOf(await read())

  expect(words).toMatch(/1 official answer Parks We will\./)
  expect(words).toMatch(/6 comments/)
  expect(words).toMatch(/Parks Official answer 20 November 2026 Pinned We will\./)
  expect(words).toMatch(/Amal Against 20 November 2026 Edited by its author One Support 4 Object 2/)
  expect(words).toMatch(/Essa 20 November 2026 In reply to Dima x/)
})

test('shows the photo of a comment, and its place as far as words can say it', async () => {
  await talk.say({name: 'Amal', text: 'Here', photo: 'p'.repeat(22), place: '{"address":"By the gate"}'})

  const html = await read()

  const [photo] = elementsIn(html).filter(({name}) => name === 'img')
  expect(photo?.attributes).toMatchObject({
    src: `../../v1/photos/${'p'.repeat(22)}.jpg`,
    alt: 'Photo with the comment by \u2068Amal\u2069',
  })
  expect(wordsOf(html)).toMatch(/Here Place: By the gate/)
})

test('says that something was hidden or withdrawn, and nothing of what it was', async () => {
  const insult = await talk.say({name: 'Rude', text: 'You fool'})
  const other = await talk.say({name: 'Shy', text: 'Never mind'})
  for (const under of [insult, other]) await talk.say({name: 'Amal', text: 'Really', under})
  await talk.change((transaction) => hideComment(transaction, insult, 'insult', 20_777))
  await talk.change((transaction) => withdrawComment(transaction, other))

  const words = wordsOf(await read())

  expect(words).toContain('Moderators hid this comment: insult, 20 November 2026.')
  expect(words).toContain('The author withdrew this comment.')
  expect(words).not.toMatch(/Rude|fool|Shy|mind/)
})

test('is in Arabic from right to left, in its own words', async () => {
  await talk.say({text: 'نعم', side: 'for'})
  const html = await (await talk.get(page)).text()

  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(wordsOf(html)).toMatch(/تعليق واحد .*ليلى مع .*20 نوفمبر 2026 نعم/)
  expect(wordsOf(html)).toContain('دون جافاسكريبت')
})

test('says where everything went that was said, counted once an hour, on its first page alone', async () => {
  const {db} = opened().store
  const number = await threadNumber(db)
  await talk.say()
  await countReceived(db, number, 'published', 3)
  talk.clock.now += 3_600_000
  const before = wordsOf(await read())
  await countReceived(db, number, 'hidden insult', 2)
  const within = wordsOf(await read())
  talk.clock.now += 3_600_000

  const after = wordsOf(await read())
  const arabic = wordsOf(await (await talk.get(`${page}?lang=ar`)).text())
  const answers = wordsOf(await read(`&comment=${idOf(1)}`))

  expect(before).toContain(
    'Where the comments are now Published 3 Waiting for a decision 0 All that arrived 3',
  )
  expect(within).toContain('All that arrived 3')
  expect(after).toMatch(/Published 3 Waiting for a decision 0 Hidden: .* 2 All that arrived 5/)
  expect(arabic).toContain('أين التعليقات الآن')
  expect(answers).not.toContain('Where the comments are now')
})

describe('plain links', () => {
  test('lead through all pages and back', async () => {
    for (let number = 1; number <= 120; number++) await talk.say({name: `N${number}`, text: 'x'})

    const first = await read()
    const second = await (await talk.get(page + nextIn(first))).text()
    const third = await (await talk.get(page + nextIn(second))).text()

    expect(nestingIn(first).at(-1)).toBe('1 N71')
    expect(nestingIn(second)[0]).toBe('1 N70')
    expect(nestingIn(third).at(-1)).toBe('1 N1')
    expect(nextIn(third)).toBe('')
    expect(wordsOf(third)).toContain('Back to the first page')
  })

  test('choose the order and the side, and say which is chosen', async () => {
    await talk.say({name: 'Amal', text: 'x', side: 'for'})
    await talk.say({name: 'Badr', text: 'x', side: 'against', score: 900})
    await talk.say({name: 'Camille', text: 'x', side: 'for'})

    const html = await read('&sort=oldest&side=for')

    expect(nestingIn(html)).toEqual(['1 Amal', '1 Camille'])
    expect(nestingIn(await read('&sort=supported'))).toEqual(['1 Badr', '1 Camille', '1 Amal'])
    const chosen = elementsIn(html).filter(({attributes}) => 'aria-current' in attributes)
    expect(chosen.map(({attributes}) => attributes['href'])).toEqual([
      '?lang=en&sort=oldest&side=for',
      '?lang=en&sort=oldest&side=for',
    ])
    expect(linksIn(html)).toContain('?lang=ar&sort=oldest&side=for')
  })

  test('lead to one comment with what is around it, and from there to the whole thread', async () => {
    const amal = await talk.say({name: 'Amal', text: 'A bench'})
    const badr = await talk.say({name: 'Badr', text: 'Where?', under: amal})
    await talk.say({name: 'Essa', text: 'Trees'})

    const whole = await read()
    const link = linksIn(whole).find((address) => address.includes(`comment=${badr}`)) ?? ''
    const html = await (await talk.get(page + link.replace(/#.*/, ''))).text()

    expect(link).toBe(`?lang=en&comment=${badr}#saha-comment-${badr}`)
    expect(nestingIn(html)).toEqual(['1 Amal', '2 Badr'])
    expect(html).toContain(`id="saha-comment-${badr}"`)
    expect(wordsOf(html)).toMatch(
      /One comment, and the part of the discussion around it\. Show the whole discussion/,
    )
  })

  test('lead to the answers that are left', async () => {
    const root = await talk.say({name: 'Root', text: 'x'})
    for (let answer = 1; answer <= 12; answer++) await talk.say({name: `A${answer}`, text: 'x', under: root})

    const html = await read()
    const more = await read(`&under=${root}`)

    expect(wordsOf(html)).toContain('Show 2 more answers')
    expect(linksIn(html)).toContain(`?lang=en&under=${root}`)
    expect(nestingIn(more)).toEqual(['1 Root', '2 A11', '2 A12'])
  })

  test.each(['&sort=best', '&page=made-up', '&side=left', '&under=x', '&page=%00', '&sort[]=1'])(
    'that somebody has mangled lead to the first page: %s',
    async (query) => {
      await talk.say({name: 'Amal', text: 'x'})

      expect(nestingIn(await read(query))).toEqual(['1 Amal'])
    },
  )

  test('to comments that wait, are elsewhere or were never there lead nowhere, all alike', async () => {
    const waiting = await talk.say({state: 'waiting', text: 'Secret'})

    const replies = await Promise.all(
      [waiting, idOf(77)].map((id) => talk.get(`${page}?lang=en&comment=${id}`)),
    )

    expect(replies.map(({status}) => status)).toEqual([404, 404])
    expect(await replies[0]?.text()).toBe(await replies[1]?.text())
  })
})

test.each(['zarqa/park-talk', 'irbid/lake-talk', 'irbid/..%2fpark-talk', 'irbid/park-talk%00'])(
  'there is no thread at %s, and the page says so in words',
  async (address) => {
    const reply = await talk.get(`/embed/${address}`)

    expect(reply.status).toBe(404)
    expect(wordsOf(await reply.text())).toContain('There is no page here')
  },
)

test('says when it opens, and when it has closed, and then asks nobody to take part', async () => {
  const {now} = talk.clock
  const at = async (moment: number) => {
    talk.clock.now = moment
    return wordsOf(await read())
  }

  expect(await at(opens - 5_000)).toMatch(/The discussion opens on/)
  const closed = await at(closes + 5_000)
  talk.clock.now = now
  expect(closed).toMatch(/The discussion closed on/)
  expect(closed).not.toContain('Write a comment')
})

test('is left in no cache where it must leave no trace', async () => {
  const definition = threadDefinition({sides: true, votes: 'both'})
  for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
  await talk.define(definition)

  expect((await talk.get(page)).headers.get('cache-control')).toBe('no-store')

  await talk.define(threadDefinition({sides: true, votes: 'both'}))
})

test('invites to begin where nobody has written yet and somebody can', async () => {
  const {now} = talk.clock
  const early = wordsOf(await read())
  talk.clock.now = closes + 5_000
  const late = wordsOf(await read())
  talk.clock.now = now

  expect(early).toContain('No comments yet. The first one opens the discussion.')
  expect(late).toContain('No comments yet.')
  expect(late).not.toContain('opens the discussion')
})
