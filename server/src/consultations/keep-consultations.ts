import type {MunicipalLook, PlainOption, Text} from '@saha/contract'
import {changesOf, ConsultationIndex} from '@saha/domain'
import {hash} from 'node:crypto'
import {setImmediate as nextTurn, setTimeout as timeout} from 'node:timers/promises'
import {readRevision} from '../activities/activities.queries.ts'
import type {Store} from '../storage/open.ts'
import {readDefinedLists, type DefinedList} from './consultations.queries.ts'
import {indexedOf, listedOf, type Listed} from './listed.ts'

/** A municipality as lists need it. */
export interface ListOwner {
  name: Text
  languages: readonly string[]
  region: PlainOption | undefined
  categories: readonly PlainOption[]
  districts: readonly PlainOption[]
  /** How its pages look. */
  look: MunicipalLook
}

/** All consultations of the server, as they are defined now. */
export interface ConsultationList {
  index: ConsultationIndex
  /** By `municipality/consultation`. */
  listed: ReadonlyMap<string, Listed>
  /** By id, in the order of the ids. */
  owners: ReadonlyMap<string, ListOwner>
  /** Numbers of activities whose results are published. */
  published: ReadonlySet<number>
  /** Those about which something is decided, by `municipality/consultation`. */
  answered: ReadonlySet<string>
  /** Counted up by every change of any of that. */
  revision: number
  /** When something is shown otherwise than before by the clock alone: moments, rising. */
  changes: Float64Array
}

/** The one list of a store. */
export interface KeptConsultations {
  /**
   * The list as it was a second ago at the most, or a few seconds where reading it anew takes longer than anybody waits;
   * marks of what is published may be a minute old. Never changed in place: what is done with it sees no change half done.
   */
  now: () => Promise<ConsultationList>
  /** Reads the list before anybody asks for it. Ends when it is there, or when it is told to. */
  prepare: (signal: AbortSignal) => Promise<void>
}

export interface KeepConsultationsNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Which of some activities have published results. */
  findPublished: (activities: readonly number[]) => Promise<number[]>
  /** Consultations with a published outcome, as `municipality/consultation`. */
  findAnswered: () => Promise<ReadonlySet<string>>
}

/** Milliseconds for which the store is not asked whether a definition has changed, and what is published. */
const [fresh, freshMarks] = [1_000, 60_000]

/** Milliseconds for which readers wait for a list that is being read anew: then what it was before will do. */
const patience = 250

/** Municipalities that are read at once, consultations that are indexed at once, and activities that are asked for at once. */
const [atOnce, indexedAtOnce, askedAtOnce] = [25, 200, 500]

/** Share of empty places from which on the index is made anew, and how few are never too many. */
const [mostWaste, littleWaste] = [1 / 3, 1_000]

