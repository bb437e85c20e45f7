/** Options, rows and columns of foreign questions. */
import type {Option, Text} from '@saha/contract'
import type {Account} from './account.ts'
import {extend, type Extension} from './extension.ts'
import {Ids} from './ids.ts'

/** One option as the foreign survey has it. */
export interface ForeignOption {
  /** Value that answers and conditions name it by. */
  value: string
  text: Text
  where: string
  exclusive?: true
  other?: true
  extension?: Extension | undefined
}

/** Options of ours, and what conditions call them. */
export interface ReadOptions {
  options: Option[]
  /** Foreign value to option id. */
  values: Map<string, string>
  /** The options with what Saha added to them, when it did. */
  extended?: unknown[]
}

/** How many options there may be. */
export interface OptionBounds {
  least: number
  most: number
}

/**
 * Foreign options with ids of ours.
 *
 * @returns undefined when there are too few or too many, which the account then says.
 */
export function readOptions(
  foreign: readonly ForeignOption[],
  {least, most}: OptionBounds,
  place: {account: Account; where: string; name: string},
): ReadOptions | undefined {
  const {account, where, name} = place
  if (foreign.length > most) {
    account.add('too-many-options', where, name)
    return undefined
  }
  const ids = new Ids()
  const values = new Map<string, string>()
  const options: Option[] = []
  const extended: unknown[] = []
  for (const {value, text, where: at, exclusive, other, extension} of foreign) {
    if (values.has(value)) {
      account.add('same-option', at, value)
      continue
    }
    const id = ids.make(value, 'option')
    values.set(value, id)
    const option: Option = {id, text, ...(exclusive && {exclusive}), ...(other && {other})}
    options.push(option)
    extended.push(extension ? extend(option, {...extension, id}) : option)
  }
  if (options.length < least) {
    account.add('too-few-options', where, name)
    return undefined
  }
  return {options, values, ...(foreign.some(({extension}) => extension) && {extended})}
}
