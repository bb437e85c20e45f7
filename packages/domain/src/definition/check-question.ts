import type {
  MatrixQuestion,
  MultipleQuestion,
  PlaceQuestion,
  Question,
  RankingQuestion,
  SingleQuestion,
} from '@saha/contract'
import {checkDateQuestion, checkNumberQuestion, checkSharesQuestion} from './check-number-question.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/**
 * What the shape of a question cannot say.
 *
 * @param path of the question in its file.
 */
export function checkQuestion(question: Question, path: string): DefinitionFinding[] {
  switch (question.type) {
    case 'single':
      return [
        ...checkOptions(question.options, path),
        ...checkOther(question.options, path),
        ...checkOutside(question.options, `${path}.options`),
        ...checkDropdown(question, path),
      ]
    case 'multiple':
      return checkMultipleQuestion(question, path)
    case 'ranking':
      return checkRankingQuestion(question, path)
    case 'matrix':
      return checkMatrixQuestion(question, path)
    case 'scale':
      return question.to > question.from ? [] : [{path: `${path}.to`, expected: 'a value above from'}]
    case 'number':
      return checkNumberQuestion(question, path)
    case 'shares':
      return [...checkOptions(question.options, path), ...checkSharesQuestion(question, path)]
    case 'date':
      return checkDateQuestion(question, path)
    case 'place':
      return checkPlaceQuestion(question, path)
    case 'consent':
      return question.mayDecline
        ? [{path: `${path}.mayDecline`, expected: 'nothing: who does not agree leaves it out'}]
        : []
    default:
      return []
  }
}

interface Named {
  id: string
  exclusive?: boolean | undefined
  other?: true | undefined
}

function checkOptions(options: readonly Named[], path: string, list = 'options'): DefinitionFinding[] {
  return checkUnique(
    options.map(({id}, at) => ({id, path: `${path}.${list}[${at}]`})),
    'the question',
  )
}

function checkOther(options: readonly Named[], path: string): DefinitionFinding[] {
  const others = options.flatMap(({other}, at) => (other ? [at] : []))
  return others
    .slice(1)
    .map((at) => ({path: `${path}.options[${at}].other`, expected: 'one such option at most'}))
}

function checkDropdown({look, options}: SingleQuestion, path: string): DefinitionFinding[] {
  if (look !== 'dropdown') return []
  return options.flatMap(({image}, at) =>
    image ? [{path: `${path}.options[${at}].image`, expected: 'nothing: a dropdown has words only'}] : [],
  )
}

function checkMultipleQuestion(question: MultipleQuestion, path: string): DefinitionFinding[] {
  const {options, atLeast = 1, atMost = options.length} = question
  const together = options.filter(({exclusive}) => !exclusive).length
  const findings = [
    ...checkOptions(options, path),
    ...checkOther(options, path),
    ...checkOutside(options, `${path}.options`),
    ...checkAlone(options, path),
  ]
  if (together === 0)
    return [...findings, {path: `${path}.options`, expected: 'at least one option that is not exclusive'}]
  if (atLeast > together)
    findings.push({
      path: `${path}.atLeast`,
      expected: `at most ${together}, as many as can be chosen together`,
    })
  if (atMost < atLeast) findings.push({path: `${path}.atMost`, expected: 'a number not below atLeast'})
  return findings
}

function checkAlone(options: MultipleQuestion['options'], path: string): DefinitionFinding[] {
  const beside = options.flatMap(({outside, exclusive}, at) => (outside && !exclusive ? [at] : []))
  return beside.map((at) => ({
    path: `${path}.options[${at}].exclusive`,
    expected: 'true: outside of percentages it stands alone',
  }))
}

function checkRankingQuestion({options, most}: RankingQuestion, path: string): DefinitionFinding[] {
  const findings = checkOptions(options, path)
  if (most !== undefined && most > options.length)
    findings.push({path: `${path}.most`, expected: `at most ${options.length}, as many as there are options`})
  return findings
}

function checkMatrixQuestion({rows, columns, multiple}: MatrixQuestion, path: string): DefinitionFinding[] {
  const several = columns.flatMap(({outside}, at) =>
    outside && multiple
      ? [{path: `${path}.columns[${at}].outside`, expected: 'nothing: it could stand beside another column'}]
      : [],
  )
  return [
    ...checkOptions(rows, path, 'rows'),
    ...checkOptions(columns, path, 'columns'),
    ...checkOutside(columns, `${path}.columns`),
    ...several,
  ]
}

function checkOutside(options: readonly {outside?: true | undefined}[], path: string): DefinitionFinding[] {
  const isSome = options.some(({outside}) => outside)
  return isSome && options.filter(({outside}) => !outside).length < 2
    ? [{path, expected: 'at least two that are within percentages'}]
    : []
}

function checkPlaceQuestion(
  {shapes, bounds, list, address}: PlaceQuestion,
  path: string,
): DefinitionFinding[] {
  const findings = checkOptions(list ?? [], path, 'list')
  if (new Set(shapes).size < shapes.length)
    findings.push({path: `${path}.shapes`, expected: 'every shape once'})
  if (!list && !address) findings.push({path, expected: 'list or address, for those who cannot use a map'})
  if (bounds && (bounds.west >= bounds.east || bounds.south >= bounds.north))
    findings.push({path: `${path}.bounds`, expected: 'west below east, and south below north'})
  return findings
}
