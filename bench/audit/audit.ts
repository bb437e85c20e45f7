/**
 * The auditor. It reads the published history of an activity as somebody would who wants to know what single people
 * said, and who knows the rules; it has nothing in common with the code that withholds. Whatever follows from the
 * numbers is found by linear programs: a withheld number that can be bounded to a range narrower than ten, or a
 * difference of two published numbers that is proven to be one to nine people, is a leak.
 *
 * Only differences that really are one to nine people are looked at: no true argument proves what is not so.
 */
import {learn} from './told.ts'
import {groupName} from './told-tables.ts'
import type {Counted, History} from './history.ts'
import {Knowledge, type Range, type Sum} from './knowledge.ts'
import {ANSWERED, DECLINED, UNASKED} from '@saha/domain/survey/counted-cell'
import {answerableQuestions, CHANNELS, breakdownTally, groupCell, planBreakdown} from '@saha/domain'
import type {Survey} from '@saha/contract'

const smallest = 10

/** A number that is known too well. */
export interface Leak extends Range {
  /** The number, or the two that are subtracted. */
  of: string
  /** Which publications it takes, by number. */
  from: number[]
}

/** What the auditor found in one history. */
export interface Audit {
  leaks: Leak[]
  /** Numbers that were looked at. */
  looked: number
}

export function audit(history: History): Audit {
  const parts = history.published.map((_, index) => auditOne(history, index))
  const over = history.grows ? [auditTogether(history, history.published)] : neighbours(history)
  const all = [...parts, ...over]
  return {leaks: all.flatMap(({leaks}) => leaks), looked: all.reduce((sum, {looked}) => sum + looked, 0)}
}

/** Where people withdraw, a number may be smaller later: two publications at a time tell no less than all. */
function neighbours(history: History): Audit[] {
  const {published} = history
  return published.slice(1).map((_, index) => auditTogether(history, published.slice(index, index + 2)))
}

function auditOne({survey, published}: History, index: number): Audit {
  const {snapshot, counted} = published[index] ?? raise()
  const known = new Knowledge()
  const told = learn(known, survey, snapshot, '')
  const truth = truthOf(survey, counted)
  const differences = told.differences.filter((sum) => isFew(valueOf(sum, truth)))
  if (told.withheld.length + differences.length === 0) return {leaks: [], looked: 0}
  const from = [snapshot.number]
  const withheld = told.withheld.map((name): Sum => [[name, 1]])
  const leaks = [
    ...leaksIn(known, withheld, () => from, isUnknown),
    ...leaksIn(known, differences, () => from, isUnproven),
  ]
  return {leaks, looked: told.withheld.length + differences.length}
}

/** A difference that is looked at, and which publications it takes. */
interface Looked {
  sum: Sum
  from: number[]
}

/** Several publications at once: whatever all of them say holds for how any number changed between two of them. */
function auditTogether({survey, grows}: History, published: History['published']): Audit {
  const known = new Knowledge()
  const told = published.map(({snapshot: {number}, snapshot, counted}): ToldAt => {
    const at = `${number}:`
    const {shown} = learn(known, survey, snapshot, at)
    const names = shown.map((name) => name.slice(at.length))
    return {at, number, names: new Set(names), truth: truthOf(survey, counted)}
  })
  if (grows)
    growing(
      known,
      told.map(({at}) => at),
    )
  const looked = told.flatMap((later, end) =>
    told.slice(0, end).flatMap((earlier) => changesOf(earlier, later)),
  )
  const leaks = leaksIn(
    known,
    looked.map(({sum}) => sum),
    (at) => looked[at]?.from ?? [],
    isUnproven,
  )
  return {leaks, looked: looked.length}
}

/** What one of several publications told. */
interface ToldAt {
  /** Put before its names. */
  at: string
  number: number
  names: ReadonlySet<string>
  truth: ReadonlyMap<string, number>
}

