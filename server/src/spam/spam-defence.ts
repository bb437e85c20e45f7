import {baseModel} from '@saha/domain/spam/base-model'
import {RecentTexts, sketchOf} from '@saha/domain/spam/copies'
import {forget, train} from '@saha/domain/spam/model'
import {holdScore, scoreSpam} from '@saha/domain/spam/score-spam'
import type {SpamSignal} from '@saha/domain/spam/signals'
import type {Store} from '../storage/open.ts'
import type {SpamDefence, Suspect} from './judge.ts'
import {knowLessons} from './known-lessons.ts'
import type {Tickets} from './tickets.ts'
import {createWork} from './work.ts'

export interface SpamDefenceNeeds {
  db: Store
  /** Of the server, the same for all its processes: see `readSecret`. */
  secret: string
  tickets: Pick<Tickets, 'ageOf'>
  /** Hosts of the server's own pages. */
  ownHosts: readonly string[]
  /** Contributions to one municipality in a minute from which on strangers have to work for theirs; 0 for any number. */
  freePerMinute: number
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Contributions to one municipality in a minute, unless the settings say otherwise. The busiest evening of a town of
 * 20,000 brings some tens: see `usualPerMinute`.
 */
export const usualFreePerMinute = 300

/**
 * Of these, the share that may come with tickets of the same three seconds, or with none: that many people do not open a form
 * together and send it in the same minute, but a program that floods a thread keeps one ticket.
 */
const freeTogether = 0.1

/** Score from which on a contribution has to be worked for. */
const workScore = 0.4

/** The last texts of a municipality, among which copies are looked for. In memory alone, as hashes. */
const remembered = 500

/** Municipalities whose last texts are remembered. */
const mostPlaces = 1_000

/** The spam defence of one server process. Nothing leaves the server for it, and nothing that it keeps is a text. */
export function createSpamDefence(needs: SpamDefenceNeeds): SpamDefence {
  const {db, secret, tickets, ownHosts, now} = needs
  const lessons = knowLessons(db, now)
  const work = createWork(secret, now)
  const base = baseModel()
  const recent = new Map<string, RecentTexts>()
  const isBusy = createMeter(needs)

  function recentIn(municipality: string): RecentTexts {
    const texts = recent.get(municipality) ?? new RecentTexts(remembered)
    recent.delete(municipality)
    recent.set(municipality, texts)
    const [oldest] = recent.keys()
    if (recent.size > mostPlaces && oldest !== undefined) recent.delete(oldest)
    return texts
  }

  return {
    judge: async (suspect) => {
      const {municipality, id, text, name, ticket, hasEarlier} = suspect
      const place = await lessons.of(municipality)
      const texts = recentIn(municipality)
      const {score, signals} = scoreSpam(text, name, {
        base,
        own: place.model,
        ownHosts: [...place.ownHosts, ...ownHosts],
        copies: (words) => {
          const sketch = sketchOf(words)
          const copies = texts.countLike(sketch, id)
          texts.add(id, sketch)
          return copies
        },
        circumstances: circumstancesOf(suspect, tickets),
      })
      const opened = tickets.ageOf(ticket) === 'none' ? '' : ticket
      const isCrowd = [isBusy(municipality), isBusy(`${municipality} ${opened}`, freeTogether)].some(Boolean)
      const wantsWork = score >= workScore || (isCrowd && !hasEarlier)
      return {score, signals, isHeld: score >= holdScore, wantsWork}
    },
    overlook: (municipality, id) => recent.get(municipality)?.remove(id),
    challenge: work.challenge,
    isWorkDone: work.isDone,
    learn: (municipality, text, isSpam) =>
      lessons.change(municipality, (model) => train(model, text, isSpam)),
    unlearn: (municipality, text, isSpam) =>
      lessons.change(municipality, (model) => forget(model, text, isSpam)),
  }
}

/** None of these is enough for being held, except for the field that nobody sees. */
function circumstancesOf(
  {ticket, website, hasEarlier}: Suspect,
  tickets: Pick<Tickets, 'ageOf'>,
): SpamSignal[] {
  const age = tickets.ageOf(ticket)
  const found: SpamSignal[] = []
  if (website) found.push({code: 'trap', weight: 12})
  if (age === 'fresh') found.push({code: 'hasty', weight: 1.5})
  if (age === 'none') found.push({code: 'no-ticket', weight: 0.3})
  if (hasEarlier) found.push({code: 'known', weight: -1.5})
  return found
}

/** Counts a contribution from somewhere, and tells whether more than a share of the free ones came from there in this minute. */
function createMeter({freePerMinute, now}: Pick<SpamDefenceNeeds, 'freePerMinute' | 'now'>) {
  let minute = -1
  let counts = new Map<string, number>()
  return (from: string, share = 1): boolean => {
    const current = Math.floor(now() / 60_000)
    if (current !== minute) counts = new Map()
    minute = current
    const count = (counts.get(from) ?? 0) + 1
    counts.set(from, count)
    return freePerMinute > 0 && count > Math.ceil(freePerMinute * share)
  }
}
