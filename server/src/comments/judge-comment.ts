import {linkedText, looksOfficial} from '@saha/domain'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import type {SpamDefence} from '../spam/judge.ts'
import {verdictOn, type Verdict} from './policy.ts'

export interface JudgeNeeds {
  defence: Pick<SpamDefence, 'judge'>
  /** Names of the offices of a municipality that have answered somewhere, in all languages. */
  officesOf: (municipality: string) => Promise<readonly string[]>
}

/** A comment on its way into a thread, or changed by its author. */
export interface Said {
  /** Of the comment. */
  id: string
  /** Cleaned. */
  name: string
  /** Cleaned. */
  text: string
  /** Its text before the change; empty for a new one. */
  before: string
  hasPhoto: boolean
  isStranger: boolean
  ticket?: string | undefined
  website?: string | undefined
}

/** Whether a comment is published, and what moderators are told of it. */
export interface Judged {
  verdict: Verdict
  /** What made it look like spam, in codes. */
  signals: readonly string[]
  /** From 0 to 1: how much it does. */
  spam: number
  wantsWork: boolean
}

/** Decides what happens to what somebody said. */
export async function judgeComment(
  {defence, officesOf}: JudgeNeeds,
  {shown: {municipality, comments}}: ThreadRecord,
  {id, name, text, before, hasPhoto, isStranger, ticket, website}: Said,
): Promise<Judged> {
  const links = linksIn(text)
  const known = new Set(before === '' ? [] : linksIn(before))
  const {score, signals, isHeld, wantsWork} = await defence.judge({
    municipality: municipality.id,
    id,
    text,
    name,
    ticket,
    website,
    hasEarlier: !isStranger,
  })
  const verdict = verdictOn(
    {
      isStranger,
      bringsLinks: links.some((link) => !known.has(link)),
      isSpam: isHeld,
      hasPhoto,
      posesAsOfficial: looksOfficial(
        name,
        await officesOf(municipality.id),
        Object.values(municipality.name),
      ),
    },
    comments,
  )
  const codes = signals.filter(({weight}) => weight > 0).map(({code}) => code)
  return {verdict, signals: codes, spam: score, wantsWork}
}

/** Where the links lead that readers would see. */
function linksIn(text: string): string[] {
  return linkedText(text)
    .flat()
    .flatMap(({href}) => (href === undefined ? [] : [href]))
}
