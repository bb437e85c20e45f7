/** In whose name something is said: the office that spoke last, another one of before, or a new one. */
import type {Text} from '@saha/contract'
import {html, nothing} from 'lit'
import {selectField} from './fields.ts'
import type {Place} from './place.ts'
import type {Reader} from './reader.ts'
import {textByLanguage} from './text-by-language.ts'

/** Longest name of an office, in characters of one language. */
const longest = 120

/** Words around the fields. */
export interface OfficeWords {
  office: string
  officeHint: string
  lastOffices: string
  otherOffice: string
}

export interface OfficeFacts {
  office: Text
  problem: string | undefined
  onInput: (office: Text) => void
}

/** @param offices that have spoken before, the last one first. */
export function officeFields(
  reader: Reader,
  {languages}: Pick<Place, 'languages'>,
  words: OfficeWords,
  offices: readonly Text[],
  {office, problem, onInput}: OfficeFacts,
) {
  const known = offices.findIndex((one) => isSame(one, office))
  return html`${
    offices.length > 0
      ? selectField({
          id: 'office-known',
          label: words.lastOffices,
          problem: known >= 0 ? problem : undefined,
          value: String(known),
          choices: [
            ...offices.map((one, at) => ({value: String(at), label: reader.plain(one, languages)})),
            {value: '-1', label: words.otherOffice},
          ],
          onChange: (at) => onInput(offices[Number(at)] ?? {}),
        })
      : nothing
  }
  ${
    known >= 0
      ? nothing
      : textByLanguage(reader, {
          id: 'office',
          label: words.office,
          hint: words.officeHint,
          problem,
          languages,
          value: office,
          longest,
          onInput,
        })
  }`
}

function isSame(one: Text, other: Text): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((language) => one[language] === other[language])
}
