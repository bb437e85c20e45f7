import type {Text} from '@saha/contract'
import type {Account, RemarkCode} from '../account.ts'
import type {Extension} from '../extension.ts'
import type {ForeignOption} from '../foreign-options.ts'
import type {Ids} from '../ids.ts'
import {languageNamed, localLanguage} from '../languages.ts'
import type {DraftQuestion, DraftRule, ForeignCondition} from '../survey-draft.ts'
import type {TextReader, Worded} from '../text-reader.ts'
import {isSettingTrue} from './settings.ts'
import type {CellWords, TableRow} from './table.ts'

/** What reading rows needs. */
export interface Reading {
  account: Account
  texts: TextReader
  languages: Languages
  ids: Ids
  /** Rules between two answers that were met. */
  rules: DraftRule[]
  /** Choices by the name of their list. */
  choices: ReadonlyMap<string, readonly ForeignOption[]>
  /** Names of lists that were asked for. */
  used: Set<string>
}

/** A question row being read. */
export interface Asked {
  row: TableRow
  name: string
  id: string
  conditions: readonly ForeignCondition[]
  reading: Reading
}

/** Languages by what the file calls them. */
export class Languages {
  private readonly unknown = new Map<string, string>()
  private readonly account: Account

  constructor(account: Account) {
    this.account = account
  }

  /** Words with the tags of their languages. */
  worded(cells: readonly CellWords[], where: string): Worded[] {
    return cells.map((cell) => [cell.language && this.tagOf(cell.language, where), cell.words])
  }

  private tagOf(written: string, where: string): string {
    const known = languageNamed(written) ?? this.unknown.get(written)
    if (known !== undefined) return known
    const tag = localLanguage(this.unknown.size)
    this.unknown.set(written, tag)
    this.account.add('language-unknown', where, `${written} → ${tag}`)
    return tag
  }
}

/** Says something about a row. */
export function remark({row, name, reading}: Asked, code: RemarkCode, key?: string) {
  reading.account.add(code, row.where(key), name)
}

/** Words of a column. */
export function words(
  {row, name, reading}: Pick<Asked, 'row' | 'name' | 'reading'>,
  key: string,
): Text | undefined {
  const where = row.where(key)
  return reading.texts.read(reading.languages.worded(row.words(key), where), where, name)
}

/** What all questions have. */
export function common(asked: Asked) {
  const {id, name, row, reading} = asked
  const label = words(asked, 'label')
  const hint = words(asked, 'hint')
  if (!label && !hint) remark(asked, 'named-by-name')
  const text = label ?? hint ?? reading.texts.read([[undefined, name || id]], row.where(), name) ?? {en: id}
  return {id, text, ...(label && hint && {hint}), ...required(asked)}
}

function required(asked: Asked): {required?: true} {
  const written = asked.row.get('required')
  if (written === '' || /^(?:no|false|0)$|^false\(\)$/i.test(written)) return {}
  if (isSettingTrue(written)) return {required: true}
  remark(asked, 'required-sometimes', 'required')
  return {}
}

/** What Saha added to a row, or nothing. */
export function extensionOf(row: TableRow, name: string, {account}: Reading): Extension | undefined {
  const {extension} = row
  if (extension !== 'not-readable') return extension
  account.add('extension-invalid', row.where(), name)
  return undefined
}

/** The question of a draft; lists with what Saha added to their items. */
export function drafted(
  asked: Asked,
  question: DraftQuestion['question'],
  more: {values?: ReadonlyMap<string, string>; rows?: ReadonlyMap<string, string>; lists?: Extension} = {},
): DraftQuestion {
  const {row, name, conditions, reading} = asked
  const own = extensionOf(row, name, reading)
  return {
    question,
    name,
    where: row.where(),
    conditions,
    values: more.values ?? new Map(),
    rows: more.rows ?? new Map(),
    extension: own || more.lists ? {...more.lists, ...own} : undefined,
  }
}
