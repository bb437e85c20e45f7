import type {Condition, Jump, Question, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {comparisonsIn} from '../../survey/conditions.ts'
import type {Account, RemarkCode} from '../account.ts'
import type {Extension} from '../extension.ts'
import type {Shapes} from '../shapes.ts'
import type {DraftQuestion, ForeignCondition} from '../survey-draft.ts'
import {ExpressionProblem, type Expression} from './expression.ts'
import {fitsEarlier} from './fits-earlier.ts'
import type {KnownQuestion} from './known-questions.ts'
import {ConditionProblem, toCondition} from './to-condition.ts'

/** Reads a condition in the words of its format. */
export type ReadExpression = (source: string) => Expression

/** Reads conditions one after the other, knowing the questions passed so far. */
export class ConditionReader {
  /** Questions passed, by their foreign name, and rows of matrices. The first of a name counts. */
  readonly known = new Map<string, KnownQuestion>()
  /** Questions passed, by id. */
  readonly passed = new Map<string, Question>()
  private readonly all: ReadonlySet<string>
  private readonly read: ReadExpression
  private readonly shapes: Shapes
  private readonly account: Account
  private comparisons = 0

  constructor(all: readonly DraftQuestion[], read: ReadExpression, shapes: Shapes, account: Account) {
    this.all = new Set(all.flatMap(({name, rows}) => [name, ...rows.keys()]))
    this.read = read
    this.shapes = shapes
    this.account = account
  }

  /** From here on, conditions may ask for this question. */
  pass({question, name, values, declined, rows}: DraftQuestion) {
    this.passed.set(question.id, question)
    const own = new Map([...values].filter(([, option]) => optionIds(question).has(option)))
    for (const id of optionIds(question)) if (!own.has(id)) own.set(id, id)
    if (!this.known.has(name)) this.known.set(name, {question, values: own, declined})
    for (const [rowName, row] of rows) {
      if (!this.known.has(rowName)) this.known.set(rowName, {question, values: own, declined, row})
    }
  }

  /** When something is shown: as its extension says, else when all of its conditions hold. */
  showIf(
    conditions: readonly ForeignCondition[],
    extension: Extension | undefined,
    where: string,
    name: string,
  ): Condition | undefined {
    if (!extension || !Object.hasOwn(extension, 'showIf')) return this.condition(conditions, name)
    const {showIf} = extension
    if (showIf === null) return undefined
    if (this.isUsable(showIf)) return this.counted(showIf, where, name)
    this.account.add('extension-invalid', where, name)
    return this.condition(conditions, name)
  }

  /** All of these at once; those that cannot be carried over are accounted for and left out. */
  condition(conditions: readonly ForeignCondition[], name: string): Condition | undefined {
    const parts = conditions.flatMap(({source, where}) => this.translate(source, where, name) ?? [])
    return parts.length > 1 ? {all: parts} : parts[0]
  }

  /** Whether a value is a condition on questions passed so far. */
  isUsable(value: unknown): value is Condition {
    return this.shapes.isCondition(value) && fitsEarlier(value, this.passed)
  }

  /** The jumps that an extension holds; none when it is not a list of jumps. */
  jumpsIn(value: unknown): Jump[] {
    const trial = {id: 'p', questions: [{id: 'q', type: 'information', text: {en: '.'}}], next: value}
    return this.shapes.isPage(trial) ? (trial.next ?? []) : []
  }

  /** The title of a page: as its extension says, else its own. */
  title(
    own: Text | undefined,
    extension: Extension | undefined,
    where: string,
    name: string,
  ): Text | undefined {
    if (!extension || !Object.hasOwn(extension, 'title')) return own
    const {title} = extension
    if (title === null) return undefined
    const trial = {id: 'p', title, questions: [{id: 'q', type: 'information', text: {en: '.'}}]}
    if (this.shapes.isPage(trial)) return trial.title
    this.account.add('extension-invalid', where, name)
    return own
  }

  remark(code: RemarkCode, where: string, name: string) {
    this.account.add(code, where, name)
  }

  private translate(source: string, where: string, name: string): Condition | undefined {
    try {
      return this.counted(toCondition(this.read(source), this.known, this.all), where, name)
    } catch (error) {
      if (error instanceof ConditionProblem) this.account.add(error.code, where, name)
      else if (error instanceof ExpressionProblem)
        this.account.add(
          error.code === 'too-long' ? 'condition-too-long' : 'condition-not-carried',
          where,
          name,
        )
      else throw error
      return undefined
    }
  }

  private counted(condition: Condition, where: string, name: string): Condition | undefined {
    const count = comparisonsIn(condition).length
    if (this.comparisons + count > limits.conditions) {
      this.account.add('condition-too-long', where, name)
      return undefined
    }
    this.comparisons += count
    return condition
  }
}

function optionIds(question: Question): ReadonlySet<string> {
  const list =
    question.type === 'matrix'
      ? question.columns
      : question.type === 'place'
        ? (question.list ?? [])
        : 'options' in question && question.type !== 'shares'
          ? question.options
          : []
  return new Set(list.map(({id}) => id))
}
