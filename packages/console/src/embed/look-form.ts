import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import {html} from 'lit'
import {selectField, type Choice} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {widths, type ChosenLook} from './look.ts'

export interface LookFacts {
  reader: Reader
  terms: ConsoleEmbedTerms
  look: ChosenLook
  /** Of the municipality. */
  languages: readonly string[]
  change: (change: Partial<ChosenLook>) => void
}

/** Switches for what a municipality does not choose for all its elements. */
export function lookForm({reader, terms, look, languages, change}: LookFacts) {
  const {look: words} = terms
  const choice = <Value extends string>(value: Value, label: string): Choice<Value> => ({value, label})
  return html`${selectField({
    id: 'look-language',
    label: words.language,
    value: look.language,
    choices: [
      choice('', words.languageFollows),
      ...languages.map((one) => choice(one, reader.speaker.languageName(one))),
    ],
    onChange: (language) => change({language}),
  })}
  ${selectField<ChosenLook['width']>({
    id: 'look-width',
    label: words.width,
    value: look.width,
    choices: [
      choice('', words.widthFollows),
      ...(['narrow', 'medium', 'wide'] as const).map((name) => choice(widths[name], words.widths[name])),
    ],
    onChange: (width) => change({width}),
  })}`
}
