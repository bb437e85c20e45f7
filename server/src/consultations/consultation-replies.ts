/** What everybody reads of the list of consultations: bytes made once per change, the same for all readers. */
import {keepFresh, type Asked, type FreshReplies} from '../http/fresh-replies.ts'
import type {Prepared} from '../http/prepared.ts'
import {nameOfConsultations, type AskedConsultations} from './asked-consultations.ts'
import type {ConsultationList, KeptConsultations} from './keep-consultations.ts'

/** A list that is asked for. */
export interface WantedList extends Asked {
  /** Whose list it is; absent for all. */
  municipality: string | undefined
  asked: AskedConsultations
}

/** @param further which of several replies for the same consultations, such as a language. */
export function wantedList(
  municipality: string | undefined,
  asked: AskedConsultations,
  further = '',
): WantedList {
  const variant = `${nameOfConsultations(asked)} ${further}`.trim()
  return {municipality, asked, address: municipality ?? '*', ...(variant && {variant})}
}

export interface ConsultationReplyNeeds {
  consultations: KeptConsultations
  /** Milliseconds since 1970. */
  now: () => number
}

/** What a reply was made from. */
interface Source {
  revision: number
  /** When something was shown otherwise by the clock for the last time. */
  since: number
}

/** Milliseconds for which the list is not looked at again. */
const fresh = 1_000

/** Replies of one kind that are kept: some ten megabytes. */
const most = 500

/**
 * Replies that show something of the list.
 *
 * @param make `undefined` when there is nothing of the kind. Not asynchronous: the list is as it is now.
 */
export function keepConsultationReplies<Wanted extends Asked>(
  {consultations, now}: ConsultationReplyNeeds,
  make: (wanted: Wanted, list: ConsultationList, now: number) => Promise<Prepared> | undefined,
): FreshReplies<Wanted> {
  return keepFresh<Wanted>(
    async (wanted, before, permit) => {
      const known = before?.source as Source | undefined
      const list = await consultations.now()
      const since = now()
      const {last, next} = changesAround(list.changes, since)
      const until = Math.min(since + fresh, next)
      if (before && known?.revision === list.revision && known.since === last)
        return {...before, since, until}
      await permit()
      // Meanwhile it may have become another one.
      const current = await consultations.now()
      const prepared = await make(wanted, current, since)
      return prepared && {source: {revision: current.revision, since: last}, since, until, prepared}
    },
    now,
    most,
  )
}

/** The last moment of some up to now, and the next one after. @param changes rising. */
function changesAround(changes: Float64Array, now: number): {last: number; next: number} {
  let [from, to] = [0, changes.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((changes[middle] ?? 0) <= now) from = middle + 1
    else to = middle
  }
  return {last: changes[from - 1] ?? -Infinity, next: changes[from] ?? Infinity}
}
