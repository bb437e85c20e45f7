/** How alike two ideas are. */
import {foldedWords, formsOf} from '../search/words.ts'
import type {IdeaIndex} from './idea-index.ts'
import {likenessKey} from '../search/likeness-words.ts'
import {plainWords} from './plain-words.ts'

/** An idea as it is being written, or as it is known. */
export interface IdeaText {
  title: string
  text: string
}

/** What a text is compared by: keys of its words, with how much each weighs. */
export type WeighedKeys = ReadonlyMap<string, number>

/** What a word weighs that stands in the title. In the text it weighs 1. */
const inTitle = 2.2

/** Of longer texts the beginning is compared. */
const mostWords = 150

/** Collections are taken to be no smaller than this: among three ideas no word is rare. */
const smallest = 60

/** Rarity below which a word tells no candidates from others: nearly all ideas hold it. */
const telling = 0.5

/** What words weigh that say nothing of what an idea is about. */
const plainWeight = 0.05

const plainKeys = new Set(plainWords.map((word) => likenessKey(formsOf(word)[0] ?? word)))

/** How rare words are in a collection, and so how much they say: the logarithm of one in how many ideas holds them. */
export type RarityOf = (key: string) => number

/** @returns see `RarityOf`. */
export function raritiesIn(index: IdeaIndex): RarityOf {
  const known = new Map<string, number>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const ideas = Math.max(index.size, smallest)
    const rarity = Math.log(1 + ideas / (1 + index.words.countKin(key)))
    const weight = plainKeys.has(key) ? rarity * plainWeight : rarity
    known.set(key, weight)
    return weight
  }
}

/** The words of an idea, each once. */
export function keysOf({title, text}: IdeaText, index: IdeaIndex): WeighedKeys {
  const keys = new Map<string, number>()
  const add = (words: string, weight: number) => {
    for (const word of foldedWords(words).slice(0, mostWords)) {
      const key = keyIn(index, word)
      keys.set(key, Math.max(keys.get(key) ?? 0, weight))
    }
  }
  add(title, inTitle)
  add(text, 1)
  return keys
}

/** What a word is compared by. A first letter is taken for a particle where most ideas write the word without it. */
function keyIn(index: IdeaIndex, word: string): string {
  const [whole = '', ...others] = formsOf(word).map(likenessKey)
  const count = index.words.countKin(whole)
  return others.findLast((key) => index.words.countKin(key) > 2 * count) ?? whole
}

/**
 * Ideas that share words with one that is being written, those first that share the most and the rarest ones: candidates,
 * to be compared by `likenessOf`. Takes time in proportion to how many ideas hold its words.
 *
 * @returns their numbers, at most `most`.
 */
export function likeCandidates(index: IdeaIndex, written: IdeaText, most: number): number[] {
  const rarityOf = raritiesIn(index)
  const sketch = keysOf(written, index)
  const sums = new Float32Array(index.places)
  const touched: number[] = []
  const seen = new Int32Array(index.places)
  let turn = 0
  for (const [key, weight] of sketch) {
    turn += 2
    const rarity = rarityOf(key)
    if (rarity < telling) continue
    const share = weight * rarity * rarity
    for (const postings of index.words.kinOf(key))
      for (const posting of postings) {
        const place = posting >>> 1
        const mark = turn + (posting & 1)
        const before = seen[place] ?? 0
        if (before >= mark) continue
        if (before === 0) touched.push(place)
        seen[place] = mark
        const gained = (posting & 1) === 1 ? inTitle - (before === turn ? 1 : 0) : 1
        sums[place] = (sums[place] ?? 0) + share * gained
      }
  }
  const {number} = index.columns
  const published = touched.filter((place) => number[place] !== 0)
  return best(published, sums, most).map((place) => number[place] ?? 0)
}

function best(places: readonly number[], sums: Float32Array, most: number): number[] {
  const first: number[] = []
  const isWorse = (one: number | undefined, other: number) => (sums[one ?? 0] ?? 0) < (sums[other] ?? 0)
  for (const place of places) {
    if (first.length === most && !isWorse(first[most - 1], place)) continue
    let to = Math.min(first.length, most - 1)
    for (; to > 0 && isWorse(first[to - 1], place); to--) first[to] = first[to - 1] ?? 0
    first[to] = place
  }
  return first
}

