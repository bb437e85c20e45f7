/** What the forms of a draft share: where they write, and fields that know what is wrong with them. */
import type {Text} from '@saha/contract'
import {html, nothing} from 'lit'
import {describedBy, field, selectField, textField, tickField, type Choice} from '../kit/fields.ts'
import {textByLanguage} from '../kit/text-by-language.ts'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import {idOf, type Drafting} from './drafting.ts'
import {findingWords} from './findings.ts'
import {fromField, toField} from './moments.ts'
import type {Json} from './json-path.ts'

interface Facts {
  label: string
  hint?: string
  isRequired?: boolean
}

/** What is wrong with the value at a path, in words; `undefined` when nothing is. */
export function problemAt({editor, terms, reader}: Drafting, path: string): string | undefined {
  const finding = editor.check?.findings.find((one) => one.path === path || one.path.startsWith(`${path}.`))
  return finding && findingWords(reader, terms, finding)
}

/** A text in all languages of the municipality. */
export function textAt(drafting: Drafting, path: string, facts: Facts & {rows?: number; longest?: number}) {
  const {reader, place, editor} = drafting
  return textByLanguage(reader, {
    ...facts,
    id: idOf(path),
    problem: problemAt(drafting, path),
    languages: place.languages,
    value: (editor.at(path) ?? undefined) as Text | undefined,
    onInput: (text) => editor.put(path, Object.keys(text).length > 0 ? text : undefined),
  })
}

/** One line in no language, such as an address. */
export function lineAt(
  drafting: Drafting,
  path: string,
  facts: Facts & {type?: 'text' | 'url' | 'number'; longest?: number},
) {
  const {editor} = drafting
  const isNumber = facts.type === 'number'
  return textField({
    ...facts,
    id: idOf(path),
    dir: isNumber || facts.type === 'url' ? 'ltr' : 'auto',
    problem: problemAt(drafting, path),
    value: String(editor.at(path) ?? ''),
    onInput: (typed) => editor.put(path, typed === '' ? undefined : isNumber ? Number(typed) : typed),
  })
}

export function tickAt(
  drafting: Drafting,
  path: string,
  facts: Facts & {
    /** What stands there while it is ticked; default: `true`. */
    ticked?: Json
    /** What stands there while it is not; default: nothing. Anything else counts as ticked. */
    empty?: Json
  },
) {
  const {editor} = drafting
  const {ticked = true, empty, ...others} = facts
  const value = editor.at(path)
  return tickField({
    ...others,
    id: idOf(path),
    problem: problemAt(drafting, path),
    isTicked: value !== empty,
    onChange: (isTicked) => editor.put(path, isTicked ? ticked : empty),
  })
}

/** @param facts `none`: the value that stands for nothing in the draft. */
export function choiceAt<Value extends string>(
  drafting: Drafting,
  path: string,
  facts: Facts & {choices: readonly Choice<Value>[]; none: Value},
) {
  const {editor} = drafting
  const {none, ...others} = facts
  return selectField<Value>({
    ...others,
    id: idOf(path),
    problem: problemAt(drafting, path),
    value: (editor.at(path) ?? none) as Value,
    onChange: (value) => editor.put(path, value === none ? undefined : value),
  })
}

/** A moment, on the clock of whoever types. */
export function momentAt(drafting: Drafting, path: string, facts: Facts) {
  return dateField(drafting, path, facts, {type: 'datetime-local', shown: toField, typed: fromField})
}

/** A day. */
export function dayAt(drafting: Drafting, path: string, facts: Facts) {
  const shown = (value: Json | undefined) => String(value ?? '')
  return dateField(drafting, path, facts, {type: 'date', shown, typed: (typed) => typed || undefined})
}

interface DateKind {
  type: 'date' | 'datetime-local'
  shown: (value: Json | undefined) => string
  typed: (typed: string) => string | undefined
}

/** Unlike words, a date counts when it is whole, not with every key. */
function dateField(drafting: Drafting, path: string, {label, hint}: Facts, {type, shown, typed}: DateKind) {
  const {editor} = drafting
  const facts = {id: idOf(path), label, hint, problem: problemAt(drafting, path)}
  return field(
    facts,
    html`<input
      id=${facts.id}
      name=${facts.id}
      type=${type}
      dir="ltr"
      aria-invalid=${facts.problem ? 'true' : nothing}
      aria-describedby=${describedBy(facts)}
      .value=${shown(editor.at(path))}
      @change=${(event: Event) => editor.put(path, typed((event.target as HTMLInputElement).value))}
    />`,
  )
}

/** Buttons of one item of a list: earlier, later, away. */
export function itemButtons(
  terms: BuildingTerms,
  item: {
    name: string
    at: number
    count: number
    isFixed?: boolean
    move: (by: -1 | 1) => void
    remove: () => void
  },
) {
  const {name, at, count, isFixed, move, remove} = item
  return html`<div class="item-buttons">
    <button
      type="button"
      aria-label="${terms.earlier}: ${name}"
      title=${terms.earlier}
      ?disabled=${at === 0}
      @click=${() => move(-1)}
    >
      ↑
    </button>
    <button
      type="button"
      aria-label="${terms.later}: ${name}"
      title=${terms.later}
      ?disabled=${at === count - 1}
      @click=${() => move(1)}
    >
      ↓
    </button>
    <button
      type="button"
      aria-label="${terms.remove}: ${name}"
      title=${terms.remove}
      ?disabled=${isFixed}
      @click=${remove}
    >
      ✕
    </button>
  </div>`
}
