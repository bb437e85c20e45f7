/** How elements look: theme, digits, typeface and colour, for a municipality or for one place. */
import {html} from 'lit'
import {accentField} from './accent-field.ts'
import type {ChosenStyle, StyleFacts} from './chosen-style.ts'
import {selectField, type Choice} from './fields.ts'

/** Switches for all of it. */
export function styleFields(facts: StyleFacts) {
  const {terms, style, change} = facts
  const choice = <Value extends string>(value: Value, label: string): Choice<Value> => ({value, label})
  return html`${selectField<ChosenStyle['theme']>({
    id: 'look-theme',
    label: terms.theme,
    value: style.theme,
    choices: [choice('', terms.themeFollows), choice('light', terms.light), choice('dark', terms.dark)],
    onChange: (theme) => change({theme}),
  })}
  ${selectField<ChosenStyle['numerals']>({
    id: 'look-numerals',
    label: terms.numerals,
    value: style.numerals,
    choices: [choice('', terms.numeralsFollow), choice('latn', terms.latn), choice('arab', terms.arab)],
    onChange: (numerals) => change({numerals}),
  })}
  ${selectField<ChosenStyle['typeface']>({
    id: 'look-typeface',
    label: terms.typeface,
    value: style.typeface,
    choices: [choice('', terms.typefaceFollows), choice('own', terms.typefaceOwn)],
    onChange: (typeface) => change({typeface}),
  })}
  ${accentField(facts)}`
}
