/** Questions of SurveyJS that are answered by choosing. */
import type {Option} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {readOptions, type ForeignOption, type ReadOptions} from '../foreign-options.ts'
import {numberIn} from '../foreign-numbers.ts'
import {ownWords} from '../own-words.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {isJsonObject, JsonPart} from './json-part.ts'
import {accountValidators} from './read-validators.ts'
import {readWords} from './read-words.ts'
import {common, drafted, remark, words, type Asked} from './reading.ts'
import {accountUnread} from './unread.ts'

const refused = 'refused'

/** One choice: radiogroup, dropdown, buttongroup, imagepicker. */
export function readSingle(asked: Asked): DraftQuestion[] {
  const list = choices(asked, false)
  if (!list) return []
  const isDropdown = asked.part.get('type') === 'dropdown'
  const question = {
    ...common(asked),
    type: 'single' as const,
    ...(isDropdown && {look: 'dropdown' as const}),
    ...order(asked, 'choicesOrder'),
    ...mayDecline(asked),
    options: list.options,
  }
  return [drafted(asked, question, {...inChoices(list), ...declines(asked)})]
}

/** Several choices: checkbox, tagbox, an imagepicker of several. */
export function readMultiple(asked: Asked): DraftQuestion[] {
  const list = choices(asked, true)
  if (!list) return []
  const together = list.options.filter(({exclusive}) => !exclusive).length
  const question = {
    ...common(asked),
    type: 'multiple' as const,
    ...order(asked, 'choicesOrder'),
    ...mayDecline(asked),
    options: list.options,
    ...choiceCounts(asked, together),
  }
  if (asked.part.get('type') === 'tagbox') remark(asked, 'other-look')
  return [drafted(asked, question, {...inChoices(list), ...declines(asked)})]
}

/** The options in order. */
export function readRanking(asked: Asked): DraftQuestion[] {
  const list = choices(asked, false, limits.rankingOptions)
  if (!list) return []
  const isPart = asked.part.isTrue('selectToRankEnabled')
  const {atMost} = isPart ? choiceCounts(asked, list.options.length) : {}
  const question = {
    ...common(asked),
    type: 'ranking' as const,
    ...order(asked, 'choicesOrder'),
    ...mayDecline(asked),
    options: list.options.map(({id, text}) => ({id, text})),
    ...(isPart && {most: atMost ?? list.options.length}),
  }
  return [drafted(asked, question, {...inChoices(list), ...declines(asked)})]
}

/** Yes or no. */
export function readBoolean(asked: Asked): DraftQuestion[] {
  const {part, reading} = asked
  const own = (property: string, which: 'yes' | 'no') => {
    const given = words(asked, property)
    if (!given) remark(asked, 'words-added', property)
    return given ?? ownWords(which, reading.texts.languages)
  }
  const asks = common(asked)
  const options: Option[] = [
    {id: 'yes', text: own('labelTrue', 'yes')},
    {id: 'no', text: own('labelFalse', 'no')},
  ]
  const values = new Map([
    ['true', 'yes'],
    ['false', 'no'],
    [part.string('valueTrue') || 'true', 'yes'],
    [part.string('valueFalse') || 'false', 'no'],
  ])
  return [drafted(asked, {...asks, type: 'single', options}, {values})]
}

/** A list of `{value, text}` or plain values. */
export function foreignOptions(asked: Asked, property: string): ForeignOption[] {
  const {part, element, reading} = asked
  return part.list(property).flatMap(({value: item, path}): ForeignOption[] => {
    if (!isJsonObject(item)) return plainOption(asked, item, path)
    const option = new JsonPart(item, path)
    const value = option.get('value')
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      reading.account.add('not-readable', path, element.name)
      return []
    }
    const text = readWords(reading.texts, option.get('text') ?? value, option.at('text'), element.name)
    if (option.get('imageLink') !== undefined) reading.account.add('image-left-out', path, element.name)
    accountUnread(option, element.name, reading.account)
    return [
      {
        value: String(value),
        text: text ?? {en: String(value).slice(0, 100) || '–'},
        where: path,
        extension: option.extension,
      },
    ]
  })
}

