import type {Text} from '@saha/contract'
import type {Account, RemarkCode} from '../account.ts'
import type {Extension} from '../extension.ts'
import type {Ids} from '../ids.ts'
import type {DraftQuestion, DraftRule} from '../survey-draft.ts'
import type {FlatElement} from './flatten.ts'
import type {JsonPart} from './json-part.ts'
import type {TextReader} from '../text-reader.ts'
import {readWords} from './read-words.ts'

/** What reading a question needs. */
export interface Reading {
  account: Account
  texts: TextReader
  ids: Ids
  /** Rules between two answers that were met. */
  rules: DraftRule[]
}

/** A question being read. */
export interface Asked {
  element: FlatElement
  part: JsonPart
  id: string
  reading: Reading
}

/** Says something about the question. */
export function remark({element, part, reading}: Asked, code: RemarkCode, property?: string) {
  reading.account.add(code, property === undefined ? part.path : part.at(property), element.name)
}

/** Words of a property. */
export function words({element, part, reading}: Asked, ...names: readonly string[]): Text | undefined {
  const value = part.get(...names)
  return value === undefined
    ? undefined
    : readWords(reading.texts, value, part.at(names[0] ?? ''), element.name)
}

/** What all questions have. */
export function common(asked: Asked) {
  const {part, id, element} = asked
  const title = words(asked, 'title')
  const text = title ??
    readWords(asked.reading.texts, element.name || id, part.path, element.name) ?? {en: id}
  if (!title) remark(asked, 'named-by-name')
  const hint = words(asked, 'description')
  return {id, text, ...(hint && {hint}), ...(part.isTrue('isRequired') && {required: true})}
}

/** The question of a draft; lists with what Saha added to their items. */
export function drafted(
  {element, part}: Asked,
  question: DraftQuestion['question'],
  more: {
    values?: ReadonlyMap<string, string>
    rows?: ReadonlyMap<string, string>
    declined?: string
    lists?: Extension
  } = {},
): DraftQuestion {
  const extension = part.extension || more.lists ? {...more.lists, ...part.extension} : undefined
  return {
    question,
    name: element.name,
    where: part.path,
    conditions: element.conditions,
    values: more.values ?? new Map(),
    rows: more.rows ?? new Map(),
    ...(more.declined !== undefined && {declined: more.declined}),
    extension,
  }
}
