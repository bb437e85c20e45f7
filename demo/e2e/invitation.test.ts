/** Letters with codes: who has one takes part once, in one browser, and nobody can tell with which. */
import {readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import definition from '../definition.json' with {type: 'json'}
import {Moderator} from './moderator.ts'
import {useSeededTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const {town, browser} = useSeededTown()

const words = (ar: string, en: string) => ({ar, en, fr: en})
const level = 'invitation'
const settings = {moderation: 'after', votes: 'both', reportsToHold: 3}

/** A consultation with everything in it that one can be invited to. */
const council = {
  ...definition.consultations.find(({id}) => id === 'old-station')!,
  id: 'council',
  title: words('مجلس المدعوّين', 'The invited council'),
  activities: [
    {
      id: 'council-survey',
      kind: 'survey',
      level,
      title: words('سؤال واحد', 'One question'),
      survey: {
        pages: [
          {
            id: 'only',
            questions: [
              {
                id: 'first',
                type: 'single',
                text: words('بماذا نبدأ؟', 'What comes first?'),
                required: true,
                options: [
                  {id: 'trees', text: words('الأشجار', 'Trees')},
                  {id: 'lights', text: words('الإنارة', 'Lights')},
                ],
              },
            ],
          },
        ],
      },
    },
    {
      id: 'council-talk',
      kind: 'comments',
      level,
      title: words('نقاش', 'Talk'),
      comments: settings,
    },
    {
      id: 'council-ideas',
      kind: 'ideas',
      level,
      title: words('أفكار', 'Ideas'),
      ideas: {moderation: 'after', reportsToHold: 3, supports: {}, photos: true},
    },
    {
      id: 'council-evening',
      kind: 'event',
      level,
      title: words('أمسية', 'Evening'),
      event: {
        starts: '2030-06-20T17:00:00+03:00',
        ends: '2030-06-20T19:00:00+03:00',
        zone: 'Asia/Amman',
        place: {words: words('قاعة المحطة', 'Station Hall')},
        capacity: 40,
        registration: {name: 'required', nameSeenBy: 'hosts'},
      },
    },
  ],
}

/** What the letters say. */
let codes: string[]

beforeAll(async () => {
  const file = join(tmpdir(), `saha-council-${process.pid}.json`)
  const {municipality, ...others} = definition
  await writeFile(file, JSON.stringify({...others, municipality, consultations: [council]}))
  await town().command('import', file)
  const clerk = await Moderator.signIn(browser(), town().saha, town().clerk)
  const batch = {name: 'Station Street', codes: 10}
  const made = (await clerk.ask('makeInvitations', {consultation: 'council'}, batch)) as {list: string[]}
  codes = made.list
})

/** Opens the page of an activity in a browser of its own. @param hash behind the address, as links on letters have it. */
async function open(
  activity: string,
  {lang = 'en', hash = '', ...options}: BrowserContextOptions & {lang?: string; hash?: string} = {},
): Promise<Visitor> {
  const visitor = await visit(browser(), options)
  await visitor.page.goto(`${town().saha}/embed/ain-al-sarw/${activity}?lang=${lang}${hash}`)
  return visitor
}

const letter = () => codes.pop() ?? ''

async function enter(page: Page, code: string, go = 'Continue'): Promise<void> {
  await page.locator('.invitation .code').pressSequentially(code)
  await page.getByRole('button', {name: go}).click()
}

/** But for refusals of codes, which browsers note. */
const complaintsOf = ({complaints}: Visitor) => complaints.filter((line) => !/40[349]/.test(line))

test('a survey is answered once with the code from a letter, in Arabic, typed in Arabic digits', async () => {
  const visitor = await open('council-survey', {lang: 'ar', locale: 'ar-JO'})
  const {page, requests} = visitor
  const code = letter()
  const stored = town().storedAnswers().length
  await page.getByText('هذا الاستبيان لمن دعتهم البلدية برسالة.').waitFor()
  expect(await page.getByText('بماذا نبدأ؟').count()).toBe(0)

  const typed = code.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
  await enter(page, typed, 'متابعة')
  await page.getByText('الأشجار').click()
  await page.getByRole('button', {name: 'مراجعة الإجابات'}).click()
  await page.getByRole('button', {name: 'إرسال الإجابات'}).click()
  await page.locator('[part=receipt]').waitFor()
  await page.reload()
  await page.getByText('تُقبل في هذا الاستبيان مشاركة واحدة لكل رمز دعوة.').waitFor()

  expect(town().storedAnswers()).toHaveLength(stored + 1)
  expect(requests.filter((address) => address.includes(code))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({...localStorage}))).not.toContain(code)
  expect(complaintsOf(visitor)).toEqual([])
})

test('whoever answers in two tabs with one code has one response, and is told which', async () => {
  const {page} = await open('council-survey')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await second.locator('.invitation .code').waitFor()
  const tabs = [page, second]
  const stored = town().storedAnswers().length
  // Entered in one tab, it opens the other as well.
  await enter(page, letter())
  for (const tab of tabs) {
    await tab.locator('saha-survey').getByText('Trees').click()
    await tab.getByRole('button', {name: 'Check your answers'}).click()
    await tab.getByRole('button', {name: 'Send answers'}).waitFor()
  }

  await Promise.all(tabs.map((tab) => tab.getByRole('button', {name: 'Send answers'}).click()))

  // Which of the two arrives first is for the network to decide.
  const told = await Promise.all(tabs.map(endOf))
  expect(told.toSorted()).toEqual(['receipt', 'refused'])
  expect(town().storedAnswers()).toHaveLength(stored + 1)
})

/** What a tab says in the end. */
async function endOf(page: Page): Promise<'receipt' | 'refused'> {
  const receipt = page.locator('[part=receipt]')
  await receipt
    .or(page.getByText('This survey takes one response per code, so the new answers were not stored.'))
    .waitFor()
  return (await receipt.isVisible()) ? 'receipt' : 'refused'
}

test('another browser with the same code is refused, and told what to do', async () => {
  const code = letter()
  const first = await open('council-survey')
  await enter(first.page, code)
  await first.page.getByText('What comes first?').waitFor()

  const second = await open('council-survey')
  await enter(second.page, code)

  await second.page.getByText('is accepted only once').waitFor()
  expect(await second.page.getByText('What comes first?').count()).toBe(0)
  expect(await second.page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('a code that nobody was sent is refused', async () => {
  const {page} = await open('council-survey')

  await enter(page, '0000 0000 0000 0000')

  await page.getByText('No invitation has this code.').waitFor()
  expect(await page.getByText('What comes first?').count()).toBe(0)
})

test('a reply that is lost on the way costs nobody their invitation', async () => {
  const {page} = await open('council-survey')
  let lost = 0
  await page.route('**/v1/invitations/**', async (route) => {
    await route.fetch()
    lost++
    await route.abort()
  })
  await enter(page, letter())
  await page.getByText('Your code is not lost').waitFor()
  await page.unroute('**/v1/invitations/**')

  await page.reload()

  await page.getByText('What comes first?').waitFor()
  expect(lost).toBe(1)
})

test('a link with the code opens an invited thread: it leaves the address, and a comment is published', async () => {
  const code = letter()
  const visitor = await open('council-talk', {hash: `#saha-code=${code}`})
  const {page, requests} = visitor
  const thread = page.locator('saha-comments')
  const comment = {text: 'Shade for the square, first of all.'}
  await thread.getByRole('button', {name: 'Write a comment'}).click()
  expect(await page.locator('.invitation .code').inputValue()).toBe(code.replace(/.{4}(?=.)/g, '$& '))
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', {name: 'Continue'}).click()
  await thread.getByLabel('Your comment').fill(comment.text)
  await thread.getByRole('button', {name: 'Send comment'}).click()
  await thread.getByRole('heading', {name: 'Your comment is published'}).waitFor()
  const support = thread
    .locator('article')
    .filter({hasText: comment.text})
    .getByRole('button', {name: 'Support'})
  await support.click()
  await expect.poll(() => support.getAttribute('aria-pressed')).toBe('true')

  const reply = await fetch(`${town().saha}/v1/comments/ain-al-sarw/council-talk`)
  expect(await reply.text()).toContain(comment.text)
  expect(requests.filter((address) => address.includes(code))).toEqual([])
  expect(complaintsOf(visitor)).toEqual([])
})

test('an idea is handed in with a code, and without one nobody supports it', async () => {
  const {page} = await open('council-ideas')
  const ideas = page.locator('saha-ideas')
  await ideas.getByRole('button', {name: 'Hand in an idea'}).click()
  await enter(page, letter())
  await ideas.locator('input[id^=heading-]').fill('Benches under the olive trees')
  await ideas.locator('textarea').fill('They are there already, and nobody can sit.')
  await ideas.locator('[part=send]').click()
  await ideas.locator('code').waitFor()

  const stranger = await open('council-ideas')
  await stranger.page.locator('[data-do=support]').first().click()

  await stranger.page.getByText('Everybody can read these ideas.').waitFor()
  const reply = await fetch(`${town().saha}/v1/ideas/ain-al-sarw/council-ideas`)
  expect(await reply.json()).toMatchObject({all: {ideas: 1, supports: 0}})
})

test('photos are taken from those who were let in, and from nobody else', async () => {
  const {page} = await open('council-ideas')
  const ideas = page.locator('saha-ideas')
  await ideas.getByRole('button', {name: 'Hand in an idea'}).click()
  await enter(page, letter())
  const photo = join(root, 'demo/images/plan-play.webp')

  const [stored] = await Promise.all([
    page.waitForResponse((reply) => reply.request().method() === 'POST' && reply.url().includes('/photos')),
    ideas.locator('[type=file]').setInputFiles(photo),
  ])
  const refused = await fetch(stored.url(), {
    method: 'POST',
    headers: {'Content-Type': 'image/webp', Origin: town().saha},
    body: await readFile(photo),
  })

  expect([stored.status(), refused.status]).toEqual([201, 403])
})

test('one code is one seat', async () => {
  const visitor = await open('council-evening')
  const {page} = visitor
  const event = page.locator('saha-event')
  await event.locator('[part=register]').click()
  await enter(page, letter())
  await event.locator('#registering-name').fill('Layla')
  await event.locator('[part=send]').click()
  await page.getByText('You have a seat', {exact: true}).waitFor()
  expect(await page.getByRole('button', {name: 'Register another person'}).count()).toBe(0)

  await event.getByRole('button', {name: 'Close'}).click()
  await event.locator('[part=register]').click()
  await event.locator('#registering-name').fill('Omar')
  await event.locator('[part=send]').click()

  await page.getByText('Somebody has registered from this browser already').waitFor()
  expect(complaintsOf(visitor)).toEqual([])
})
