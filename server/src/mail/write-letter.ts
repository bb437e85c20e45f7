import type {StaffRole, Text} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import {letters as arabic} from '@saha/i18n/letters/ar'
import {letters as english} from '@saha/i18n/letters/en'
import {letters as french} from '@saha/i18n/letters/fr'
import {staffRoles as arabicRoles} from '@saha/i18n/staff-roles/ar'
import {staffRoles as englishRoles} from '@saha/i18n/staff-roles/en'
import {staffRoles as frenchRoles} from '@saha/i18n/staff-roles/fr'

/** What is written to whom. */
export type Letter = {
  to: string
  link: string
  /** In which languages, in this order. */
  languages: readonly string[]
} & ({kind: 'recovery'} | {kind: 'invitation'; municipality: Text; role: StaffRole})

/** What stands in a letter. */
export interface WrittenLetter {
  subject: string
  /** Plain text: what somebody is called can never become anything else. */
  text: string
}

const terms = {ar: arabic, en: english, fr: french}
const roles = {ar: arabicRoles, en: englishRoles, fr: frenchRoles}

/** Writes a letter in each of its languages, one below the other; in Arabic and English where none is known. */
export function writeLetter(letter: Letter): WrittenLetter {
  const wanted = [...new Set(letter.languages.map(spokenLanguage))]
  const parts = (wanted.length > 0 ? wanted : (['ar', 'en'] as const)).map((language) =>
    writeIn(language, letter),
  )
  return {
    subject: parts[0]?.subject ?? '',
    text: parts.map(({text}) => text).join('\n\n――――――――\n\n'),
  }
}

function writeIn(language: SpokenLanguage, letter: Letter): WrittenLetter {
  if (letter.kind === 'recovery') {
    const {subject, text, hour, notAsked} = terms[language].recovery
    return {subject, text: [text, letter.link, hour, notAsked].join('\n\n')}
  }
  const {subject, text, week, notExpected} = terms[language].invitation
  const municipality = wordsIn(letter.municipality, language, letter.languages).words
  const filled = (sentence: string) =>
    sentence
      .replace('{role}', () => roles[language].names[letter.role])
      .replace('{municipality}', () => municipality)
  return {subject: filled(subject), text: [filled(text), letter.link, week, notExpected].join('\n\n')}
}
