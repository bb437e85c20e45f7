import type {Account, RemarkCode} from '../account.ts'
import type {JsonPart} from './json-part.ts'

const groups: readonly (readonly [RemarkCode, readonly string[]])[] = [
  ['default-not-carried', ['defaultValue', 'defaultValueExpression', 'setValueExpression', 'setValueIf']],
  ['required-sometimes', ['requiredIf']],
  ['outside-file', ['choicesByUrl', 'choicesFromQuestion']],
  ['filter-not-carried', ['choicesVisibleIf', 'rowsVisibleIf', 'columnsVisibleIf', 'choicesEnableIf']],
  ['select-all', ['showSelectAllItem', 'hasSelectAll']],
  ['calculated', ['calculatedValues', 'expression', 'resetValueIf']],
  [
    'constraint-not-carried',
    ['validators', 'minValueExpression', 'maxValueExpression', 'maxSize', 'eachRowUnique', 'isUnique'],
  ],
  ['pattern-not-carried', ['maskType', 'maskSettings']],
  ['media', ['logo', 'backgroundImage', 'imageLink']],
]

const codes = new Map(groups.flatMap(([code, names]) => names.map((name) => [name, code] as const)))

// Names of looks, of messages, and of what has no effect outside the editor that made the file.
const styling =
  /width|height|location|position|colcount|indent|newline|state$|^show(?:number|pagenumbers|questionnumbers|pagetitles|title|progress|toc|navigation|prev|label|preview)|component|theme|logo|css|displaymode|layout|fit$|color|renderas|tooltip|ratetype|align|rows$|autogrow|resize|placeholder|^(?:start|complete|page(?:prev|next)|preview|edit)\w*text$|brand|orderlocation|imagefit|contentmode/i
const messages = /errortext$|^requirederror/i
const silent = new Set([
  'sjsVersion',
  '$schema',
  'surveyId',
  'surveyPostId',
  'useDisplayValuesInDynamicTexts',
])

/** Accounts for the properties that nobody asked for, and for those that hold something else than they should. */
export function accountUnread(part: JsonPart, name: string, account: Account) {
  for (const path of part.unreadable) account.add('not-readable', path, name)
  for (const property of part.unread) {
    if (silent.has(property)) continue
    account.add(codeOf(property.slice(0, 100)), part.at(property), name)
  }
}

function codeOf(property: string): RemarkCode {
  const known = codes.get(property)
  if (known) return known
  if (messages.test(property)) return 'message-not-carried'
  return styling.test(property) ? 'styling' : 'unknown-property'
}