/** Numbers that both told, where few people came or went. */
function changesOf(earlier: ToldAt, later: ToldAt): Looked[] {
  return [...later.names].flatMap((name): Looked[] => {
    const more = (later.truth.get(name) ?? 0) - (earlier.truth.get(name) ?? 0)
    if (!earlier.names.has(name) || !isFew(Math.abs(more))) return []
    const [one, other] = more > 0 ? [later, earlier] : [earlier, later]
    const sum: Sum = [
      [one.at + name, 1],
      [other.at + name, -1],
    ]
    return [{sum, from: [earlier.number, later.number]}]
  })
}

/** Where nobody withdraws or changes an answer, people are only added: each number is at least what it last was. */
function growing(known: Knowledge, publications: readonly string[]): void {
  for (const [index, later] of publications.entries())
    for (const name of known.namesAfter(later)) {
      const earlier = publications.slice(0, index).findLast((at) => known.has(at + name))
      if (earlier !== undefined) known.atLeast([later + name], [earlier + name])
    }
}

function nameOf(
  {question, by}: {question: string; by: readonly string[]},
  group: readonly string[],
  answer: string,
) {
  return groupName([[question, answer], ...by.map((id, at) => [id, group[at] ?? ''] as const)])
}

function leaksIn(
  known: Knowledge,
  sums: readonly Sum[],
  from: (at: number) => number[],
  isWide: (range: Range) => boolean,
): Leak[] {
  return known.narrowRanges(sums, isWide).flatMap((range, at): Leak[] => {
    const of = sums[at]?.map(([name, sign]) => `${sign > 0 ? '' : '− '}${name}`).join(' ') ?? ''
    return range ? [{of, from: from(at), ...range}] : []
  })
}

/** That nobody is in a group may always be known: it is told of all groups that are not withheld with others. */
function isUnknown({least, most}: Range): boolean {
  return most - least >= smallest || most === 0
}

/** Nobody, or ten people and more, are possible. */
function isUnproven({least, most}: Range): boolean {
  return least < 1 || most >= smallest
}

function isFew(people: number): boolean {
  return people > 0 && people < smallest
}

function valueOf(sum: Sum, truth: ReadonlyMap<string, number>): number {
  return sum.reduce((whole, [name, sign]) => whole + sign * (truth.get(name) ?? 0), 0)
}

/** All numbers as they were counted, by the names that a reader gives them. */
function truthOf(survey: Survey, {people, tally}: Counted): Map<string, number> {
  const truth = new Map([['all', people]])
  const ways = tally.get(CHANNELS) ?? new Map<string, number>()
  const [assisted, paper] = [ways.get('assisted') ?? 0, ways.get('paper') ?? 0]
  truth
    .set('by=assisted', assisted)
    .set('by=paper', paper)
    .set('by=web', people - assisted - paper)
  for (const {id} of answerableQuestions(survey)) {
    const cells = tally.get(id) ?? new Map<string, number>()
    for (const [cell, count] of cells) truth.set(`${id}=${cell}`, count)
    const [answered = 0, declined = 0, unasked = 0] = [ANSWERED, DECLINED, UNASKED].map(
      (cell) => cells.get(cell) ?? 0,
    )
    truth.set(`${id}=declined`, declined)
    truth.set(`${id}=unasked`, unasked)
    truth.set(`${id}=unanswered`, people - answered - declined - unasked)
  }
  for (const breakdown of survey.breakdowns ?? []) {
    const cells = tally.get(breakdownTally(breakdown)) ?? new Map<string, number>()
    const plan = planBreakdown(survey, breakdown)
    for (const group of plan?.groups ?? [])
      for (const answer of [...(plan?.answers ?? []), ANSWERED])
        truth.set(nameOf(breakdown, group, answer), cells.get(groupCell(group, answer)) ?? 0)
  }
  return truth
}

function raise(): never {
  throw new RangeError('No such publication.')
}
