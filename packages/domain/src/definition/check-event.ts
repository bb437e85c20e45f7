import type {Consultation, EventActivity, EventSettings} from '@saha/contract'
import {isZone, offsetIn} from '../event/clocks.ts'
import {checkQuestion} from './check-question.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

/** Kinds of questions that have a map or uploads of their own, or say nothing. */
const notAsked: ReadonlySet<string> = new Set(['place', 'photo', 'information'])

/** Whether the events of a consultation fit its dates, its other activities and the clocks of where they are. */
export function checkEvents(consultation: Consultation, path: string): DefinitionFinding[] {
  return consultation.activities.flatMap((activity, at) =>
    activity.kind === 'event' ? checkEvent(activity, consultation, `${path}.activities[${at}].event`) : [],
  )
}

function checkEvent({event}: EventActivity, consultation: Consultation, path: string): DefinitionFinding[] {
  const {place, online, capacity, waitingList, exactSeats} = event
  const findings = [
    ...checkTimes(event, consultation, path),
    ...checkAttached(event, consultation, path),
    ...checkFields(event, path),
  ]
  if (!place && !online) findings.push({path: `${path}.place`, expected: 'a place, or online'})
  for (const [name, isSet] of Object.entries({waitingList, exactSeats}))
    if (isSet && capacity === null)
      findings.push({path: `${path}.${name}`, expected: 'capacity: without it there are always seats'})
  return findings
}

function checkTimes(
  {starts, ends, zone, registration: {until}}: EventSettings,
  {opens, retention}: Consultation,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  if (Date.parse(ends) <= Date.parse(starts))
    findings.push({path: `${path}.ends`, expected: 'later than starts'})
  if (Date.parse(starts) < Date.parse(opens))
    findings.push({path: `${path}.starts`, expected: 'not before the consultation opens'})
  if (Date.parse(`${retention}T23:59:59Z`) < Date.parse(ends))
    findings.push({path: `${path}.ends`, expected: 'not after the last day of retention'})
  if (until && Date.parse(until) > Date.parse(starts))
    findings.push({path: `${path}.registration.until`, expected: 'not after the event starts'})
  if (!isZone(zone))
    findings.push({path: `${path}.zone`, expected: 'the name of a time zone, such as Asia/Amman'})
  else
    for (const [name, moment] of Object.entries({starts, ends})) {
      const offset = offsetIn(zone, Date.parse(moment))
      if (offsetOf(moment) !== offset)
        findings.push({
          path: `${path}.${name}`,
          expected: `the offset of that zone at that time, ${written(offset)}`,
        })
    }
  return findings
}

/** Minutes that the clocks of a moment's offset are ahead of UTC. */
function offsetOf(moment: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

function written(offset: number): string {
  const size = Math.abs(offset)
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`
}

function checkAttached(
  {survey, thread}: EventSettings,
  {activities}: Consultation,
  path: string,
): DefinitionFinding[] {
  const has = (kind: string, id: string | undefined) =>
    id === undefined || activities.some((activity) => activity.kind === kind && activity.id === id)
  return [
    ...(has('survey', survey)
      ? []
      : [{path: `${path}.survey`, expected: 'the id of a survey of the same consultation'}]),
    ...(has('comments', thread)
      ? []
      : [{path: `${path}.thread`, expected: 'the id of a thread of the same consultation'}]),
  ]
}

function checkFields({registration: {fields = []}}: EventSettings, path: string): DefinitionFinding[] {
  const place = `${path}.registration.fields`
  return [
    ...checkUnique(
      fields.map(({id}, at) => ({id, path: `${place}[${at}]`})),
      'the list',
    ),
    ...fields.flatMap((question, at) => {
      const findings = checkQuestion(question, `${place}[${at}]`)
      if (notAsked.has(question.type))
        findings.push({path: `${place}[${at}].type`, expected: 'a question without a map and without photos'})
      if (question.showIf)
        findings.push({path: `${place}[${at}].showIf`, expected: 'nothing: all fields are shown'})
      return findings
    }),
  ]
}
