/**
 * What a table by groups tells a reader. Where answers or groups stand together, its cells are sums of cells that are not
 * published: each of these is a number that must not be known too well.
 */
import type {BreakdownResult, Survey} from '@saha/contract'
import {planBreakdown, type BreakdownPlan} from '@saha/domain'
import type {Knowledge, Sum} from './knowledge.ts'

/** People of one group: `question=cell`, several joined by `&`, in the order of their questions. */
export function groupName(parts: readonly (readonly [question: string, cell: string])[]): string {
  return parts
    .map((part) => part.join('='))
    .toSorted()
    .join('&')
}

/** Where a reader writes down what is told. */
export interface Notes {
  readonly known: Knowledge
  /** Put before the names of all numbers. */
  readonly at: string
  readonly told: {withheld: string[]; differences: Sum[]}
  isTold(name: string): boolean
  count(name: string, people: number | null, isWhole?: boolean, rounding?: number): void
}

/** Questions, and which of their cells are meant of each: one, or several that stand together. */
type Places = readonly (readonly [question: string, cells: readonly string[]])[]

/** Adds what a table tells to what is known. */
export function learnTable(notes: Notes, survey: Survey, result: BreakdownResult): void {
  const breakdown = survey.breakdowns?.find(({id}) => id === result.breakdown)
  const plan = breakdown && planBreakdown(survey, breakdown)
  if (!plan) return
  const table = new Table(notes, plan, result.rounding)
  table.learnParts()
  for (const group of result.groups) table.learnGroup(group, result.answers)
  if (result.groups.length === 0)
    for (const group of plan.groups)
      table.withhold(
        group.map((cell) => [cell]),
        plan.answers,
      )
}

class Table {
  private readonly notes: Notes
  private readonly plan: BreakdownPlan
  private readonly rounding: number

  constructor(notes: Notes, plan: BreakdownPlan, rounding: number) {
    this.notes = notes
    this.plan = plan
    this.rounding = rounding
  }

  learnGroup(
    {cells, people, counts, over90 = []}: BreakdownResult['groups'][number],
    answers: BreakdownResult['answers'],
  ): void {
    const {known, at} = this.notes
    const most = Math.ceil(10 / this.rounding) * this.rounding
    const whole = this.places(cells, ['+'])
    this.learnCell(whole, people, most)
    for (const [row, answer] of answers.entries()) {
      const places = this.places(cells, answer)
      this.learnCell(places, counts[row] ?? null, this.rounding)
      this.compare(whole, places)
      if (over90.includes(row) && people !== null)
        known.number(at + joinedName(places), Math.ceil(0.9 * (people - most / 2)))
    }
  }

  private learnCell(places: Places, people: number | null, rounding: number): void {
    const {known, at} = this.notes
    const names = namesIn(places).map((name) => at + name)
    this.notes.count(joinedName(places), people, false, rounding)
    for (const around of aroundIn(places)) this.compare(around, places)
    if (names.length === 1) return
    known.equal([at + joinedName(places)], names)
    const [[, answer] = ['', []], ...by] = places
    this.withhold(
      by.map(([, cells]) => cells),
      answer,
    )
  }

  /**
   * What is not told of by itself must not be known. How many of a group answered at all is no secret where the group is
   * told of: it must only not be known that a few did not.
   */
  withhold(group: readonly (readonly string[])[], answers: readonly string[]): void {
    const {told, at} = this.notes
    for (const name of namesIn(
      this.places(
        group,
        answers.filter((answer) => answer !== '+'),
      ),
    ))
      told.withheld.push(at + name)
    for (const cells of combine(group)) {
      const whole = this.places(
        cells.map((cell) => [cell]),
        ['+'],
      )
      const around = aroundIn(whole)[0] ?? []
      if (this.isShown(around)) this.subtract(around, whole)
    }
  }

  /** Two numbers that are told, of which the second is part of the first. */
  private compare(whole: Places, part: Places): void {
    if (this.isShown(whole) && this.isShown(part)) this.subtract(whole, part)
  }

  private subtract(whole: Places, part: Places): void {
    const {told, at} = this.notes
    told.differences.push([
      ...namesIn(whole).map((name) => [at + name, 1] as const),
      ...namesIn(part).map((name) => [at + name, -1] as const),
    ])
  }

  private isShown(places: Places): boolean {
    return this.notes.isTold(joinedName(places)) || namesIn(places).every((name) => this.notes.isTold(name))
  }

  /** How every answer of every group by itself adds up to others. */
  learnParts(): void {
    const {question, answers, groups, by} = this.plan
    const {known, at} = this.notes
    const ids = [question.id, ...by.map((one) => one.question.id)]
    const cells = groups.flatMap((group) => [...answers, '+'].map((answer) => [answer, ...group]))
    const nameOf = (cell: readonly string[], some = ids) =>
      at +
      groupName(ids.flatMap((id, place) => (some.includes(id) ? [[id, cell[place] ?? ''] as const] : [])))
    // A cell is part of every group that one condition less makes: what is missing did not answer the other question.
    for (const cell of cells)
      for (const left of ids)
        known.atLeast(
          [
            nameOf(
              cell,
              ids.filter((id) => id !== left),
            ),
          ],
          [nameOf(cell)],
        )
    for (const group of groups) {
      const whole = nameOf(['+', ...group])
      const parts = answers.map((answer) => nameOf([answer, ...group]))
      for (const part of parts) known.atLeast([whole], [part])
      if (question.type === 'multiple') known.atLeast(parts, [whole])
      else known.equal(parts, [whole])
    }
    for (const left of ids.slice(1)) {
      const others = ids.filter((id) => id !== left)
      for (const [around, inside] of Map.groupBy(cells, (cell) => nameOf(cell, others)))
        this.missing(
          around,
          inside.map((cell) => nameOf(cell)),
          left,
        )
    }
    // Who is in no group did not answer what makes the groups.
    const [one] = by
    if (by.length === 1 && one) {
      const everyone = groups.map((group) => nameOf(['+', ...group]))
      this.missing(`${at}${one.question.id}=+`, everyone, question.id)
    }
    if (question.type !== 'multiple')
      for (const group of groups)
        this.missing(nameOf(['+', ...group], ids.slice(1)), [nameOf(['+', ...group])], question.id)
  }

  /** A group is at least the sum of its parts; the rest is part of those who did not answer the question that parts it. */
  private missing(around: string, parts: readonly string[], id: string): void {
    const {known, at} = this.notes
    known.atLeast([around], parts)
    known.sum(
      [[`${at}all`, 1], [`${at}${id}=+`, -1], [around, -1], ...parts.map((part) => [part, 1] as const)],
      0,
    )
  }

  private places(group: readonly (readonly string[])[], answer: readonly string[]): Places {
    const {question, by} = this.plan
    return [[question.id, answer], ...by.map((one, at) => [one.question.id, group[at] ?? []] as const)]
  }
}

/** The number as it is published: of cells that stand together by the names of all of them. */
function joinedName(places: Places): string {
  return groupName(places.map(([question, cells]) => [question, cells.join()]))
}

/** Every number by itself that is part of it. */
function namesIn(places: Places): string[] {
  return combine(places.map(([, cells]) => cells)).map((cells) =>
    groupName(places.map(([question], at) => [question, cells[at] ?? ''])),
  )
}

/** The groups around: one question less, each. */
function aroundIn(places: Places): Places[] {
  return places.map((_, left) => places.filter((__, at) => at !== left))
}

function combine(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (before, list) => before.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  )
}
