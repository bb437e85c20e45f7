/** Brings two changes of the same thing together, value by value: what only one side changed is taken from that side. */
import {inOrder, isList, isNamedList, isRecord, isSame, type Named} from './same.ts'

/** Something that both sides changed, each in its own way. */
export interface DraftConflict {
  /** Names the place for good, with ids in the place of positions: `activities[park-survey].title.ar`. */
  key: string
  /** The place within what came out, such as `activities[0].title.ar`. */
  path: string
  /** What stood there before both; `undefined` when nothing did. */
  base: unknown
  /** `undefined`: taken out. */
  mine: unknown
  /** `undefined`: taken out. */
  theirs: unknown
}

type Step = string | {id: string}

/** A conflict while what comes out is still being put together. */
interface Clash extends Omit<DraftConflict, 'path' | 'key'> {
  way: readonly Step[]
}

/** What came out of a merge. */
export interface Merged {
  /** With `mine` where both sides differ. */
  content: unknown
  /** In the order of the content. */
  conflicts: DraftConflict[]
}

/**
 * Three-way merge of JSON values. Objects are merged entry by entry; lists whose items have ids, item by item, wherever
 * they stand; any other list is one value. What one side took out and the other changed stays, and is a conflict.
 *
 * @param theirKeys keys of conflicts that were decided for the other side.
 */
export function mergeValues(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  theirKeys: ReadonlySet<string> = new Set(),
): Merged {
  const clashes: Clash[] = []

  function clash(values: Omit<Clash, 'way'>, way: readonly Step[]): unknown {
    if (theirKeys.has(keyOf(way))) return values.theirs
    clashes.push({...values, way})
    // What somebody changed is not lost because somebody else took it out.
    return values.mine === undefined ? values.theirs : values.mine
  }

  function merge(before: unknown, one: unknown, other: unknown, way: readonly Step[]): unknown {
    if (isSame(one, other) || isSame(other, before)) return one
    if (isSame(one, before)) return other
    if (isRecord(one) && isRecord(other)) return mergeRecords(isRecord(before) ? before : {}, one, other, way)
    if (isNamedList(one) && isNamedList(other) && (before === undefined || isNamedList(before)))
      return mergeLists(before ?? [], one, other, way)
    return clash({base: before, mine: one, theirs: other}, way)
  }

  function mergeRecords(
    before: Readonly<Record<string, unknown>>,
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
    way: readonly Step[],
  ): Record<string, unknown> {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    const own = (record: Readonly<Record<string, unknown>>, name: string) =>
      Object.hasOwn(record, name) ? record[name] : undefined
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = merge(own(before, name), own(one, name), own(other, name), [...way, name])
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }

  function mergeLists(
    before: readonly Named[],
    one: readonly Named[],
    other: readonly Named[],
    way: readonly Step[],
  ): unknown[] {
    const find = (list: readonly Named[], id: string) => list.find((item) => item.id === id)
    const ids = orderOf(before, one, other, way)
    return ids.flatMap((id) => {
      const item = merge(find(before, id), find(one, id), find(other, id), [...way, {id}])
      return item === undefined ? [] : [item]
    })
  }

  /** Ids in the order of whoever moved some; where both did, in mine, and that is a conflict. */
  function orderOf(
    before: readonly Named[],
    one: readonly Named[],
    other: readonly Named[],
    way: readonly Step[],
  ): string[] {
    const [first, second, third] = [before, one, other].map((list) => list.map(({id}) => id)) as [
      string[],
      string[],
      string[],
    ]
    const kept = first.filter((id) => second.includes(id) && third.includes(id))
    const isIn = (list: readonly string[]) => list.filter((id) => kept.includes(id))
    const [mineMoved, theirsMoved] = [!isSame(isIn(second), kept), !isSame(isIn(third), kept)]
    if (!mineMoved) return inOrder(third, second)
    if (!theirsMoved || isSame(isIn(second), isIn(third))) return inOrder(second, third)
    const order = clash({base: first, mine: second, theirs: third}, [...way, 'order'])
    return order === third ? inOrder(third, second) : inOrder(second, third)
  }

  const content = merge(base, mine, theirs, [])
  const conflicts = clashes.map(({way, ...values}) => ({
    key: keyOf(way),
    path: pathIn(content, way),
    ...values,
  }))
  return {content, conflicts}
}

function keyOf(way: readonly Step[]): string {
  return written(way, ({id}) => id)
}

function pathIn(content: unknown, way: readonly Step[]): string {
  let at: unknown = content
  return written(
    way.map((step) => {
      if (typeof step === 'string') {
        at = isRecord(at) ? at[step] : undefined
        return step
      }
      const position = isList(at) ? at.findIndex((item) => isRecord(item) && item.id === step.id) : -1
      at = isList(at) ? at[position] : undefined
      return {id: String(position)}
    }),
    ({id}) => id,
  )
}

function written(way: readonly Step[], name: (step: {id: string}) => string): string {
  return way
    .map((step) => (typeof step === 'string' ? `.${step}` : `[${name(step)}]`))
    .join('')
    .replace(/^\./, '')
}
