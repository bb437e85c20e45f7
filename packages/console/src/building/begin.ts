/** What a new consultation begins with: dates that suit most, and the activities of a template under names of their own. */
import type {DraftContent} from '@saha/contract'
import {freeActivityId} from './activity-id.ts'
import {beginEvent} from './event-settings.ts'
import {daysLater, momentOf, toDay} from './moments.ts'
import type {Template} from './templates/template.ts'

/** Opens tomorrow morning, closes in the evening, and is kept for a year. @param days for which it is open. */
export function firstDates(now: Date, days = 21): DraftContent {
  const closes = daysLater(now, days + 1, 20)
  return {
    opens: momentOf(daysLater(now, 1, 8)),
    closes: momentOf(closes),
    retention: toDay(daysLater(closes, 365, 12)),
  }
}

/**
 * A template without words in other languages, and without its activities.
 *
 * @param languages of the municipality.
 */
export function wordsOf({content}: Template, languages: readonly string[]): DraftContent {
  const {activities: _, ...words} = inLanguages(content, languages)
  return words
}

/** The activities of a template, named after a consultation; where one names another, it names it still. */
export function activitiesOf(
  {content}: Template,
  consultation: string,
  languages: readonly string[],
): DraftContent[] {
  const activities = (inLanguages(content, languages)['activities'] ?? []) as DraftContent[]
  const names = new Map<unknown, string>()
  for (const {id} of activities) names.set(id, freeActivityId(names.values(), consultation, String(id)))
  return activities.map((activity) => ({
    ...activity,
    id: names.get(activity['id']) ?? '',
    ...(activity['kind'] === 'event' && {event: eventOf(activity['event'] as DraftContent, names)}),
  }))
}

function eventOf(event: DraftContent, names: ReadonlyMap<unknown, string>): DraftContent {
  const named = Object.entries(event).map(([key, value]) => [key, names.get(value) ?? value])
  return {...(beginEvent()['event'] as DraftContent), ...Object.fromEntries(named)}
}

function inLanguages(content: DraftContent, languages: readonly string[]): DraftContent {
  const keep = (value: DraftContent[string]): DraftContent[string] => {
    if (Array.isArray(value)) return value.map(keep)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    return isText(value)
      ? Object.fromEntries(entries.filter(([language]) => languages.includes(language)))
      : Object.fromEntries(entries.map(([name, one]) => [name, keep(one)]))
  }
  return keep(content) as DraftContent
}

/** Every text of a template is there in the languages of the console, and nothing else has such names. */
function isText(value: object): boolean {
  return 'ar' in value && 'en' in value
}
