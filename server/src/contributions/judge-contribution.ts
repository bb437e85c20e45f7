import type {Text} from '@saha/contract'
import {linkedText, looksOfficial} from '@saha/domain'
import type {SpamDefence} from '../spam/judge.ts'
import {verdictOn, type Rules, type Verdict} from './policy.ts'

export interface JudgeNeeds {
  defence: Pick<SpamDefence, 'judge'>
  /** Names of the offices of a municipality that have answered somewhere, in all languages. */
  officesOf: (municipality: string) => Promise<readonly string[]>
}

/** Where something is said. */
export interface Where {
  municipality: {id: string; name: Text}
  rules: Rules
}

/** A contribution on its way, or changed by its author. */
export interface Said {
  /** Of the contribution. */
  id: string
  /** Cleaned. */
  name: string
  /** All of its words that readers would see but for the name. Cleaned. */
  text: string
  /** The same before the change; empty for a new one. */
  before: string
  hasPhoto: boolean
  isStranger: boolean
  ticket?: string | undefined
  website?: string | undefined
  /** It comes from a form without scripts: its browser can prove no work. What wants work waits for a moderator instead. */
  isPlainForm?: boolean
}

/** Whether a contribution is published, and what moderators are told of it. */
export interface Judged {
  verdict: Verdict
  /** What made it look like spam, in codes. */
  signals: readonly string[]
  /** From 0 to 1: how much it does. */
  spam: number
  wantsWork: boolean
}

/** Decides what happens to what somebody said. */
export async function judgeContribution(
  {defence, officesOf}: JudgeNeeds,
  {municipality, rules}: Where,
  {id, name, text, before, hasPhoto, isStranger, ticket, website, isPlainForm = false}: Said,
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
  const offices = await officesOf(municipality.id)
  const isHeldForWork = wantsWork && isPlainForm
  const verdict = verdictOn(
    {
      isStranger,
      bringsLinks: links.some((link) => !known.has(link)),
      isSpam: isHeld || isHeldForWork,
      hasPhoto,
      posesAsOfficial: looksOfficial(name, offices, Object.values(municipality.name)),
    },
    rules,
  )
  const codes = signals.filter(({weight}) => weight > 0).map(({code}) => code)
  return {
    verdict: isHeldForWork ? {...verdict, isPublished: false} : verdict,
    signals: codes,
    spam: score,
    wantsWork: wantsWork && !isPlainForm,
  }
}

/** Where the links lead that readers would see. */
function linksIn(text: string): string[] {
  return linkedText(text)
    .flat()
    .flatMap(({href}) => (href === undefined ? [] : [href]))
}
