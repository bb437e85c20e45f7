/** How much somebody who has never seen the console has to do until a survey in two languages can be pasted. */
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {textIn} from './clerk.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()

/** Interactions that it may take: a click, a choice and a field that is filled in are one each. */
const most = 40

/** Hands that count what they do. */
class Hands {
  count = 0

  async click(target: Locator): Promise<void> {
    this.count += 1
    await target.click()
  }

  async fill(field: Locator, words: string): Promise<void> {
    this.count += 1
    await field.fill(words)
  }

  /** Fills in a text in both languages of the town. */
  async say(page: Page | Locator, name: string, arabic: string, english: string): Promise<void> {
    await this.fill(textIn(page, name, 'Arabic'), arabic)
    await this.fill(textIn(page, name, 'English'), english)
  }
}

/** Signs in as somebody who was hired a moment ago, and begins a consultation from a template. */
async function begin(name: string, question: string, template: RegExp): Promise<{page: Page; hands: Hands}> {
  const words = ['--municipality', 'wadi-al-zaytoun', '--role', 'editor', '--json']
  const given = JSON.parse(await town().command('staff', 'add', `${name}@wadi.example`, ...words))
  const {page} = await visit(browser(), {
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const hands = new Hands()
  await page.goto(`${town().saha}/console`)
  await hands.fill(page.getByLabel('E-mail address'), given.email)
  await hands.fill(page.getByLabel('Password', {exact: true}), given.password)
  await hands.click(page.getByRole('button', {name: 'Sign in', exact: true}))
  await hands.click(page.getByRole('link', {name: 'New consultation'}))
  await hands.say(page, 'What do you want to ask the public?', 'كيف تجدون المكتبة؟', question)
  await hands.click(page.getByRole('radio', {name: template}))
  await hands.click(page.getByRole('button', {name: 'Begin', exact: true}))
  await page.getByRole('heading', {name: question, level: 1}).waitFor()
  return {page, hands}
}

async function sayWhoDecides(page: Page, hands: Hands): Promise<void> {
  await hands.say(page, 'Who decides, and when', 'يقرر المجلس في آذار.', 'The council decides in March.')
  await hands.say(page, 'Whom to ask', 'المكتبة العامة', 'The public library')
}

/** Publishes, and copies what a webmaster pastes. @returns it. */
async function publishAndCopy(page: Page, hands: Hands, question: string): Promise<string> {
  await hands.click(page.getByRole('link', {name: 'Publish', exact: true}))
  await hands.click(page.getByRole('button', {name: 'Publish', exact: true}))
  await hands.click(page.getByRole('dialog').getByRole('button', {name: 'Publish', exact: true}))
  const published = page.getByRole('region', {name: question})
  await hands.click(published.getByRole('link', {name: 'Put on a website'}))
  await hands.click(page.getByRole('button', {name: 'Copy: On a page of your website'}))
  await page.getByText('Copied').first().waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Questions of a published survey, as citizens read them in both languages. */
async function questionsOf(snippet: string): Promise<{ar: string; en: string}[]> {
  const [, address] = /<saha-survey activity="([^"]+)"/.exec(snippet) ?? []
  const reply = await fetch(`${town().saha}/v1/activities/${address}`)
  const {survey} = (await reply.json()) as {
    survey: {pages: {questions: {text: {ar: string; en: string}}[]}[]}
  }
  return survey.pages.flatMap(({questions}) => questions.map(({text}) => text))
}

test('a survey of five questions of one’s own in two languages is published and copied in at most 40 interactions', async () => {
  const {page, hands} = await begin('mona', 'How do you find the library?', /^Blank/)
  await hands.say(page, 'Summary', 'نسأل من يستخدمون المكتبة.', 'We ask those who use the library.')
  await hands.say(page, 'What the answers are used for', 'لتحسين المكتبة.', 'To make the library better.')
  await sayWhoDecides(page, hands)
  await hands.click(page.getByRole('button', {name: /^Survey/}))
  for (const [at, {type, ar, en}] of asked.entries()) {
    // The list of kinds is open at the first question, and stays open once somebody has opened it.
    if (at === 1) await hands.click(page.getByText('Add a question'))
    await hands.click(page.getByRole('button', {name: type}))
    await hands.say(page.locator('details.question').nth(at), 'Question', ar, en)
  }

  const snippet = await publishAndCopy(page, hands, 'How do you find the library?')

  console.log(`Five questions of one’s own in two languages: ${hands.count} interactions, sign-in included.`)
  expect(hands.count).toBeLessThanOrEqual(most)
  expect(await questionsOf(snippet)).toEqual(asked.map(({ar, en}) => ({ar, en})))
})

test('with a template it is half of that', async () => {
  const {page, hands} = await begin('lina', 'How was the library?', /^Satisfaction/)
  await sayWhoDecides(page, hands)

  const snippet = await publishAndCopy(page, hands, 'How was the library?')

  console.log(
    `The template of five questions in two languages: ${hands.count} interactions, sign-in included.`,
  )
  expect(hands.count).toBeLessThanOrEqual(most / 2)
  expect(await questionsOf(snippet)).toHaveLength(5)
})

const asked = [
  {type: /^Satisfaction/, ar: 'ما مدى رضاكم عن المكتبة؟', en: 'How satisfied are you with the library?'},
  {type: /^Day/, ar: 'متى زرتموها آخر مرة؟', en: 'When were you there last?'},
  {type: /^Number/, ar: 'كم مرة زرتموها هذا الشهر؟', en: 'How often did you go this month?'},
  {type: /^Short text/, ar: 'أي كتاب ينقصها؟', en: 'Which book is missing?'},
  {type: /^Long text/, ar: 'ما الذي ينبغي أن يتغيّر؟', en: 'What should change?'},
]
