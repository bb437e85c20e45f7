/** Drafts of rows as sheets: one column per thing that any of them holds. */
import type {RowDraft} from './write-row.ts'
import type {Sheet} from './sheet.ts'

// A cell holds 32,767 characters: longer texts go on in columns named `field.2`, `field.3`, …
const longestCell = 30_000
const english = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'})

const order = [
  'list_name',
  'type',
  'name',
  'label',
  'hint',
  'required',
  'relevant',
  'constraint',
  'constraint_message',
  'appearance',
  'parameters',
]

/** A sheet with a row of headings. */
export function writeSheet(name: string, drafts: readonly RowDraft[], always: readonly string[] = []): Sheet {
  const rows = drafts.map(cellsOf)
  const headings = [...new Set([...always, ...rows.flatMap((row) => [...row.keys()])])].sort(
    (one, other) => placeOf(one) - placeOf(other),
  )
  return {
    name,
    rows: [
      {number: 1, cells: headings},
      ...rows.map((row, at) => ({number: at + 2, cells: headings.map((heading) => row.get(heading) ?? '')})),
    ],
  }
}

function cellsOf({cells, words, own}: RowDraft): Map<string, string> {
  const labelled = Object.entries(words).flatMap(([key, text]) =>
    Object.entries(text).map(([language, said]) => [`${key}::${languageName(language)}`, said] as const),
  )
  const added = Object.entries(own).flatMap(([field, value]) =>
    chunks(`saha::${field}`, JSON.stringify(value)),
  )
  return new Map([...Object.entries(cells), ...labelled, ...added])
}

function languageName(tag: string): string {
  return `${(english.of(tag) ?? tag).replaceAll(/[:()]/g, ' ').trim()} (${tag})`
}

function chunks(heading: string, text: string): [string, string][] {
  const count = Math.max(1, Math.ceil(text.length / longestCell))
  return Array.from({length: count}, (_, at) => [
    at === 0 ? heading : `${heading}.${at + 1}`,
    text.slice(at * longestCell, (at + 1) * longestCell),
  ])
}

function placeOf(heading: string): number {
  const [key = ''] = heading.split('::')
  const place = order.indexOf(key)
  return place === -1 ? order.length : place
}
