/** What of a draft can be shown although the rest is not finished. */
import {Moment, Text, type Definition, type DraftContent, type Municipality} from '@saha/contract'
import {dayOf, isDay, writtenDay} from '@saha/domain'
import {isList, isRecord} from '@saha/domain/building/same'
import {checkFile} from '../../activities/check-file.ts'

/** More rounds than it takes: whoever took out a question may have left conditions on it. */
const mostRounds = 12
const hour = 3_600_000
const day = 24 * hour

/**
 * A definition with all of a draft that works, open now: words that are missing are "…", questions that are not finished
 * are left out, and activities of which nothing is left.
 *
 * @param now milliseconds since 1970.
 * @returns `undefined` when nothing of it can be shown.
 */
export function finishedPart(
  municipality: Municipality,
  content: DraftContent,
  now: number,
): Definition | undefined {
  let consultation = framed(municipality, content, now)
  for (let round = 0; round < mostRounds; round += 1) {
    if (activitiesIn(consultation).length === 0) return undefined
    const checked = checkFile({saha: 1, municipality, consultations: [consultation]}, true)
    if ('definition' in checked) return checked.definition
    const paths = checked.findings.map(({path}) => path.replace(/^consultations\[0\]\.?/, ''))
    consultation = without(consultation, paths)
  }
  return undefined
}

/** Words and dates around the activities. */
function framed({languages}: Municipality, content: DraftContent, now: number): DraftContent {
  const missing = {[languages[0] ?? 'en']: '…'}
  const words = Object.fromEntries(
    ['title', 'summary', 'purpose', 'decides', 'contact'].map((name) => [
      name,
      Text.safeParse(content[name]).data ?? missing,
    ]),
  )
  const opens = Math.min(momentIn(content.opens) ?? now, now - hour)
  const closes = Math.max(momentIn(content.closes) ?? now + 7 * day, now + day)
  const {retention} = content
  const last = typeof retention === 'string' && isDay(retention) ? Date.parse(retention) : 0
  const activities = activitiesIn(content).flatMap((activity) => {
    if (!isRecord(activity)) return []
    // Whatever is tried can be tried now.
    const {phase: _, ...rest} = activity
    return [rest]
  })
  return {
    ...content,
    ...words,
    opens: new Date(opens).toISOString(),
    closes: new Date(closes).toISOString(),
    retention: writtenDay(dayOf(Math.max(last, closes + day))),
    // They came from JSON.
    activities: activities as DraftContent[],
  }
}

function momentIn(value: unknown): number | undefined {
  const moment = Moment.safeParse(value).data
  return moment === undefined ? undefined : Date.parse(moment)
}

function activitiesIn({activities}: DraftContent): readonly unknown[] {
  return isList(activities) ? activities : []
}

/** The same without what findings are about: each time the smallest part that can go. */
function without(content: DraftContent, paths: readonly string[]): DraftContent {
  const gone = new Set(paths.map(partAt))
  const keep = (value: unknown, path: string): unknown => {
    if (isList(value))
      return value.flatMap((item, at) => {
        const place = `${path}[${at}]`
        return gone.has(place) ? [] : [keep(item, place)]
      })
    if (!isRecord(value)) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) => {
        const place = path === '' ? name : `${path}.${name}`
        return gone.has(place) ? [] : [[name, keep(item, place)]]
      }),
    )
  }
  return keep(content, '') as DraftContent
}

/** What goes because of a finding: a question, a page's jumps, an activity, or a field of the consultation. */
function partAt(path: string): string {
  const parts = [
    /^activities\[\d+\]\.survey\.pages\[\d+\]\.questions\[\d+\]/,
    /^activities\[\d+\]\.survey\.pages\[\d+\]\.next/,
    /^activities\[\d+\]\.survey\.pages\[\d+\]/,
    /^activities\[\d+\]\.survey\.(?:rules|quotas)/,
    /^activities\[\d+\]/,
    /^[^.[]+/,
  ]
  for (const part of parts) {
    const [found] = part.exec(path) ?? []
    if (found !== undefined) return found
  }
  return path
}
