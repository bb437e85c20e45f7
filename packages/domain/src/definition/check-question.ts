import type {NumberQuestion, Question} from '@saha/contract'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/**
 * What the shape of a question cannot say.
 *
 * @param path of the question in its file.
 */
export function checkQuestion(question: Question, path: string): DefinitionFinding[] {
  switch (question.type) {
    case 'single':
      return checkOptions(question.options, path)
    case 'multiple':
      return [
        ...checkOptions(question.options, path),
        ...(question.options.every(({exclusive}) => exclusive)
          ? [{path: `${path}.options`, expected: 'at least one option that is not exclusive'}]
          : []),
      ]
    case 'scale':
      return question.to > question.from ? [] : [{path: `${path}.to`, expected: 'a value above from'}]
    case 'number':
      return checkNumberQuestion(question, path)
    case 'short-text':
    case 'long-text':
    case 'information':
      return []
  }
}

function checkOptions(options: readonly {id: string}[], path: string): DefinitionFinding[] {
  return checkUnique(
    options.map(({id}, at) => ({id, path: `${path}.options[${at}]`})),
    'the question',
  )
}

function checkNumberQuestion(
  {min, max, bands = [], decimals = 0}: NumberQuestion,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  const fits = (value: number) => Number(value.toFixed(decimals)) === value
  if (max <= min) findings.push({path: `${path}.max`, expected: 'a number above min'})
  if (!fits(min)) findings.push({path: `${path}.min`, expected: `at most ${decimals} decimals`})
  if (!fits(max)) findings.push({path: `${path}.max`, expected: `at most ${decimals} decimals`})
  bands.forEach((start, at) => {
    const before = bands[at - 1] ?? min
    if (start <= before || start > max || !fits(start)) {
      findings.push({
        path: `${path}.bands[${at}]`,
        expected: 'a number above the one before (or min), not above max',
      })
    }
  })
  return findings
}
