/** For tests and measurements: how well likeness tells proposals for the same from others. */
import {IdeaIndex} from '../idea-index.ts'
import {likeCandidates, rankAlike, type IdeaText} from '../likeness.ts'
import {plainIdea} from './arbitrary-ideas.ts'
import {pairs, type Pair} from './pairs.ts'

/** Ideas that are shown to somebody who writes. */
const shownAtOnce = 5

/** Candidates as the server takes them. */
const candidates = 40

/** Shares, from 0 to 1. */
export interface LikenessFigures {
  /** Of proposals for the same, those that were among the first five. */
  found: number
  /** Of proposals for something else that share a place or a thing, those that were shown. */
  falsePairs: number
  /** Of all that was shown, what is for something else. */
  falseShown: number
}

/** All known proposals of a part in one collection, whatever their language. */
export function measureLikeness(part: keyof typeof pairs, language: 'Arabic' | 'English'): LikenessFigures {
  const all = Object.values(pairs[part]).flat()
  const index = new IdeaIndex()
  all.forEach(({known}, at) => index.upsert({...plainIdea, ...known, number: at + 1}))
  const asked = pairs[part][language].map((pair) => ({pair, shown: shownTo(index, all, pair.written)}))
  const [same, different] = [true, false].map((is) => asked.filter(({pair}) => pair.isSame === is))
  const shares = (some: typeof asked = []) =>
    some.filter(({pair, shown}) => shown.includes(pair.known)).length / some.length
  const shown = asked.flatMap(({pair, shown: own}) => own.map((known) => pair.isSame && known === pair.known))
  return {
    found: shares(same),
    falsePairs: shares(different),
    falseShown: shown.filter((isRight) => !isRight).length / shown.length,
  }
}

function shownTo(index: IdeaIndex, all: readonly Pair[], written: IdeaText): IdeaText[] {
  const known = likeCandidates(index, written, candidates).flatMap((number) => all[number - 1]?.known ?? [])
  return rankAlike(index, written, known).slice(0, shownAtOnce)
}
