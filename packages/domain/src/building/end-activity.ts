/** Ending one activity of a draft before its consultation ends. */
import type {DraftContent, Phase} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {isList, isRecord} from './same.ts'
import {freeId} from './suggest-id.ts'

/**
 * A draft in which an activity ends now, while the rest goes on: it gets a phase of its own, which bears its title. The phase
 * begins with the activity, or as much later as the order of the phases wants.
 *
 * @param now a moment in UTC.
 * @returns `undefined` where nothing can be ended: before the consultation has opened, when the activity has ended, when
 *   there are as many phases as there can be, or while the draft lacks what that needs.
 */
export function endActivity(content: DraftContent, id: string, now: string): DraftContent | undefined {
  const {opens, closes, activities} = content
  const phases = phasesOf(content)
  const activity = (isList(activities) ? activities : []).find((one) => isRecord(one) && one.id === id)
  if (typeof opens !== 'string' || typeof closes !== 'string' || !isRecord(activity) || !phases)
    return undefined
  if (phases.length >= limits.phases || !isRecord(activity.title)) return undefined
  const own = phases.find((phase) => phase.id === activity.phase) ?? {opens, closes}
  if (at(own.opens) >= at(now) || at(own.closes) <= at(now)) return undefined
  const later = phases.findIndex((phase) => at(phase.closes) > at(now))
  const place = later === -1 ? phases.length : later
  const phase = {
    id: freeId('earlier', new Set(phases.map((one) => one.id))),
    title: activity.title as Phase['title'],
    opens: between(own.opens, phases[place - 1]?.opens, phases[place]?.opens),
    closes: now,
  }
  return {
    ...content,
    phases: phases.toSpliced(place, 0, phase) as unknown as DraftContent[],
    activities: (activities as DraftContent[]).map((one) =>
      one === activity ? {...one, phase: phase.id} : one,
    ),
  }
}

/** @returns `undefined` when one of them is not finished. */
function phasesOf({phases}: DraftContent): Phase[] | undefined {
  if (phases === undefined) return []
  if (!isList(phases)) return undefined
  const isWhole = (phase: unknown) =>
    isRecord(phase) && ['id', 'opens', 'closes'].every((name) => typeof phase[name] === 'string')
  return phases.every(isWhole) ? (phases as unknown as Phase[]) : undefined
}

const at = (moment: string) => Date.parse(moment)

/** A moment, or the nearest one that is not before the one and not after the other. */
function between(moment: string, least: string | undefined, most: string | undefined): string {
  if (least !== undefined && at(moment) < at(least)) return least
  return most !== undefined && at(moment) > at(most) ? most : moment
}
