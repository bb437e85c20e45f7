import {DefinedActivity, Id, Moment, Text, type DraftContent} from '@saha/contract'

/** What lists show of a draft, as far as it is there. */
export interface Outline {
  title: Text
  /** Moments in UTC. */
  opens: string | null
  closes: string | null
  activities: {id: string; kind: DefinedActivity['kind']; title: Text}[]
}

const kinds = DefinedActivity.options.map(({shape}) => shape.kind.value)

/** The outline of a draft, as JSON. @param consultation stands for a title that is missing. */
export function outlineOf(content: DraftContent, consultation: string): string {
  const {activities} = content
  const outline: Outline = {
    title: Text.safeParse(content.title).data ?? {en: consultation},
    opens: momentIn(content.opens),
    closes: momentIn(content.closes),
    activities: (Array.isArray(activities) ? activities : []).flatMap((activity) => {
      const {id, kind, title} =
        typeof activity === 'object' && activity !== null ? (activity as DraftContent) : {}
      const known = kinds.find((one) => one === kind)
      const name = Id.safeParse(id).data
      if (!known || name === undefined) return []
      return [{id: name, kind: known, title: Text.safeParse(title).data ?? {en: name}}]
    }),
  }
  return JSON.stringify(outline)
}

function momentIn(value: unknown): string | null {
  const moment = Moment.safeParse(value).data
  return moment === undefined ? null : new Date(moment).toISOString()
}