/** Keeps the list in memory: read whole when a definition has changed, and indexed anew where it differs. */
export function keepConsultations(needs: KeepConsultationsNeeds): KeptConsultations {
  const {db, now, findPublished, findAnswered} = needs
  let list = emptyList()
  /** By `municipality/consultation`: tells whether its definition is another one. */
  let marks: ReadonlyMap<string, string> = new Map()
  let defined = -1
  let [asked, askedMarks] = [-Infinity, -Infinity]
  let updating: Promise<void> | undefined
  let stopping: AbortSignal | undefined

  async function update() {
    const moment = now()
    const current = await readRevision(db)
    if (current !== defined) await readAll(current)
    if (Math.abs(moment - askedMarks) >= freshMarks) {
      await findMarks(moment)
      askedMarks = moment
    }
    asked = moment
  }

  async function readAll(current: number) {
    const [listed, owners, read] = [
      new Map<string, Listed>(),
      new Map<string, ListOwner>(),
      new Map<string, string>(),
    ]
    const changed: Listed[] = []
    for (let after: string | undefined = ''; after !== undefined;) {
      const lists: DefinedList[] = await readDefinedLists(db, after, atOnce)
      for (const defining of lists) {
        const {id, consultations, ...owner} = defining
        owners.set(id, owner)
        const own = markOf(owner)
        for (const consultation of consultations) {
          const key = `${id}/${consultation.row.id}`
          const mark = markOf([own, consultation])
          const known = marks.get(key) === mark ? list.listed.get(key) : undefined
          const shown = known ?? listedOf(defining, consultation)
          read.set(key, mark)
          listed.set(key, shown)
          if (!known) changed.push(shown)
        }
      }
      after = lists.length === atOnce ? lists.at(-1)?.id : undefined
      await takeTurns()
    }
    const index = await indexOf(listed, changed)
    list = {...list, index, listed, owners, changes: changesIn(listed), revision: list.revision + 1}
    marks = read
    defined = current
    askedMarks = -Infinity
  }

  /** Few changes are made in the index that there is, between two readers; for many there is a new one. */
  async function indexOf(listed: ReadonlyMap<string, Listed>, changed: readonly Listed[]) {
    const {index} = list
    const isWasteful = index.waste > mostWaste && index.places > littleWaste
    if (changed.length <= indexedAtOnce && !isWasteful) {
      for (const key of index.keys()) if (!listed.has(key)) index.remove(key)
      for (const one of changed) index.upsert(indexedOf(one))
      return index
    }
    const made = new ConsultationIndex()
    let count = 0
    for (const one of listed.values()) {
      made.upsert(indexedOf(one))
      if (++count % indexedAtOnce === 0) await takeTurns()
    }
    return made
  }

  async function findMarks(moment: number) {
    const due = [...list.listed.values()].flatMap(({card, activities}) =>
      Date.parse(card.opens) <= moment
        ? activities.flatMap(({kind, number}) =>
            kind === 'survey' && !list.published.has(number) ? [number] : [],
          )
        : [],
    )
    const found: number[] = []
    for (let from = 0; from < due.length; from += askedAtOnce) {
      found.push(...(await findPublished(due.slice(from, from + askedAtOnce))))
      await takeTurns()
    }
    if (found.length > 0)
      list = {...list, published: new Set([...list.published, ...found]), revision: list.revision + 1}
    const answered = await findAnswered()
    // An outcome can be taken back, and another one published.
    const isSame =
      answered.size === list.answered.size && [...answered].every((key) => list.answered.has(key))
    if (!isSame) list = {...list, answered, revision: list.revision + 1}
  }

  /** Others have their turn, or the server is about to end. */
  async function takeTurns() {
    await nextTurn()
    stopping?.throwIfAborted()
  }

  const renew = () => (updating ??= update().finally(() => (updating = undefined)))
  return {
    now: async () => {
      if (Math.abs(now() - asked) < fresh) return list
      const renewed = renew()
      if (defined === -1) await renewed
      else await withPatience(renewed)
      return list
    },
    prepare: async (signal) => {
      stopping = signal
      await renew()
    },
  }
}

/** Waits for something, and no longer than readers do. @throws what it throws, if they are still there. */
async function withPatience(renewed: Promise<void>): Promise<void> {
  const waiting = new AbortController()
  const over = timeout(patience, undefined, {signal: waiting.signal}).catch(() => undefined)
  try {
    await Promise.race([renewed, over])
  } finally {
    waiting.abort()
    // Whoever asks next is told.
    renewed.catch(() => undefined)
  }
}

const emptyList = (): ConsultationList => ({
  index: new ConsultationIndex(),
  listed: new Map(),
  owners: new Map(),
  published: new Set(),
  answered: new Set(),
  revision: 0,
  changes: new Float64Array(),
})

/** Tells one definition from another. */
function markOf(definition: object): string {
  return hash('sha256', JSON.stringify(definition))
}

function changesIn(listed: ReadonlyMap<string, Listed>): Float64Array {
  const moments = [...listed.values()].flatMap(({card, phases}) => [
    ...changesOf(Date.parse(card.opens), Date.parse(card.closes)),
    ...phases.flatMap(({opens, closes}) => [Date.parse(opens), Date.parse(closes)]),
  ])
  return Float64Array.from(new Set(moments)).sort()
}
