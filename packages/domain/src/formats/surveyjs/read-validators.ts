import {ExpressionProblem, isReference} from '../conditions/expression.ts'
import {readSurveyJsExpression} from '../conditions/read-surveyjs-expression.ts'
import {numberIn} from '../foreign-numbers.ts'
import {ownWords} from '../own-words.ts'
import {idFrom} from '../ids.ts'
import type {JsonPart} from './json-part.ts'
import {remark, type Asked} from './reading.ts'
import {readWords} from './read-words.ts'

/** Limits that validators of a question say; rules between two answers go to the reading. */
export function readValidators(
  asked: Asked,
  measures: 'number' | 'length' | 'other',
): {min?: number | undefined; max?: number | undefined} {
  const found: {min?: number | undefined; max?: number | undefined} = {}
  for (const validator of asked.part.parts('validators')) {
    const type = validator.get('type')
    if (type === 'numeric' && measures === 'number') {
      found.min = tightest(Math.max, found.min, numberIn(validator.get('minValue')))
      found.max = tightest(Math.min, found.max, numberIn(validator.get('maxValue')))
    } else if (type === 'text' && measures === 'length') {
      found.max = tightest(Math.min, found.max, numberIn(validator.get('maxLength')))
      if (validator.get('minLength') !== undefined) problem(asked, validator, 'constraint-not-carried')
    } else if (type === 'regex') problem(asked, validator, 'pattern-not-carried')
    else if (type === 'expression') readRule(asked, validator)
    else if (type !== 'email' || asked.part.get('inputType') !== 'email')
      problem(asked, validator, 'constraint-not-carried')
    if (type !== 'expression' && validator.get('text') !== undefined)
      problem(asked, validator, 'message-not-carried')
  }
  return found
}

/** The limit that holds when both do. */
function tightest(
  choose: (...limits: number[]) => number,
  one: number | undefined,
  other: number | undefined,
): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : choose(one, other)
}

/** Accounts for validators of a question that has no place for any, or only for some. */
export function accountValidators(asked: Asked, isRead: (validator: JsonPart) => boolean = () => false) {
  for (const validator of asked.part.parts('validators')) {
    if (!isRead(validator))
      problem(
        asked,
        validator,
        validator.get('type') === 'regex' ? 'pattern-not-carried' : 'constraint-not-carried',
      )
    else if (validator.get('text') !== undefined) problem(asked, validator, 'message-not-carried')
  }
}

type Problem = 'constraint-not-carried' | 'pattern-not-carried' | 'message-not-carried'

function problem({element, reading}: Asked, validator: JsonPart, code: Problem) {
  reading.account.add(code, validator.path, element.name)
}

function readRule(asked: Asked, validator: JsonPart) {
  const {element, reading} = asked
  const expression = read(validator.string('expression'))
  if (expression?.is !== 'compare' || !isReference(expression.with) || expression.of.measure) {
    problem(asked, validator, 'constraint-not-carried')
    return
  }
  const message = readWords(reading.texts, validator.get('text'), validator.at('text'), element.name)
  if (!message) remark(asked, 'words-added', 'validators')
  const id = validator.extension?.id
  reading.rules.push({
    left: expression.of.name,
    is: expression.how,
    right: expression.with.name,
    message: message ?? ownWords('correct', reading.texts.languages),
    where: validator.path,
    name: typeof id === 'string' && idFrom(id) === id ? id : '',
  })
}

function read(source: string) {
  try {
    return readSurveyJsExpression(source)
  } catch (error) {
    if (error instanceof ExpressionProblem) return undefined
    throw error
  }
}
