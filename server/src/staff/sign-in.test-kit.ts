/** For tests: an app that shows codes, and the routes by which people come in. */
import {NewSecondFactor} from '@saha/contract'
import {createHmac} from 'node:crypto'
import type {Store} from '../storage/open.ts'
import type {Browser} from './staff.test-kit.ts'

const step = 30_000

/** What an app shows (RFC 6238). */
export function codeOfApp(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(' ', '')].map((sign) =>
    alphabet.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const bytes = (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / step)))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Switches codes on for whoever is signed in there. @returns what their app and their sheet of paper hold. */
export async function switchCodesOn(browser: Browser, password: string): Promise<NewSecondFactor> {
  const started = await browser.ask('startTwoFactor', {}, {password})
  const factor = NewSecondFactor.parse(await started.json())
  const confirmed = await browser.ask('confirmTwoFactor', {}, {code: codeOfApp(factor.secret)})
  if (confirmed.status !== 204) throw new Error(`Codes were not switched on: ${confirmed.status}.`)
  return factor
}

/** What was recorded for a municipality, the oldest first. */
export async function actsIn(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('act')
    .where('municipality', '=', municipality)
    .orderBy('number')
    .execute()
  return rows.map(({act}) => act)
}

/** What the console reads off a link. */
export function linkParts(link: string): {municipality: string; secret: string} {
  const [, ...parts] = new URL(link).hash.split('/')
  return {municipality: parts.length > 1 ? (parts[0] ?? '') : '', secret: parts.at(-1) ?? ''}
}
