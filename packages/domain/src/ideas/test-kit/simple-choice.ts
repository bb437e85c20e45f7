/** For tests: the simplest way to choose among ideas. */
import type {IdeaFilters} from '../choose-ideas.ts'
import type {IndexedIdea} from '../idea-index.ts'
import {plainTag} from './arbitrary-ideas.ts'

/** For each filter, whether it lets an idea through. */
function verdicts(idea: IndexedIdea, filters: IdeaFilters): Record<keyof IdeaFilters, boolean> {
  const isAmong = (values: readonly string[], own: string) => values.length === 0 || values.includes(own)
  const all = `${idea.title} ${idea.text}`.split(' ')
  const own = new Set(idea.tags.map(plainTag))
  const published = Math.floor(idea.hour / 24)
  return {
    words: filters.words === '' || filters.words.split(' ').every((word) => all.includes(word)),
    category: isAmong(filters.category, idea.category),
    district: isAmong(filters.district, idea.district),
    status: isAmong(filters.status, idea.status),
    group: isAmong(filters.group, idea.group),
    tag: filters.tag.length === 0 || filters.tag.some((tag) => own.has(plainTag(tag))),
    answered: isAmong(filters.answered, idea.isAnswered ? 'yes' : 'no'),
    from: filters.from === undefined || published >= filters.from,
    until: filters.until === undefined || published <= filters.until,
  }
}

/** Numbers of the ideas that filters let through, rising, and counts of what could be chosen. */
export function chooseSimply(
  ideas: readonly IndexedIdea[],
  filters: IdeaFilters,
): {numbers: number[]; facets: ModelFacets} {
  const judged = ideas.map((idea) => ({idea, verdict: verdicts(idea, filters)}))
  const right = judged.filter(({verdict}) => Object.values(verdict).every(Boolean))
  return {
    numbers: right.map(({idea}) => idea.number).sort((one, other) => one - other),
    facets: facetsOf(judged),
  }
}

const facets = ['category', 'district', 'status', 'group', 'tag', 'answered'] as const

/** Counts by what could be chosen; tags in one spelling. */
type ModelFacets = Record<(typeof facets)[number], Record<string, number>>

interface Judged {
  idea: IndexedIdea
  verdict: Record<keyof IdeaFilters, boolean>
}

/** For each filter, by hand: ideas that all others let through, by their own value. */
function facetsOf(judged: readonly Judged[]): ModelFacets {
  const counted = facets.map((facet) => {
    const among = judged.filter(({verdict}) =>
      Object.entries(verdict).every(([name, is]) => is || name === facet),
    )
    const counts: Record<string, number> = {}
    for (const {idea} of among)
      for (const value of valuesOf(idea, facet)) counts[value] = (counts[value] ?? 0) + 1
    return [facet, counts]
  })
  return Object.fromEntries(counted)
}

function valuesOf(idea: IndexedIdea, facet: (typeof facets)[number]): string[] {
  if (facet === 'tag') return [...new Set(idea.tags.map(plainTag))]
  if (facet === 'answered') return [idea.isAnswered ? 'yes' : 'no']
  return [idea[facet]].filter(Boolean)
}
