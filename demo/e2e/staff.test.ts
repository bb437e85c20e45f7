import type {BrowserContextOptions, Page, Request} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {openSurvey} from './citizen.ts'
import {useTown} from './town.ts'
import {originsOf, visit} from './visitor.ts'

const {town, browser} = useTown()
let clerk: {email: string; password: string}

beforeAll(async () => {
  clerk = JSON.parse(await town().command('seed', '--json')).staff
})

/** Signs in on the page that is open, in whatever language it is. */
async function signIn(page: Page, {email, password} = clerk) {
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('form button.primary').click()
}

async function visitConsole(options: BrowserContextOptions = {}) {
  const visitor = await visit(browser(), {permissions: ['clipboard-read', 'clipboard-write'], ...options})
  await visitor.page.goto(`${town().saha}/console`)
  return visitor
}

test('a clerk signs in with the password of the first start, copies the snippet of the park survey and signs out', async () => {
  const visitor = await visitConsole({locale: 'ar-JO'})
  const {page} = visitor
  await page.getByRole('heading', {name: 'تسجيل الدخول'}).waitFor()

  await signIn(page)
  await page.getByRole('heading', {name: 'تجديد حديقة البيادر', exact: true}).waitFor()
  const survey = page.getByRole('article', {name: 'استبيان حديقة البيادر'})
  await survey.getByRole('link', {name: 'العرض على موقعكم'}).click()
  const copy = page.getByRole('button', {name: 'نسخ: في صفحة من موقعكم'})
  await copy.click()
  await copy.getByText('نُسخ').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', {name: 'تسجيل الخروج'}).click()
  await page.getByText('تم تسجيل خروجكم.').waitFor()

  expect(copied).toBe(
    `<script type="module" src="${town().saha}/saha.js"></script>\n` +
      `<saha-survey activity="ain-al-sarw/park-survey"><a href="${town().saha}/embed/ain-al-sarw/park-survey">استبيان حديقة البيادر</a></saha-survey>`,
  )
  expect(originsOf(visitor)).toEqual([town().saha])
  // Whoever is not signed in yet is told so with 401, which browsers note.
  expect(visitor.complaints.filter((complaint) => !complaint.includes('401'))).toEqual([])
})

test('the same in English, by a click on its name', async () => {
  const {page} = await visitConsole({locale: 'ar-JO'})
  await page.getByRole('button', {name: 'English'}).click()

  await signIn(page)

  const survey = page.getByRole('article', {name: 'Al-Bayader Park survey'})
  await survey.waitFor()
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
  await survey.getByText('No result is published yet.').waitFor()
  await page.reload()
  await survey.waitFor()
})

test('a session is a cookie of the server alone, which no page of others ever uses', async () => {
  const {page} = await visitConsole()
  await signIn(page)
  await page.getByRole('article').first().waitFor()
  const cookies = await page.context().cookies()
  const asked: Request[] = []
  page.on('request', (request) => {
    // Cookies do not know ports: on this machine both servers are one host.
    if (request.url().startsWith(town().saha)) asked.push(request)
  })

  await openSurvey(page, town().site)
  await page.getByText('Once or twice in the three months').waitFor()
  const headers = await Promise.all(asked.map((request) => request.allHeaders()))

  expect(cookies.map(({name}) => name).sort()).toEqual(['__Host-saha.browser', '__Host-saha.session_token'])
  expect(cookies).toSatisfy((all: typeof cookies) =>
    all.every(({httpOnly, secure, sameSite}) => httpOnly && secure && sameSite === 'Strict'),
  )
  expect(headers).not.toEqual([])
  expect(headers.filter((header) => 'cookie' in header)).toEqual([])
})

test('somebody who signed out cannot come back with a copy of the cookie', async () => {
  const {page} = await visitConsole()
  await signIn(page)
  await page.getByRole('article').first().waitFor()
  const copy = await page.context().cookies()
  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.getByText('You have signed out.').waitFor()

  await page.context().addCookies(copy)
  await page.reload()

  const heading = page.getByRole('heading', {name: 'Sign in'})
  await heading.waitFor()
  expect(await heading.isVisible()).toBe(true)
})

test('a clerk chooses a password, and only the new one counts', async () => {
  const printed = JSON.parse(
    await town().command(
      'staff',
      'add',
      'mona@ain-al-sarw.example',
      '--municipality',
      'ain-al-sarw',
      '--json',
    ),
  )
  const {page} = await visitConsole()
  await signIn(page, printed)
  await page.getByRole('button', {name: 'Choose a password'}).click()
  await page.getByLabel('Present password').fill(printed.password)
  await page.getByLabel('New password').fill('four quiet green trees')
  await page.getByRole('dialog').getByRole('button', {name: 'Change password'}).click()
  await page.getByText('Your password is changed.').waitFor()
  await page.getByRole('button', {name: 'Sign out'}).click()

  await signIn(page, printed)
  await page.getByRole('alert').getByText('do not belong together').waitFor()
  await signIn(page, {...printed, password: 'four quiet green trees'})

  await page.getByRole('article').first().waitFor()
  expect(await page.getByRole('button', {name: 'Choose a password'}).count()).toBe(0)
})

test('the console works at 127.0.0.1 as it does at localhost', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().saha.replace('localhost', '127.0.0.1')}/console`)

  await signIn(page)
  await page.getByRole('article').first().waitFor()

  expect(page.url()).toBe(`${town().saha.replace('localhost', '127.0.0.1')}/console/`)
})

test('another site can neither frame the console nor use a session', async () => {
  const {page} = await visitConsole()
  await signIn(page)
  await page.getByRole('article').first().waitFor()
  const evil = 'http://evil.localhost:9'
  await page.route(`${evil}/**`, (route) =>
    route.fulfill({contentType: 'text/html', body: `<iframe src="${town().saha}/console/"></iframe>`}),
  )

  await page.goto(evil)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
  const outcomes = await page.evaluate(async (saha) => {
    const ask = (path: string, init: RequestInit) =>
      fetch(`${saha}/console/api/${path}`, {credentials: 'include', ...init}).then(
        ({status, type}) => `${type} ${status}`,
        () => 'refused',
      )
    return Promise.all([
      ask('overview', {}),
      ask('session', {method: 'DELETE'}),
      ask('session', {method: 'POST', mode: 'no-cors', body: '{}'}),
    ])
  }, town().saha)

  expect(outcomes).toEqual(['refused', 'refused', 'refused'])
  await page.goto(`${town().saha}/console`)
  await page.getByRole('article').first().waitFor()
})
