/** A consultation from its first word to its last, run by the town hall from the console alone, in Arabic. */
import {beforeAll, expect, test} from 'vitest'
import {
  addEvening,
  copied,
  enterConsole,
  idIn,
  inMinutes,
  publish,
  textIn,
  turnTo,
  untilSaved,
} from './clerk.ts'
import {wordsAt} from './looking.ts'
import {answerFirstQuestion} from './neighbours.ts'
import {usePages} from './pages.ts'
import {
  question,
  remark,
  insult,
  idea,
  evening,
  moderator,
  receipt,
  reply,
  decision,
  verdicts,
} from './story.ts'
import {useSeededTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const {town, browser} = useSeededTown()

/** What the webmaster has pasted into the page of the school, and the id of its survey. */
let [pasted, survey] = ['', '']
const school = usePages(() => `<main lang="ar" dir="rtl">${pasted}</main>`)

let clerk: Visitor

/** What a citizen who comes to the page of the school now reads in an element. */
const wordsOnPage = (element: string) => wordsAt(browser(), school(), element)

beforeAll(async () => {
  clerk = await enterConsole(browser(), town().saha, town().clerk)
})

test('a clerk begins with a template, and says who decides and whom to ask', async () => {
  const {page} = clerk
  await page.getByRole('link', {name: 'استشارة جديدة'}).click()
  await page.getByRole('heading', {name: 'استشارة جديدة', level: 1}).waitFor()

  await textIn(page, 'عمّ تريدون أن تسألوا الناس؟', 'العربية').fill(question)
  await textIn(page, 'عمّ تريدون أن تسألوا الناس؟', 'الإنجليزية').fill('What should become of School Street?')
  await page.getByRole('radio', {name: /إعادة تصميم شارع/}).check()
  await page.getByRole('button', {name: 'ابدأ', exact: true}).click()
  await page.getByRole('heading', {name: question, level: 1}).waitFor()
  const parts = page.getByRole('navigation', {name: 'أجزاء الاستشارة'})
  await parts.getByRole('link', {name: 'النشر (بقيت نقطتان)'}).waitFor()
  await textIn(page, 'من يقرر، ومتى', 'العربية').fill('يقرر المجلس البلدي في جلسته الأولى من آذار.')
  await textIn(page, 'لمن تُوجَّه الأسئلة', 'العربية').fill('مكتب الأشغال، هاتف ٠٢ ٧٢٧ ٠٠٠٠')
  await page.getByLabel('تُفتح', {exact: true}).fill(inMinutes(-60))
  await page.getByRole('button', {name: /^أفكار/}).click()
  await textIn(page, 'ماذا يقترحون', 'العربية').fill('ماذا ينقص هذا الشارع؟')
  await addEvening(page, evening, await idIn(parts.getByRole('link', {name: 'كيف ترون الشارع؟'})))
  await untilSaved(page)

  await parts.getByRole('link', {name: 'النشر', exact: true}).waitFor()
  expect(await parts.getByRole('link').allInnerTexts()).toEqual([
    'الاستشارة',
    'كيف ترون الشارع؟',
    'ناقشوا المخطط',
    question,
    evening,
    'النشر',
    'النسخ',
  ])
})

test('the clerk lets every comment wait, and tries the real survey in the preview', async () => {
  const {page} = clerk
  const parts = page.getByRole('navigation', {name: 'أجزاء الاستشارة'})
  await parts.getByRole('link', {name: 'ناقشوا المخطط'}).click()
  await page.getByLabel('متى يُنظر في التعليقات').selectOption({label: 'ينتظر كل تعليق حتى يطّلع عليه مشرف'})
  await untilSaved(page)

  await parts.getByRole('link', {name: 'كيف ترون الشارع؟'}).click()
  const preview = page.frameLocator('iframe[title="المعاينة"]').locator('saha-survey')
  await preview.getByText('سيرًا على الأقدام').click()
  await preview.getByRole('button', {name: 'التالي'}).click()

  await preview.getByText('ما مدى شعوركم بالأمان فيه؟').waitFor()
  expect(await preview.getByText('الصفحة ٢ من ٤').isVisible()).toBe(true)
})

test('the clerk reads what will stay as it is, and publishes', async () => {
  const {page} = clerk
  const parts = page.getByRole('navigation', {name: 'أجزاء الاستشارة'})
  await parts.getByRole('link', {name: 'النشر', exact: true}).click()
  await page.getByRole('heading', {name: 'جاهزة للنشر'}).waitFor()
  await page.getByText('حالما يجيب أحد عن استبيان: أسئلته وخياراته وترتيبها.').waitFor()

  await publish(page)

  const published = page.getByRole('region', {name: question})
  await published.getByText('مفتوحة').waitFor()
  expect(await published.getByRole('article').getByRole('heading').allInnerTexts()).toEqual([
    'كيف ترون الشارع؟',
    'ناقشوا المخطط',
    question,
    evening,
  ])
})

test('the clerk allows the site of the school, and its webmaster pastes what the console gives', async () => {
  const {page} = clerk
  for (const name of ['كيف ترون الشارع؟', 'ناقشوا المخطط', question, evening]) {
    await turnTo(page, 'الاستشارات')
    await page.getByRole('article', {name}).getByRole('link', {name: 'العرض على موقعكم'}).click()
    pasted += await copied(page, 'نسخ: في صفحة من موقعكم')
    if (name !== 'كيف ترون الشارع؟') continue
    survey = await idIn(page)
    pasted += await copied(page, 'نسخ: النتيجة')
  }

  await page.getByLabel('السماح لموقع آخر').fill(school())
  await page.getByRole('button', {name: 'السماح', exact: true}).click()
  await page.getByRole('dialog').getByRole('button', {name: 'السماح', exact: true}).click()

  await page.getByRole('status').getByText('مسموحًا له').waitFor()
  expect(pasted).toContain(`<script type="module" src="${town().saha}/saha.js"></script>`)
})

test('citizens answer, comment and hand in an idea on the page of the school', async () => {
  const {page, complaints} = await visit(browser(), {locale: 'ar-JO'})
  await page.goto(school())
  const form = page.locator('saha-survey')
  const thread = page.locator('saha-comments')
  const ideas = page.locator('saha-ideas')

  await form.getByText('سيرًا على الأقدام').click()
  await form.getByRole('button', {name: 'مراجعة الإجابات'}).click()
  await form.getByRole('button', {name: 'إرسال الإجابات'}).click()
  await form.getByText(receipt).waitFor()
  for (const words of [remark, insult]) {
    await page.reload()
    await thread.getByRole('button', {name: 'كتابة تعليق'}).click()
    await thread.getByLabel('التعليق', {exact: true}).fill(words)
    await thread.getByText('محايد', {exact: true}).click()
    await thread.getByRole('button', {name: 'إرسال التعليق'}).click()
    await thread.getByRole('heading', {name: 'وصل التعليق، ولم يُنشر بعد'}).waitFor()
  }
  await ideas.getByRole('button', {name: 'تقديم فكرة', exact: true}).click()
  await ideas.getByLabel('العنوان', {exact: true}).fill(idea)
  await ideas.getByLabel('الفكرة', {exact: true}).fill('ليعبر الأطفال من دون خوف من السيارات.')
  await ideas.getByRole('button', {name: 'تقديم الفكرة', exact: true}).click()
  await ideas.getByRole('heading', {name: 'نُشرت فكرتكم، ورقمها ١'}).waitFor()

  await Promise.all(Array.from({length: 14}, () => answerFirstQuestion(town().saha, `ain-al-sarw/${survey}`)))

  expect(complaints).toEqual([])
})

test('a moderator whom the clerk invited comes in by a link, and clears the queue from the keyboard', async () => {
  const {page} = clerk
  await turnTo(page, 'الزملاء')
  await page.getByLabel('البريد الإلكتروني').fill(moderator)
  await page.getByRole('radio', {name: /^مشرف/}).check()
  await page.getByRole('button', {name: 'إرسال الدعوة'}).click()
  const link = await page.locator('.copy-text code').innerText()
  const {page: desk} = await visit(browser(), {locale: 'ar-JO'})
  await desk.goto(link)
  await desk.getByLabel('اختيار كلمة مرور').fill('سروتان وبيدر وعين ماء')
  await desk.getByRole('button', {name: 'انضمام'}).click()
  await turnTo(desk, 'مراجعة المشاركات')

  const item = desk.locator('.item-card .words')
  for (const _ of verdicts) {
    const words = await item.innerText()
    const {keys = []} = verdicts.find((verdict) => words.includes(verdict.words)) ?? {}
    for (const key of keys) await desk.keyboard.press(key)
    await item.getByText(words).waitFor({state: 'detached'})
  }
  await desk.getByRole('heading', {name: 'لا شيء ينتظر'}).waitFor()

  await expect.poll(() => wordsOnPage('saha-comments')).toContain(remark)
  expect(await wordsOnPage('saha-comments')).not.toContain(insult)
})

test('an office answers the idea and the comment, and citizens read both where they wrote', async () => {
  const {page} = clerk
  await turnTo(page, 'الردود')
  await page.getByLabel('أين').selectOption({label: `\u2068${question}\u2069 (١)`})
  await page.getByRole('link', {name: idea}).click()
  await page.getByLabel('الحالة').selectOption({label: 'قيد التنفيذ'})
  await textIn(page, 'نص الرد', 'العربية').fill('نعم، يبدأ العمل في عطلة الربيع.')
  await page.getByRole('button', {name: 'نشر الرد'}).click()
  await page.getByRole('status').getByText('نُشر الرد.').waitFor()

  await turnTo(page, 'الردود')
  await page.getByLabel('أين').selectOption({label: '\u2068ناقشوا المخطط\u2069 (١)'})
  await page.getByRole('link', {name: remark}).click()
  await page.getByLabel('نص الرد').fill(reply)
  await page.getByLabel('تثبيت الرد في أعلى النقاش').check()
  await page.getByRole('button', {name: 'نشر الرد'}).click()
  await page.getByText(reply).first().waitFor()

  await expect.poll(() => wordsOnPage('saha-comments')).toMatch(new RegExp(`ردّ رسمي واحد[^]*${reply}`))
  expect(await wordsOnPage('saha-ideas')).toMatch(/قيد التنفيذ[^]*ردّت عليها البلدية/)
})

test('the clerk writes down what was decided and on what it rests, and everybody reads it', async () => {
  const {page} = clerk
  await turnTo(page, 'قلتم ففعلنا')
  await page.getByRole('link', {name: 'كتابة قرار'}).click()
  await page.getByLabel('عن أي استشارة').selectOption({label: question})
  for (const [language, title, decided, reasons] of decision) {
    await textIn(page, 'الموضوع', language).fill(title)
    await textIn(page, 'ماذا تقرر', language).fill(decided)
    await textIn(page, 'لماذا', language).fill(reasons)
  }
  await page.getByLabel('كلمات البحث').fill('معبر مرفوع')
  await page.getByRole('button', {name: 'بحث', exact: true}).click()
  await page.getByRole('button', {name: `اختيار: ${idea}`}).click()
  await page.getByRole('button', {name: 'نشر', exact: true}).click()
  await page.getByRole('status').getByText('نُشر القرار.').waitFor()

  const {page: reader} = await visit(browser(), {locale: 'ar-JO'})
  await reader.goto(`${town().saha}/outcomes/ain-al-sarw?lang=ar`)
  const shown = await reader.getByRole('article').filter({hasText: 'معبر مرفوع في نيسان'}).innerText()
  expect(shown).toContain('لأن الأطفال يعبرون هنا كل صباح.')
  expect(shown).toContain(idea)
})

test('the decision stands on the page of the school too', async () => {
  const {page} = clerk
  await turnTo(page, 'الاستشارات')
  const consultation = await idIn(page.getByRole('link', {name: `تعديل «\u2068${question}\u2069»`}))
  pasted += `<saha-outcomes consultation="ain-al-sarw/${consultation}"></saha-outcomes>`

  await expect.poll(() => wordsOnPage('saha-outcomes')).toContain('معبر مرفوع في نيسان')
  expect(await wordsOnPage('saha-outcomes')).toContain('لأن الأطفال يعبرون هنا كل صباح.')
})

test('the clerk says how many came to the evening, and whoever was there finds what to say about it', async () => {
  const {page} = clerk
  await turnTo(page, 'اللقاءات')
  await page.getByRole('link', {name: evening}).click()
  await page.getByLabel('حضروا دون تسجيل').fill('27')
  await page.getByRole('button', {name: 'حفظ ونشر الأعداد'}).click()
  await page.getByRole('status').getByText('حُفظ ذلك').waitFor()

  await expect.poll(() => wordsOnPage('saha-event')).toContain('عدد الحاضرين: ٢٧')
})

test('the clerk closes the consultation, and nobody can take part any more', async () => {
  const {page} = clerk
  await turnTo(page, 'الاستشارات')
  await page.getByRole('link', {name: `تعديل «\u2068${question}\u2069»`}).click()
  await page.getByLabel('تُغلق', {exact: true}).fill(inMinutes(-1))
  await untilSaved(page)

  await publish(page)

  await page.getByRole('region', {name: question}).getByText('مغلقة').waitFor()
  await expect.poll(() => wordsOnPage('saha-survey')).toContain('انتهى هذا الاستبيان')
  await expect.poll(() => wordsOnPage('saha-comments')).toContain('وتبقى التعليقات للقراءة')
  await expect.poll(() => wordsOnPage('saha-ideas')).toContain('انتهى تقديم الأفكار')
})

test('citizens read the results on the page of the school, with everybody who has answered', async () => {
  await expect.poll(() => wordsOnPage('saha-results')).toContain('١٥ نموذجًا')

  expect(await wordsOnPage('saha-results')).toMatch(/سيرًا على الأقدام\s+١٠٠[^]*مفتوحة دون تحقق من الهوية/)
})

test('the log says who did what, in words, and that nobody has changed it', async () => {
  const {page} = clerk
  await turnTo(page, 'السجل')

  await page.getByRole('button', {name: 'التحقق من السجل'}).click()
  await page.getByText(/السجل سليم/).waitFor()

  const log = await page.getByRole('main').innerText()
  const me = town().clerk.email
  for (const deed of [
    'بدأ استشارة',
    'نشر استشارة',
    'عدّل بيانات البلدية',
    'دعا زميلًا',
    'أجاب عن فكرة',
    'أجاب في نقاش',
    'نشر قرارًا',
    'أحصى الحضور',
  ])
    expect(log).toContain(`${me} ${deed}`)
  for (const deed of ['قبل دعوة', 'بتّ في مشاركة']) expect(log).toContain(`${moderator} ${deed}`)
  for (const words of [remark, insult, idea]) expect(log).not.toContain(words)
})
