import type {PlainOption, Text} from '@saha/contract'
import {changesOf, ConsultationIndex} from '@saha/domain'
import {hash} from 'node:crypto'
import {setImmediate as nextTurn} from 'node:timers/promises'
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
  /** Counted up by every change of any of that. */
  revision: number
  /** When something is shown otherwise than before by the clock alone: moments, rising. */
  changes: Float64Array
}

/** The one list of a store. */
export interface KeptConsultations {
  /**
   * The list as it was a second ago at the most; marks of what is published may be a minute old. What is done with it before
   * the next `await` sees no change half done.
   */
  now: () => Promise<ConsultationList>
}

export interface KeepConsultationsNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Which of some activities have published results. */
  findPublished: (activities: readonly number[]) => Promise<number[]>
}

/** Milliseconds for which the store is not asked whether a definition has changed, and what is published. */
const [fresh, freshMarks] = [1_000, 60_000]

/** Municipalities that are read at once, consultations that are indexed at once, and activities that are asked for at once. */
const [atOnce, indexedAtOnce, askedAtOnce] = [25, 200, 500]

/** Share of empty places from which on the index is made anew, and how few are never too many. */
const [mostWaste, littleWaste] = [1 / 3, 1_000]

/** Keeps the list in memory: read whole when a definition has changed, and indexed anew where it differs. */
export function keepConsultations({db, now, findPublished}: KeepConsultationsNeeds): KeptConsultations {
  let index = new ConsultationIndex()
  let listed = new Map<string, Listed>()
  let owners = new Map<string, ListOwner>()
  /** By `municipality/consultation`: tells whether its definition is another one. */
  let marks = new Map<string, string>()
  const published = new Set<number>()
  let changes: ConsultationList['changes'] = new Float64Array()
  let revision = 0
  let defined = -1
  let [asked, askedMarks] = [-Infinity, -Infinity]
  let updating: Promise<void> | undefined

  async function update() {
    const moment = now()
    const current = await readRevision(db)
    if (current !== defined) await readAll(current)
    if (Math.abs(moment - askedMarks) >= freshMarks) {
      await findMarks()
      askedMarks = moment
    }
    asked = moment
  }

  async function readAll(current: number) {
    const before = {listed, marks}
    const later: Listed[] = []
    listed = new Map()
    owners = new Map()
    marks = new Map()
    for (let after: string | undefined = ''; after !== undefined;) {
      const lists: DefinedList[] = await readDefinedLists(db, after, atOnce)
      for (const list of lists) {
        const {id, consultations, ...owner} = list
        owners.set(id, owner)
        const own = markOf(owner)
        for (const consultation of consultations) {
          const key = `${id}/${consultation.row.id}`
          const mark = markOf([own, consultation])
          const known = before.marks.get(key) === mark ? before.listed.get(key) : undefined
          const shown = known ?? listedOf(list, consultation)
          marks.set(key, mark)
          listed.set(key, shown)
          if (!known) later.push(shown)
        }
      }
      after = lists.length === atOnce ? lists.at(-1)?.id : undefined
      await nextTurn()
    }
    for (const key of index.keys()) if (!listed.has(key)) index.remove(key)
    await fill(later)
    if (index.waste > mostWaste && index.places > littleWaste) {
      index = new ConsultationIndex()
      await fill([...listed.values()])
    }
    changes = changesIn(listed)
    defined = current
    askedMarks = -Infinity
    revision++
  }

  async function fill(some: readonly Listed[]) {
    for (const [at, one] of some.entries()) {
      index.upsert(indexedOf(one))
      if (at % indexedAtOnce === indexedAtOnce - 1) await nextTurn()
    }
  }

  async function findMarks() {
    const moment = now()
    const due = [...listed.values()].flatMap(({card, activities}) =>
      Date.parse(card.opens) <= moment
        ? activities.flatMap(({kind, number}) =>
            kind === 'survey' && !published.has(number) ? [number] : [],
          )
        : [],
    )
    const before = published.size
    for (let from = 0; from < due.length; from += askedAtOnce) {
      for (const number of await findPublished(due.slice(from, from + askedAtOnce))) published.add(number)
      await nextTurn()
    }
    if (published.size > before) revision++
  }

  return {
    now: async () => {
      // Whoever comes while it is read waits: nobody sees a list half changed.
      if (Math.abs(now() - asked) >= fresh) {
        updating ??= update().finally(() => (updating = undefined))
        await updating
      }
      return {index, listed, owners, published, revision, changes}
    },
  }
}

/** Tells one definition from another. */
function markOf(definition: object): string {
  return hash('sha256', JSON.stringify(definition))
}

function changesIn(listed: ReadonlyMap<string, Listed>): Float64Array {
  const moments = [...listed.values()].flatMap(({card}) =>
    changesOf(Date.parse(card.opens), Date.parse(card.closes)),
  )
  return Float64Array.from(new Set(moments)).sort()
}
