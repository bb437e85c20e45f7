/** What citizens wrote on paper, from the desk of the town hall to the published results. */
import XLSX from '@e965/xlsx'
import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {enterConsole, turnTo} from './clerk.ts'
import {letTenAnswer} from './neighbours.ts'
import {useSeededTown, type Town} from './town.ts'
import {visit} from './visitor.ts'

const {utils, read, write} = XLSX
const {town, browser} = useSeededTown()

const survey = 'استبيان حديقة البيادر'
const where = ['--municipality', 'ain-al-sarw']
const published = 'ain-al-sarw/park-survey'
/** Who enters the first form of each pile, and who enters it again at another desk. */
let facilitator: Page
let helper: Page

beforeAll(async () => {
  facilitator = await sitDown('facilitator')
  helper = await sitDown('helper')
})

test('a facilitator enters five forms from the keyboard alone', async () => {
  await tabInto(facilitator, '.entry-form')

  for (const often of ['1', '2', '2', '3', '4']) {
    await typeForm(facilitator, often)
    await facilitator.getByRole('heading', {name: 'إيصال المواطن'}).waitFor()
    await facilitator.keyboard.press('Enter')
    await facilitator.locator('.entry-form [data-stop]').first().waitFor()
  }

  expect(await facilitator.getByRole('status').allInnerTexts()).toContain('أدخلت ٥ استمارات اليوم.')
})

test('a helper reads a paper again, and learns only which question differs; the facilitator looks at the paper', async () => {
  await facilitator.getByLabel('كم مرة تُقرأ كل استمارة؟').selectOption('first')
  await helper.getByLabel('كم مرة تُقرأ كل استمارة؟').selectOption('second')
  for (const [page, often] of [
    [facilitator, '2'],
    [helper, '3'],
  ] as const) {
    await page.getByLabel('الرقم المكتوب على الورقة').focus()
    await page.keyboard.type('A-١٧')
    await page.keyboard.press('Enter')
    await typeForm(page, often)
    await page.locator('.entry-next').waitFor()
  }

  const told = await helper.locator('.entry-differing').innerText()
  expect(told).toContain('خلال الأشهر الثلاثة الماضية، كم مرة كنتم في حديقة البيادر؟')
  expect(told).not.toMatch(/الأسبوع|الشهر\n/)

  await facilitator.reload()
  const paper = facilitator.getByRole('article').filter({hasText: 'A-17'})
  await paper.getByLabel('المرة الأولى: من مرة إلى ثلاث مرات في الأسبوع').check()
  await paper.getByRole('button', {name: 'حفظ بهذه القراءة'}).click()
  await facilitator
    .getByRole('status')
    .getByText(/حُسمت قراءة الورقة/)
    .waitFor()
  await paper.waitFor({state: 'detached'})
})

test('twenty forms more come in a workbook, which is checked before it is stored', async () => {
  await facilitator.getByText('استمارات كثيرة دفعة واحدة').click()
  const download = facilitator.waitForEvent('download')
  await facilitator.getByRole('button', {name: 'تنزيل القالب (XLSX)'}).click()
  const filled = fill(await (await download).path())

  await facilitator.getByLabel('القالب بعد ملئه').setInputFiles(filled)
  await facilitator.getByRole('button', {name: 'فحص فقط'}).click()
  await facilitator.getByText('يمكن حفظ ٢٠ استمارة.').waitFor()
  await facilitator.getByRole('button', {name: 'حفظ الاستمارات'}).click()

  await expect.poll(() => facilitator.locator('.entry-workbook').innerText()).toContain('حُفظت ٢٠ استمارة.')
})

test('the results say how many came on paper, and everybody can read it', async () => {
  // They are published along with others, so that nobody's form is the only one that is new.
  const paper = async () => {
    await letTenAnswer(town().saha)
    return (await channels())?.paper
  }
  await expect.poll(paper, {interval: 1_000}).toBe(20)

  const {page} = await visit(browser(), {locale: 'ar-JO'})
  await page.goto(`${town().site}/ar/park.html#results`)
  await page.getByText(/20\u2069? وصلت على الورق/).waitFor()
})

/** Signs somebody new in, and opens the survey in the page of entering. */
async function sitDown(role: string): Promise<Page> {
  const person: Town['clerk'] = JSON.parse(
    await town().command('staff', 'add', `${role}@town.example`, '--role', role, ...where, '--json'),
  )
  const {page} = await enterConsole(browser(), town().saha, person)
  await turnTo(page, 'إدخال الاستمارات الورقية')
  await page.getByRole('link', {name: survey}).click()
  await page.locator('.entry-form').waitFor()
  return page
}

async function tabInto(page: Page, form: string): Promise<void> {
  const isInside = () => page.evaluate((selector) => document.activeElement?.closest(selector) !== null, form)
  for (let presses = 0; presses < 20 && !(await isInside()); presses += 1) await page.keyboard.press('Tab')
  expect(await isInside()).toBe(true)
}

/** One form from its first question to its last: ten answers, of which some stay empty. */
async function typeForm({keyboard}: Page, often: string): Promise<void> {
  for (const typed of [often, '7', '2', '6', '', '1', 'العريشة', '', '2', '']) {
    await keyboard.type(typed)
    await keyboard.press('Enter')
  }
}

/** The template with twenty forms in it, as a file to be sent. */
function fill(template: string) {
  const workbook = read(readFileSync(template))
  const sheet = workbook.Sheets['forms'] ?? {}
  const [head = []] = utils.sheet_to_json<string[]>(sheet, {header: 1})
  const form: Record<string, string> = {visits: '٢', minutes: '12', 'activities.walk': '1', first: 'الإنارة'}
  for (let row = 1; row <= 20; row += 1)
    for (const [column, text] of Object.entries(form))
      sheet[utils.encode_cell({c: head.indexOf(column), r: row})] = {t: 's', v: text}
  return {
    name: 'forms.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: write(workbook, {type: 'buffer', bookType: 'xlsx'}) as Buffer,
  }
}

async function channels(): Promise<{web: number; assisted: number; paper: number} | null | undefined> {
  const {snapshot} = await (await fetch(`${town().saha}/v1/results/${published}`)).json()
  return snapshot?.channels
}
