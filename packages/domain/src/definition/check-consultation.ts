import type {Consultation, Municipality, Phase} from '@saha/contract'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/** Whether dates and phases of a consultation are in order, and what it names is there. @param path of it in the file. */
export function checkConsultation(
  consultation: Consultation,
  municipality: Municipality,
  path: string,
): DefinitionFinding[] {
  const {opens, closes, retention} = consultation
  const findings: DefinitionFinding[] = []
  if (Date.parse(closes) <= Date.parse(opens))
    findings.push({path: `${path}.closes`, expected: 'later than opens'})
  if (Date.parse(`${retention}T23:59:59Z`) < Date.parse(closes))
    findings.push({path: `${path}.retention`, expected: 'a day not before closes'})
  return [
    ...findings,
    ...checkPhases(consultation, path),
    ...checkPlaceInList(consultation, municipality, path),
  ]
}

function checkPhases({opens, closes, phases = [], activities}: Consultation, path: string) {
  const findings = checkUnique(
    phases.map(({id}, at) => ({id, path: `${path}.phases[${at}]`})),
    'the consultation',
  )
  phases.forEach((phase, at) => {
    const place = `${path}.phases[${at}]`
    const before = phases[at - 1]
    if (Date.parse(phase.closes) <= Date.parse(phase.opens))
      findings.push({path: `${place}.closes`, expected: 'later than opens'})
    if (Date.parse(phase.opens) < Date.parse(opens))
      findings.push({path: `${place}.opens`, expected: 'not before the consultation opens'})
    if (Date.parse(phase.closes) > Date.parse(closes))
      findings.push({path: `${place}.closes`, expected: 'not after the consultation closes'})
    if (before && !areInOrder(before, phase))
      findings.push({path: place, expected: 'phases in the order in which they begin and end'})
  })
  const known = new Set(phases.map(({id}) => id))
  activities.forEach(({phase}, at) => {
    if (phase !== undefined && !known.has(phase))
      findings.push({path: `${path}.activities[${at}].phase`, expected: 'a phase of the consultation'})
  })
  return findings
}

function areInOrder(one: Phase, next: Phase): boolean {
  return Date.parse(one.opens) <= Date.parse(next.opens) && Date.parse(one.closes) <= Date.parse(next.closes)
}

function checkPlaceInList(
  {category, districts = []}: Consultation,
  {categories = [], map}: Municipality,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  if (category !== undefined && !categories.some(({id}) => id === category))
    findings.push({path: `${path}.category`, expected: 'one of municipality.categories'})
  districts.forEach((district, at) => {
    if (!map?.districts?.some(({id}) => id === district))
      findings.push({path: `${path}.districts[${at}]`, expected: 'a district of municipality.map'})
    else if (districts.indexOf(district) < at)
      findings.push({path: `${path}.districts[${at}]`, expected: 'each district once'})
  })
  return findings
}