function plainOption({element, reading}: Asked, item: unknown, path: string): ForeignOption[] {
  if (typeof item !== 'string' && typeof item !== 'number') {
    reading.account.add('not-readable', path, element.name)
    return []
  }
  const text = readWords(reading.texts, item, path, element.name)
  return [{value: String(item), text: text ?? {en: '–'}, where: path}]
}

/** Where the account says that something is wrong with a list. */
export function placeOf({element, part, reading}: Asked, property: string) {
  return {account: reading.account, where: part.at(property), name: element.name}
}

function choices(asked: Asked, isSeveral: boolean, most: number = limits.options): ReadOptions | undefined {
  const {part, reading} = asked
  const list = part.get('choices')
  // Long before every one of a million options is looked at.
  if (Array.isArray(list) && list.length > most) {
    remark(asked, 'too-many-options', 'choices')
    return undefined
  }
  const special = (property: string, which: 'none' | 'other' | 'dontKnow') => {
    const given = words(asked, property)
    if (!given) remark(asked, 'words-added', property)
    return given ?? ownWords(which, reading.texts.languages)
  }
  const foreign = foreignOptions(asked, 'choices')
  const where = part.path
  const alone = isSeveral ? {exclusive: true as const} : {}
  if (part.isTrue('showDontKnowItem'))
    foreign.push({value: 'dontknow', text: special('dontKnowText', 'dontKnow'), where, ...alone})
  if (part.isTrue('showNoneItem', 'hasNone'))
    foreign.push({value: 'none', text: special('noneText', 'none'), where, ...alone})
  if (part.isTrue('showOtherItem', 'hasOther'))
    foreign.push({value: 'other', text: special('otherText', 'other'), where, other: true})
  if (part.get('choicesByUrl') !== undefined && foreign.length === 0) {
    remark(asked, 'outside-file', 'choicesByUrl')
    return undefined
  }
  return readOptions(foreign, {least: 2, most}, placeOf(asked, 'choices'))
}

function inChoices({values, extended}: ReadOptions) {
  return {values, ...(extended && {lists: {options: extended}})}
}

/** `order`, from one of the properties that say it. */
export function order(asked: Asked, ...properties: readonly string[]): {order?: 'random'} {
  const value = asked.part.get(...properties)
  if (value === 'random') return {order: 'random'}
  if (value === 'asc' || value === 'desc') remark(asked, 'unknown-property', properties[0])
  return {}
}

function mayDecline({part}: Asked): {mayDecline?: true} {
  return part.isTrue('showRefuseItem') ? {mayDecline: true} : {}
}

function declines({part}: Asked): {declined?: string} {
  return part.isTrue('showRefuseItem') ? {declined: refused} : {}
}

function choiceCounts(asked: Asked, together: number): {atLeast?: number; atMost?: number} {
  const {part} = asked
  const validator = part.parts('validators').find((one) => one.get('type') === 'answercount')
  accountValidators(asked, ({path}) => path === validator?.path)
  const read = (property: string, other: string) =>
    numberIn(part.get(property)) ?? (validator && numberIn(validator.get(other)))
  const [least = 0, most = 0] = [
    read('minSelectedChoices', 'minCount'),
    read('maxSelectedChoices', 'maxCount'),
  ]
  const atLeast = Math.min(together, Math.trunc(least))
  const atMost = Math.trunc(most)
  const isSound = atMost === 0 || atMost >= Math.max(1, atLeast)
  if (atLeast !== least || !isSound) remark(asked, 'range-changed')
  return {...(atLeast > 0 && {atLeast}), ...(atMost > 0 && isSound && atMost <= limits.options && {atMost})}
}
