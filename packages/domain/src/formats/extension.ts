/**
 * What a foreign format cannot hold, field by field: a writer reads back what it wrote, and adds the fields that came
 * back different. `null` says that a field is not there at all.
 */
import {canonicalJson} from '../text/canonical-json.ts'

/** Fields of a survey, page, question or option, as our contract names them. */
export type Extension = Readonly<Record<string, unknown>>

/** Fields that may stand in an extension. Others are not looked at. */
const fields = new Set(
  (
    'id type text title hint background required mayDecline showIf look order options rows columns multiple atLeast ' +
    'atMost most from to low high words min max decimals unit bands total currency countBy by why shapes bounds list ' +
    'address exclusive other outside image next onePerPage reviewTexts quoteTexts rules quotas declinedCounts breakdowns map'
  ).split(' '),
)

/** Lists of named things within a question, which have extensions of their own. */
export const itemLists = ['options', 'rows', 'columns', 'list'] as const

/** Whether a field may stand in an extension. */
export function isExtensionField(name: string): boolean {
  return fields.has(name)
}

/** The fields of `meant` that `read` has not, or has differently. */
export function extensionOf(read: object, meant: object): Extension {
  const [before, after] = [asFields(read), asFields(meant)]
  return Object.fromEntries(
    [...fields]
      .filter((field) => !isSame(before[field], after[field]))
      .map((field) => [field, after[field] ?? null]),
  )
}

/** A copy with the fields of the extension in place of its own. */
export function extend(read: object, extension: Extension): Record<string, unknown> {
  const own = Object.entries(extension).filter(([field]) => fields.has(field))
  const all = {...asFields(read), ...Object.fromEntries(own)}
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined))
}

/** Extensions of the items of one list, by id; `undefined` when the list itself is another. */
export function itemExtensions(read: unknown, meant: unknown): Map<string, Extension> | undefined {
  const [before, after] = [asItems(read), asItems(meant)]
  if (!before || !after || before.length !== after.length) return undefined
  if (before.some(({id}, at) => id !== after[at]?.id)) return undefined
  const pairs = before.flatMap((item, at) => {
    const extension = extensionOf(item, after[at] ?? {})
    return Object.keys(extension).length > 0 ? [[item.id, extension] as const] : []
  })
  return new Map(pairs)
}

/** Whether two values say the same. Order matters in lists, not in objects. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}

function asItems(list: unknown): {id: string}[] | undefined {
  if (!Array.isArray(list)) return undefined
  const items: unknown[] = list
  return items.every(hasId) ? items : undefined
}

function hasId(item: unknown): item is {id: string} {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
}

function asFields(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value))
}
