/** Ways for staff to come in, in a real browser: passkeys by an authenticator of its own, codes, and links. */
import {createHmac} from 'node:crypto'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

interface Person {
  email: string
  password: string
}

const added = async (name: string): Promise<Person> =>
  JSON.parse(await town().command('staff', 'add', `${name}@ain-al-sarw.example`, '--json'))

async function openConsole(): Promise<Page> {
  const {page} = await visit(browser(), {locale: 'en-GB'})
  await page.goto(`${town().saha}/console/`)
  return page
}

async function signIn(page: Page, {email, password}: Person): Promise<void> {
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('form button.primary').click()
}

async function openAccount(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'My account'}).click()
  await page.getByRole('heading', {name: 'Your account'}).waitFor()
}

async function provePresence(page: Page, {password}: Person): Promise<void> {
  await page.getByLabel('Your present password').fill(password)
  await page.getByRole('button', {name: 'Continue'}).click()
}

/** What an app shows (RFC 6238). */
function codeOf(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(' ', '')].map((sign) =>
    alphabet.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const bytes = (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** A device that makes passkeys. @param isItsOwner whether the finger on it is the right one. */
async function giveDevice(page: Page, isItsOwner = true) {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const {authenticatorId} = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: isItsOwner,
      automaticPresenceSimulation: true,
    },
  })
  return {
    isTouchedBy: (isOwner: boolean) =>
      device.send('WebAuthn.setUserVerified', {authenticatorId, isUserVerified: isOwner}),
  }
}

test('a clerk keeps a passkey, comes in by it without a password, and removes it', async () => {
  const clerk = await added('rana')
  const page = await openConsole()
  const device = await giveDevice(page)
  await signIn(page, clerk)
  await openAccount(page)
  await page.getByRole('button', {name: 'Add a passkey'}).click()
  await page.getByLabel('What do you call it?').fill('حاسوب المكتب')
  await page.getByRole('button', {name: 'Add a passkey'}).click()
  await provePresence(page, clerk)
  await page.getByText('حاسوب المكتب').first().waitFor()

  await page.getByRole('button', {name: 'Sign out'}).click()
  await device.isTouchedBy(false)
  await page.getByRole('button', {name: 'Sign in with a passkey'}).click()
  await page.getByText('No passkey was shown.').waitFor()
  await device.isTouchedBy(true)
  await page.getByRole('button', {name: 'Sign in with a passkey'}).click()
  await openAccount(page)

  await page.getByRole('button', {name: 'Remove'}).click()
  await page.getByText('You have no passkey yet.').waitFor()
  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.getByRole('button', {name: 'Sign in with a passkey'}).click()
  await page.getByText('This passkey is not known here.').waitFor()
  expect(await page.getByRole('link', {name: 'My account'}).count()).toBe(0)
})

test('a clerk switches codes on, and comes in with one, and with one of paper', async () => {
  const clerk = await added('sami')
  const page = await openConsole()
  await signIn(page, clerk)
  await openAccount(page)
  await page.getByRole('button', {name: 'Switch codes on'}).click()
  await provePresence(page, clerk)
  await page.getByRole('img', {name: 'QR code for your app'}).waitFor()
  const secret = await page.locator('#codes-part ~ p code').innerText()
  await page.getByLabel('Code that the app shows').fill(codeOf(secret))
  await page.getByRole('button', {name: 'Switch on', exact: true}).click()
  const [backup = ''] = (await page.locator('.backup-codes code').innerText()).split('\n')
  await page.getByRole('button', {name: 'I have kept them'}).click()

  await page.getByRole('button', {name: 'Sign out'}).click()
  await signIn(page, clerk)
  await page.getByLabel('Code that your app shows').fill(codeOf(secret))
  await page.getByRole('button', {name: 'Continue'}).click()
  await page.getByRole('button', {name: 'Sign out'}).click()
  await signIn(page, clerk)
  await page.getByLabel('Code that your app shows').fill(backup.toUpperCase())
  await page.getByRole('button', {name: 'Continue'}).click()

  await openAccount(page)
  await page.getByText('9 backup codes are left.').waitFor()
  expect(await page.getByText('Codes are on.').first().isVisible()).toBe(true)
})

test('an owner invites a colleague by a link, which leaves no trace in the address', async () => {
  const owner = await added('nour')
  const page = await openConsole()
  await signIn(page, owner)
  await page.getByRole('link', {name: 'Colleagues'}).click()
  await page.getByLabel('E-mail address').fill('huda@ain-al-sarw.example')
  await page.getByRole('button', {name: 'Invite', exact: true}).click()
  const link = await page.locator('.copy-text code').innerText()

  const guest = await visit(browser(), {locale: 'ar-JO'})
  await guest.page.goto(link)
  await guest.page.getByLabel('اختيار كلمة مرور').fill('سروتان وبيدر وعين ماء')
  await guest.page.getByRole('button', {name: 'انضمام'}).click()
  await guest.page.getByRole('link', {name: 'حسابي'}).waitFor()

  const secret = link.split('/').at(-1) ?? ''
  expect(guest.page.url()).not.toContain(secret)
  expect(guest.requests.filter((address) => address.includes(secret) && !address.includes('#'))).toEqual([])
  const second = await visit(browser(), {locale: 'en-GB'})
  await second.page.goto(link)
  await second.page.getByText('This link no longer works').waitFor()
})