/** Likeness from which on two ideas may propose the same. */
const alike = 0.43

/** Words in common that are enough. */
const enough = 6

/**
 * Words of an idea with the same first letters with which another word is compared letter by letter: nobody writes more,
 * except to keep the server busy.
 */
const mostNear = 8

/** Rarity from which on a word in common counts as such: half of all ideas may hold it. */
const counted = 1

/**
 * How alike two ideas are: the mean of how much of each title stands in the other idea, how much of all that is written
 * stands in the known idea, and how many words they have in common. The rarer a word, the more it weighs.
 *
 * @returns 0, nothing in common, to 1.
 */
export function likenessOf(written: WeighedKeys, known: WeighedKeys, rarityOf: RarityOf): number {
  let common = 0
  for (const key of written.keys()) if (known.has(key) && rarityOf(key) > counted) common++
  const titles = Math.sqrt(
    heldShare(titleKeys(written), known, rarityOf) * heldShare(titleKeys(known), written, rarityOf),
  )
  return (titles + heldShare([...written.keys()], known, rarityOf) + Math.min(common / enough, 1)) / 3
}

function titleKeys(keys: WeighedKeys): string[] {
  return [...keys].filter(([, weight]) => weight === inTitle).map(([key]) => key)
}

/** How much of some words stands in an idea: 0 to 1. */
function heldShare(keys: readonly string[], idea: WeighedKeys, rarityOf: RarityOf): number {
  const near = nearWords(idea)
  let [held, all] = [0, 0]
  for (const key of keys) {
    const rarity = rarityOf(key)
    all += rarity
    held += idea.has(key) ? rarity : rarity * nearest(key, near.get(beginningOf(key)) ?? [])
  }
  return held / (all || 1)
}

/** Words of an idea that others may come near, by their beginnings. */
function nearWords(idea: WeighedKeys): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const key of idea.keys()) {
    const words = near.get(beginningOf(key))
    if (!words) near.set(beginningOf(key), [key])
    else if (words.length < mostNear) words.push(key)
  }
  return near
}

function beginningOf(key: string): string {
  return key.slice(0, 2)
}

/** How near the likest of some words comes to one that is none of them: 0 or 0.5 to 0.8. */
function nearest(key: string, words: readonly string[]): number {
  return words.reduce((most, other) => Math.max(most, nearness(key, other)), 0)
}

/** By their letters: "skate" and "skatepark", or a letter that somebody forgot. */
function nearness(one: string, other: string): number {
  if (one.length < 4 || other.length < 4) return 0
  if (one.startsWith(other) || other.startsWith(one)) return 0.65
  const shared = sharedFragments(one, other)
  return shared >= 0.6 ? shared * 0.8 : 0
}

/** Share of runs of three letters that two words have in common, their ends included (Dice). */
function sharedFragments(one: string, other: string): number {
  const fragments = new Set(fragmentsOf(one))
  const others = fragmentsOf(other)
  const common = others.filter((fragment) => fragments.has(fragment)).length
  return (2 * common) / (fragments.size + others.length)
}

function fragmentsOf(word: string): string[] {
  const ended = `^${word}$`
  return Array.from({length: ended.length - 2}, (_, at) => ended.slice(at, at + 3))
}

/**
 * Ideas that may propose the same as one that is being written.
 *
 * @param known candidates with their words: see `likeCandidates`.
 * @returns the likest first; only those that are `alike`.
 */
export function rankAlike<Known extends IdeaText>(
  index: IdeaIndex,
  written: IdeaText,
  known: readonly Known[],
): Known[] {
  const rarityOf = raritiesIn(index)
  const keys = keysOf(written, index)
  return known
    .map((idea) => ({idea, likeness: likenessOf(keys, keysOf(idea, index), rarityOf)}))
    .filter(({likeness}) => likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({idea}) => idea)
}
