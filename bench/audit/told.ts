/** What a snapshot tells a reader, who knows the survey and the rules by which counts are rounded and withheld. */
import type {AnswerableQuestion, QuestionResult, Snapshot, Survey} from '@saha/contract'
import {answerableQuestions, cellsOf} from '@saha/domain'
import type {Knowledge, Sum} from './knowledge.ts'
import {learnTable, type Notes} from './told-tables.ts'

/** A snapshot as a reader keeps it, beside others. */
export interface Told {
  /** Names of numbers that are withheld. */
  withheld: string[]
  /** Numbers that were told, as what they are the number of: people who are in all of these groups. */
  shown: string[]
  /** Differences of two numbers that were told, of which the second is part of the first. */
  differences: Sum[]
}

/**
 * Adds what a snapshot tells to what is known.
 *
 * @param at put before the names of all numbers, to tell snapshots apart.
 */
export function learn(known: Knowledge, survey: Survey, snapshot: Snapshot, at: string): Told {
  const told: Told = {withheld: [], shown: [], differences: []}
  const reader = new Reader(known, snapshot, at, told)
  reader.count('all', snapshot.people, true)
  for (const question of answerableQuestions(survey)) {
    const result = snapshot.questions.find((one) => one.question === question.id)
    if (result) reader.question(question, result, cellsOf(question, survey.map))
  }
  if (snapshot.channels) {
    const channels = Object.entries(snapshot.channels)
    for (const [channel, people] of channels) reader.channel(`by=${channel}`, people, channel === 'web')
    reader.equal(
      channels.map(([channel]) => `by=${channel}`),
      ['all'],
    )
  }
  for (const breakdown of snapshot.breakdowns ?? []) learnTable(reader, survey, breakdown)
  return told
}

class Reader implements Notes {
  readonly known: Knowledge
  readonly at: string
  readonly told: Told
  private readonly snapshot: Snapshot

  constructor(known: Knowledge, snapshot: Snapshot, at: string, told: Told) {
    this.known = known
    this.snapshot = snapshot
    this.at = at
    this.told = told
  }

  /** @param isWhole whether it is told as "at least", so that it may be any number more. */
  count(name: string, people: number | null, isWhole = false, rounding = 1, least = 0): void {
    const {step} = this.snapshot
    const full = this.at + name
    if (people === null) {
      this.known.number(full, least)
      if (step === 1) this.told.withheld.push(full)
      return
    }
    this.told.shown.push(full)
    if (step > 1) this.known.number(full, people, isWhole ? undefined : people + step - 1)
    else if (rounding === 1 || people === 0) this.known.number(full, people, people)
    else
      this.known.number(
        full,
        Math.max(10, people - Math.floor(rounding / 2)),
        people + Math.ceil(rounding / 2) - 1,
      )
  }

  isTold(name: string): boolean {
    return this.told.shown.includes(this.at + name)
  }

  /** A number that is part of another. */
  part(name: string, people: number | null, whole: string, rounding = 1, least = 0): void {
    this.count(name, people, false, rounding, least)
    this.known.atLeast([this.at + whole], [this.at + name])
    this.compare(whole, name)
  }

  /** @param isRest whether it is told as "at least" while the activity is open: all who came on no other way. */
  channel(name: string, people: number, isRest: boolean): void {
    this.count(name, people, isRest)
    this.known.atLeast([`${this.at}all`], [this.at + name])
    this.compare('all', name)
  }

  compare(whole: string, part: string): void {
    if (this.isTold(whole) && this.isTold(part))
      this.told.differences.push([
        [this.at + whole, 1],
        [this.at + part, -1],
      ])
  }

  equal(one: readonly string[], other: readonly string[]): void {
    this.known.equal(
      one.map((name) => this.at + name),
      other.map((name) => this.at + name),
    )
  }

  question(question: AnswerableQuestion, result: QuestionResult, names: readonly string[]): void {
    const {id} = question
    const beside = (['declined', 'unanswered', 'unasked'] as const).filter(
      (group) => result[group] !== undefined,
    )
    const answered = `${id}=+`
    // Where exact zeros are shown, what is withheld is somebody. Of an open activity, 0 is told of up to nine.
    const line = [...result.cells.map(({count}) => count), ...beside.map((group) => result[group] ?? null)]
    const isLine = ['single', 'scale', 'rating', 'number', 'date', 'place'].includes(question.type)
    const isExact = this.snapshot.step === 1
    const least = isLine && isExact && line.some((count) => count !== null) ? 1 : 0
    this.count(answered, result.people, true)
    this.known.atLeast([this.at + 'all'], [this.at + answered])
    this.compare('all', answered)
    for (const group of beside)
      this.part(`${id}=${group}`, result[group] ?? null, 'all', 1, group === 'unasked' ? 0 : least)
    // Where everybody has to answer, nobody can have left it out.
    if (question.required) this.known.number(`${this.at}${id}=unanswered`, 0, 0)
    if (!('mayDecline' in question && question.mayDecline))
      this.known.number(`${this.at}${id}=declined`, 0, 0)
    this.equal([answered, ...beside.map((group) => `${id}=${group}`)], ['all'])
    for (const {cell, count} of result.cells) this.part(`${id}=${cell}`, count, answered, 1, least)
    const whole = (cells: readonly string[], isAll = true) => {
      const some = cells.map((cell) => `${this.at}${id}=${cell}`)
      if (isAll) this.known.equal(some, [this.at + answered])
      else this.known.atLeast([this.at + answered], some)
    }
    if (isLine && names.length > 0) whole(names)
    if (question.type === 'matrix' && !question.multiple)
      for (const {id: row} of question.rows)
        whole(
          names.filter((cell) => cell.startsWith(`${row}/`)),
          false,
        )
    if (question.type === 'ranking') {
      const positions = [...new Set(names.map((cell) => cell.split('@')[1]))]
      for (const position of positions)
        whole(
          names.filter((cell) => cell.endsWith(`@${position}`)),
          question.most === undefined || position === '1',
        )
      for (const option of question.options)
        whole(
          names.filter((cell) => cell.startsWith(`${option.id}@`)),
          question.most === undefined,
        )
    }
    if (question.type === 'multiple' || question.type === 'shares')
      this.known.atLeast(
        names.map((cell) => `${this.at}${id}=${cell}`),
        [this.at + answered],
      )
    if (question.type === 'multiple') {
      const alone = question.options.filter(({exclusive}) => exclusive).map((option) => `${id}=${option.id}`)
      for (const option of question.options)
        if (!option.exclusive && alone.length > 0)
          this.known.atLeast(
            [this.at + answered],
            [`${id}=${option.id}`, ...alone].map((name) => this.at + name),
          )
    }
    this.squares(id, result)
  }

  private squares(id: string, {squares = []}: QuestionResult): void {
    const districts = Map.groupBy(squares, ({district}) => district ?? '*')
    for (const [district, inside] of districts) {
      const names = inside.map(({column, row}) => `${id}=${district}/${column}.${row}`)
      for (const [index, name] of names.entries())
        this.part(name, inside[index]?.count ?? 0, `${id}=${district}`)
      this.known.atLeast(
        [`${this.at}${id}=${district}`],
        names.map((name) => this.at + name),
      )
      if (this.snapshot.step === 1)
        this.told.differences.push([
          [`${this.at}${id}=${district}`, 1],
          ...names.map((name) => [this.at + name, -1] as const),
        ])
    }
  }
}
