/** In whose name an answer is given: the office that answered last, another one of before, or a new one. */
import type {Text} from '@saha/contract'
import {html, nothing} from 'lit'
import {selectField} from '../kit/fields.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import type {Showing} from './unanswered-list.ts'

/** Longest name of an office, in characters of one language. */
const longest = 120

export function officeFields(
  {reader, terms, place}: Showing,
  offices: readonly Text[],
  {office, problem, onInput}: {office: Text; problem: string | undefined; onInput: (office: Text) => void},
) {
  const {form} = terms
  const known = offices.findIndex((one) => isSame(one, office))
  return html`${
    offices.length > 0
      ? selectField({
          id: 'office-known',
          label: form.lastOffices,
          value: String(known),
          choices: [
            ...offices.map((one, at) => ({value: String(at), label: reader.plain(one, place.languages)})),
            {value: '-1', label: form.otherOffice},
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
          label: form.office,
          hint: form.officeHint,
          problem,
          languages: place.languages,
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
