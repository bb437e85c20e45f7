import {contactsIn, type Contacts} from './contacts.ts'
import {hostsIn, type Hosts} from './hosts.ts'
import {likenessOf} from './likeness.ts'
import type {BaseModel, SpamModel} from './model.ts'
import {partsOfOffer} from './offers.ts'
import {readText, type Reading} from './reading.ts'
import {repeatedShare} from './repeats.ts'
import type {SpamCode, SpamSignal} from './signals.ts'
import {taughtShare} from './taught.ts'
import {advertisingIn} from './words/advertising.ts'

/** What is known beside the text. */
export interface SpamKnowledge {
  /** What every server knows from the start. */
  base: BaseModel
  /** What the decisions of this municipality's moderators have taught. */
  own?: SpamModel | undefined
  /** Hosts of the municipality's own sites: links to them are none. */
  ownHosts?: readonly string[]
  /** How many of the texts that came last are nearly equal to one with these words: see `RecentTexts`. */
  copies?: (words: readonly string[]) => number
  /** What speaks for or against spam in the way in which it came. */
  circumstances?: readonly SpamSignal[]
}

export interface SpamScore {
  /** From 0, surely none, to 1, surely spam. */
  score: number
  /** The strongest first. */
  signals: SpamSignal[]
}

/** Score from which on somebody has to look at a text before it is published. */
export const holdScore = 0.5

/** Logarithm of the odds that a text is spam of which nothing is known. */
const beforehand = -1.7

/** How a text reads is never everything. What moderators of this place have taught counts apart. */
const mostByStyle = 4
const mostByOwn = 5

/** Words of a usual comment. In longer ones some words of advertising, and parts of offers, occur by chance. */
const usualWords = 50

/**
 * How much a contribution looks like spam. Made so that anger costs nothing: no word of the base lists is a word of
 * anger, and what was learnt from a thousand furious comments counts as civic.
 *
 * Takes time in proportion to the length of the text. Weights were fitted to the training part of the corpus.
 *
 * @param text as it was sent: what is cleaned out of it counts too.
 */
export function scoreSpam(text: string, name: string, known: SpamKnowledge): SpamScore {
  const reading = readText(text)
  const {words} = reading
  const called = readText(name)
  const [hosts, inName] = [hostsIn(reading, known.ownHosts), hostsIn(called, known.ownHosts)]
  const density = Math.min(1, Math.sqrt(usualWords / Math.max(1, words.length)))
  const links = Math.min(3, hosts.foreign.length + inName.foreign.length)
  const signals: SpamSignal[] = []
  const weigh = (code: SpamCode, weight: number) => {
    if (weight !== 0) signals.push({code, weight})
  }
  weigh('links', linksWeight(links, hosts))
  weigh('shortener', hosts.shorteners > 0 ? 0.5 : 0)
  weigh('odd-host', hosts.odd > 0 ? 3 : 0)
  weigh('mixed-scripts', Math.min(4, 2 * (reading.mixed + called.mixed)))
  weigh('repeats', 4 * Math.max(0, repeatedShare(words) - 0.2))
  weigh('copied', copiesWeight(known.copies?.(words) ?? 0))
  weigh('messenger', messengerWeight(contactsIn(reading), hosts))
  weigh('padding', Math.min(3, 0.3 * (reading.padding + called.padding)))
  weigh('offer', offerWeight(partsOfOffer(words)) * density)
  const advertising = advertisingIn([...words, '', ...called.words], hosts.foreign)
  weigh('words', 5.2 * (1 - Math.exp(-density * advertising)))
  weigh('learnt', styleWeight(reading, known))
  for (const {code, weight} of known.circumstances ?? []) weigh(code, weight)
  let sum = beforehand
  for (const {weight} of signals) sum += weight
  return {score: 1 / (1 + Math.exp(-sum)), signals: signals.sort((a, b) => b.weight - a.weight)}
}

function styleWeight(reading: Reading, known: SpamKnowledge): number {
  const {letters, words, own} = likenessOf(reading, known.base, known.own)
  const byStyle = within(letters + words, mostByStyle)
  return (byStyle > 0 ? byStyle * taughtShare(reading.words) : byStyle) + within(own, mostByOwn)
}

function messengerWeight({messengers, phones, handles}: Contacts, {mails}: Hosts): number {
  return (messengers > 0 ? 1 : 0) + (phones > 0 ? 3 : 0) + (handles > 0 ? 0.8 : 0) + (mails > 0 ? 2.4 : 0)
}

/** Whoever quotes a report names one page of it; whoever sells something names the door of a shop. */
function linksWeight(links: number, {cheap, deep}: Hosts): number {
  if (links === 0) return 0
  return 3.2 + 0.5 * (links - 1) + (cheap > 0 ? 1.4 : 0) - (links <= 2 && deep > 0 ? 1.8 : 0)
}

/** The same letter by many people is how campaigns speak, too: without anything else it is not enough. */
function copiesWeight(copies: number): number {
  return copies === 0 ? 0 : Math.min(3, 1 + 0.5 * copies)
}

/** Citizens name prices and telephones, too, and recommend somebody: one part of an offer is none yet. */
function offerWeight(parts: number): number {
  return [0, 0.8, 3][parts] ?? 4
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
