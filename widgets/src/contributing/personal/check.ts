import {mayBePersonal} from '@saha/domain/text/personal-hint'
import {spokenLanguage} from '@saha/i18n/languages'
import type {Writer} from '../writer.ts'
import type {Personal} from './personal.ts'
import {personals} from './personals.ts'

/**
 * Brings what looks for personal data where a text may hold such: while it is written, so that it is here when it is sent.
 * Where it does not arrive, nobody is kept from writing.
 */
export async function check(author: Writer, text: string): Promise<Personal | undefined> {
  if (!mayBePersonal(text)) return undefined
  const bring = personals[spokenLanguage(author.desk.view.reader.spoken)]
  author.personal = (await bring().catch(() => undefined))?.personal ?? author.personal
  return author.personal
}
