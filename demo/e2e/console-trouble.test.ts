/** What goes wrong on an ordinary day at the town hall, and that nothing typed is lost by it. */
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {enterConsole, signIn, textIn, turnTo, untilSaved} from './clerk.ts'
import {useSeededTown, type Town} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()
const park = 'building/bayader-park'

/** Somebody new at the town hall, who may build consultations. */
async function hire(name: string): Promise<Town['clerk']> {
  const words = ['--municipality', 'ain-al-sarw', '--role', 'editor', '--json']
  return JSON.parse(await town().command('staff', 'add', `${name}@ain-al-sarw.example`, ...words))
}

/** Signs in, and opens a page of the console. */
async function open(given: Town['clerk'], address: string): Promise<Page> {
  const {page} = await enterConsole(browser(), town().saha, given)
  await goTo(page, address)
  return page
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/ain-al-sarw/${to}`), address)
}

const summaryOf = (page: Page) => textIn(page, 'الملخص', 'العربية')
const purposeOf = (page: Page) => textIn(page, 'فيمَ تُستخدم الإجابات', 'العربية')

test('two editors work on one draft: neither loses a word, and where both wrote each is told', async () => {
  const [huda, sami] = [await open(await hire('huda'), park), await open(await hire('sami'), park)]
  await summaryOf(sami).waitFor()

  await summaryOf(huda).fill('تتجدد الحديقة في الربيع.')
  await untilSaved(huda)
  await purposeOf(sami).fill('ليعرف المجلس ما يريده الناس.')
  await sami.getByText('يعمل ⁨huda@ain-al-sarw.example⁩ على هذا أيضًا').waitFor()
  await untilSaved(sami)
  const taken = await summaryOf(sami).inputValue()
  await purposeOf(huda).fill('لنختار ما يُزرع أولًا.')
  await huda.getByText('عدّلتما الموضع نفسه. بقي نصّكم، ويمكنكم أخذ نصّ الآخر:').waitFor()
  const kept = await purposeOf(huda).inputValue()
  await huda.getByRole('button', {name: 'أخذ نصّ الآخر'}).click()
  await untilSaved(huda)

  expect(taken).toBe('تتجدد الحديقة في الربيع.')
  expect(kept).toBe('لنختار ما يُزرع أولًا.')
  expect(await purposeOf(huda).inputValue()).toBe('ليعرف المجلس ما يريده الناس.')
})

test('the connection is lost in the middle of a form: what was typed is kept, and saved once it is back', async () => {
  const page = await open(await hire('rana'), 'building/school-street')
  await summaryOf(page).waitFor()

  await page.context().setOffline(true)
  await summaryOf(page).fill('شارع آمن لكل الأطفال.')
  await page.getByText('لا يوجد اتصال. يحتفظ هذا المتصفح بتعديلاتكم ويحفظها حالما يستطيع.').waitFor()
  await page.context().setOffline(false)
  await untilSaved(page)

  await page.reload()
  await expect.poll(() => summaryOf(page).inputValue()).toBe('شارع آمن لكل الأطفال.')
})

test('a window that is closed without a connection has lost nothing when it is opened again', async () => {
  const page = await open(await hire('nour'), 'building/safe-streets')
  await summaryOf(page).waitFor()
  await page.context().setOffline(true)
  await summaryOf(page).fill('أين لا تشعرون بالأمان؟')
  await page.getByText('لا يوجد اتصال.').waitFor()

  const again = await page.context().newPage()
  await page.close()
  await again.context().setOffline(false)
  await again.goto(`${town().saha}/console/#/ain-al-sarw/building/safe-streets`)

  await expect.poll(() => summaryOf(again).inputValue()).toBe('أين لا تشعرون بالأمان؟')
  await untilSaved(again)
})

test('a session ends while somebody types: after signing in again, draft and answer stand as they were left', async () => {
  const given = await hire('lina')
  const page = await open(given, 'building/centre-plan')
  await summaryOf(page).waitFor()

  await page.context().clearCookies()
  await summaryOf(page).fill('مسودة المخطط معروضة للنقاش.')
  await page.getByText('انتهت جلستكم. يُرجى تسجيل الدخول من جديد.').waitFor()
  await signIn(page, given)

  await expect.poll(() => summaryOf(page).inputValue()).toBe('مسودة المخطط معروضة للنقاش.')
  await untilSaved(page)
  await turnTo(page, 'الردود')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  const answer = page
    .getByLabel('نص الرد')
    .or(textIn(page, 'نص الرد', 'العربية'))
    .first()
  await answer.fill('نشكركم، وندرسها هذا الشهر.')
  await page.context().clearCookies()
  await page.getByRole('button', {name: 'نشر الرد'}).click()
  await page.getByText('انتهت جلستكم. يُرجى تسجيل الدخول من جديد.').waitFor()
  await signIn(page, given)
  expect(await answer.inputValue()).toBe('نشكركم، وندرسها هذا الشهر.')
})

test('an owner makes an editor a viewer while they work: nothing more is taken, and what they wrote is handed to them', async () => {
  const given = await hire('omar')
  const page = await open(given, 'building/new-library')
  await summaryOf(page).waitFor()
  const owner = await open(town().clerk, 'colleagues')

  await owner.getByLabel(`صفة ⁨${given.email}⁩`).selectOption('viewer')
  await owner.getByRole('status').getByText(given.email).waitFor()
  await summaryOf(page).fill('متى تفتح المكتبة؟')
  const told = page.getByRole('alert').filter({hasText: 'تغيّرت صلاحياتكم هنا'})
  await told.waitFor()
  expect(await told.getByLabel('ما كتبتموه').inputValue()).toContain('متى تفتح المكتبة؟')
  await page.reload()

  await page.getByRole('heading', {name: 'لا توجد صفحة بهذا العنوان'}).waitFor()
  await page.getByRole('link', {name: 'إلى الاستشارات'}).click()
  await page.getByRole('article').first().waitFor()
  expect(await page.getByRole('link', {name: /^تعديل/}).count()).toBe(0)
})

test('the console shows itself in no frame, not even in one of its own server', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().saha}/c/ain-al-sarw/bayader-park`)

  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = '/console/'
    document.body.prepend(frame)
  })

  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
})
