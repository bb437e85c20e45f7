import type {DateQuestion, NumberQuestion, SharesQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {dateCells} from '../survey/kinds/date.ts'
import type {DefinitionFinding} from './finding.ts'

/** Numbers that do not fit each other. */
export function checkNumberQuestion(
  {min, max, bands = [], decimals = 0}: NumberQuestion,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  const fits = (value: number) => Number(value.toFixed(decimals)) === value
  const large = [min, max].findIndex((value) => !Number.isSafeInteger(Math.round(value * 10 ** decimals)))
  if (large !== -1)
    return [{path: `${path}.${large === 0 ? 'min' : 'max'}`, expected: 'a number of at most 15 digits'}]
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

/** Whether it is said once what is shared out. */
export function checkSharesQuestion({unit, currency}: SharesQuestion, path: string): DefinitionFinding[] {
  return unit && currency ? [{path: `${path}.unit`, expected: 'only one of unit and currency'}] : []
}

/** Days that do not fit each other, or more months or years than are counted. */
export function checkDateQuestion(question: DateQuestion, path: string): DefinitionFinding[] {
  const {min, max, countBy} = question
  if (min !== undefined && max !== undefined && max < min)
    return [{path: `${path}.max`, expected: 'a day not before min'}]
  if (!countBy) return []
  if (min === undefined || max === undefined)
    return [{path: `${path}.countBy`, expected: 'min and max, between which to count'}]
  return monthsBetween(min, max) > limits.dateCells * 12 || dateCells(question).length > limits.dateCells
    ? [{path: `${path}.countBy`, expected: `at most ${limits.dateCells} months or years from min to max`}]
    : []
}

function monthsBetween(min: string, max: string): number {
  return (Number(max.slice(0, 4)) - Number(min.slice(0, 4))) * 12
}
