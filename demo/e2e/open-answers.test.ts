/** Open answers, written in Arabic, in the hands of moderators: read first, hidden, appealed, and handed on after all. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import definition from '../definition.json' with {type: 'json'}
import {lookAt, plain, sendAsProgram} from './markup.ts'
import {Moderator} from './moderator.ts'
import {naughty} from './naughty-town.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()
const place = 'ain-al-sarw/square-words'
const words = 'يرمي جارنا أبو سامر النفايات قرب السور.'

const activity = {
  id: 'square-words',
  kind: 'survey',
  title: {ar: 'كلمة عن الساحة', en: 'A word about the square'},
  survey: {
    reviewTexts: true,
    pages: [
      {
        id: 'words',
        questions: [
          {
            id: 'often',
            type: 'single',
            text: {ar: 'كم مرة تأتون؟', en: 'How often do you come?'},
            options: [
              {id: 'daily', text: {ar: 'كل يوم', en: 'Daily'}},
              {id: 'rarely', text: {ar: 'نادرًا', en: 'Rarely'}},
            ],
          },
          {id: 'missing', type: 'long-text', text: {ar: 'ما الذي يزعجكم هنا؟', en: 'What bothers you here?'}},
        ],
      },
    ],
  },
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'saha-words-'))
  const file = join(folder, 'definition.json')
  const [first] = definition.consultations
  const consultation = {...first, id: 'square-words', phases: undefined, activities: [activity]}
  const {saha, municipality} = definition
  await writeFile(file, JSON.stringify({saha, municipality, consultations: [consultation]}))
  await town().command('import', file)
  await rm(folder, {recursive: true})
})

const surveyOn = (page: Page) => page.locator('saha-survey')
const press = (page: Page, name: string) => surveyOn(page).getByRole('button', {name, exact: true}).click()

/** Opens the stored answers in a browser that has never seen them. */
async function openWithReceipt(receipt: string): Promise<Page> {
  const {page} = await visit(browser())
  await page.goto(`${town().saha}/embed/${place}?lang=ar`)
  await surveyOn(page).getByText('عن هذه الاستشارة').click()
  await surveyOn(page).getByLabel('رمز الإيصال: ماذا حلّ بالإجابات؟').fill(receipt)
  await press(page, 'تحقّق')
  await press(page, 'قراءة الإجابات أو تعديلها أو سحبها أو نسخها')
  await surveyOn(page).getByRole('heading', {name: 'ما كتبتموه وصوركم'}).waitFor()
  return page
}

const file = () => town().command('export', place, '--format', 'csv')

test('words are read by somebody first, hidden with a reason that their author reads, and handed on after a second look', async () => {
  const clerk = await Moderator.signIn(browser(), town().saha, town().clerk)
  const colleague = await Moderator.hire(browser(), town(), 'samar@ain-al-sarw.example')
  const {page, complaints} = await visit(browser())
  await page.goto(`${town().saha}/embed/${place}?lang=ar`)
  await surveyOn(page).getByText('نادرًا').click()
  await surveyOn(page).locator('textarea').fill(words)
  await press(page, 'مراجعة الإجابات')
  await surveyOn(page).getByText('يقرأ مشرف ما كتبتموه').waitFor()
  await press(page, 'إرسال الإجابات')
  const receipt = (await surveyOn(page).locator('[part=receipt] code').textContent()) ?? ''
  const arrived = await file()

  await clerk.page.goto(`${town().saha}/console#/ain-al-sarw/moderation/square-words`)
  const card = clerk.page.locator('.item-card')
  await card.waitFor()
  const shown = await card.innerText()
  await clerk.page.keyboard.press('KeyH')
  await clerk.page.keyboard.press('Digit4')
  await clerk.page.locator('.empty').waitFor()
  await clerk.page.goto(`${town().saha}/console#/ain-al-sarw/consultations`)
  await expect.poll(file).toContain('"hidden"')

  const own = await openWithReceipt(receipt)
  await surveyOn(own).getByText('بيانات شخصية').waitFor()
  await press(own, 'طلب إعادة النظر')
  await surveyOn(own).locator('textarea').fill('أبو سامر اسم دكان، لا اسم شخص.')
  await press(own, 'طلب إعادة النظر')
  await surveyOn(own).getByText('طلبتم إعادة النظر. يقرر مشرف آخر').waitFor()
  const [appealed] = (await colleague.queue()).items
  const outcome = await colleague.decide(appealed?.item ?? '', {action: 'restore'})
  await surveyOn(await openWithReceipt(receipt))
    .getByText('ووافقكم مشرف آخر')
    .waitFor()

  expect(arrived).toContain('not-looked-at')
  expect(arrived).not.toContain('أبو سامر')
  expect(shown).toContain('What bothers you here?')
  expect(shown).toContain(words)
  expect(shown).not.toMatch(/Rarely|نادرًا/)
  expect(appealed).toMatchObject({kind: 'answer', appeal: 'أبو سامر اسم دكان، لا اسم شخص.'})
  expect(outcome).toBe('done')
  expect(await file()).toContain(words)
  expect(complaints).toEqual([])
})

test('markup in an open answer is text, in the queue and on its page', async () => {
  const missing = naughty.slice(0, 40).join(' ').slice(0, 1_500)
  await sendAsProgram(town().saha, place, {missing})
  const clerk = await Moderator.hire(browser(), town(), 'lina@ain-al-sarw.example')
  const dialogs: string[] = []
  clerk.page.on('dialog', (dialog) => void dialogs.push(dialog.message()))

  const item = (await clerk.queue()).items.find(({answers}) => answers?.some((one) => one.words === missing))
  await clerk.page.goto(`${town().saha}/console#/ain-al-sarw/moderation/square-words`)
  await clerk.page.locator('.item-card').getByText(missing.slice(0, 40)).waitFor()
  const {dangers, words: shown} = await lookAt(clerk.page, [town().saha])

  expect(item?.answers?.[0]?.asked.en).toBe('What bothers you here?')
  expect(plain(shown)).toContain(plain(missing))
  expect([dangers, dialogs]).toEqual([[], []])
})
