/** Whatever stands in one place of a definition file is refused with a place, or can be imported and shown. */
import type {Definition} from '@saha/contract'
import {hintsOn} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parkDefinition} from '../saha.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {checkFile} from './check-file.ts'
import {findActivity} from './activities.queries.ts'
import {tryImport} from './import-definition.ts'

const opened = useFile()
const ghost = 'gh0st-w0rd <b>'

function wholeDefinition(): Definition {
  const pages = [...exampleSurvey.pages, ...wholeSurvey.pages]
  const {municipality, ...definition} = parkDefinition({pages})
  return {...definition, municipality: {...municipality, map: exampleMap}}
}

/** Every value within a value, as the way to it. */
function waysInto(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysInto(inner, [...way, key]))]
}

function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === key ? replaced(inner, rest, other) : inner))
  const fields = value as Record<string, unknown>
  return {...fields, [key]: replaced(fields[key], rest, other)}
}

const whole = wholeDefinition()
const ways = waysInto(whole)
const valueAt = (way: readonly string[]) =>
  way.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], whole)
const another = fc.oneof(
  fc.constantFrom(
    ghost,
    '',
    'constructor',
    '{often}',
    '2026-02-30',
    '9999-12-31',
    'ar',
    null,
    true,
    false,
    [],
    {},
  ),
  fc.constantFrom(0, -1, 1, 2, 1.5, 1e15, -1e15, 1e308, 501),
  fc.constantFrom(...ways).map(valueAt),
  fc.jsonValue({maxDepth: 2}),
)

test('a definition with anything in any place is one, or is told where it is none', async () => {
  const {db} = opened().store

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ways), another, async (way, value) => {
      const checked = checkFile(replaced(whole, way, value))
      const findings = 'findings' in checked ? checked.findings : []
      const told = findings.map(({path, expected}) => `${path}: ${expected}`).join('\n')
      const hints = 'definition' in checked ? hintsOn(checked.definition) : []
      const report = 'definition' in checked ? await tryImport(db, checked.definition) : undefined

      expect(told !== '' || report?.isChanged).toBe(true)
      expect(told).not.toMatch(/gh0st|<b>|undefined|\[object/)
      expect(hints.length).toBeLessThan(1_000)
    }),
    {numRuns: 1_500},
  )

  expect(await findActivity(db, 'irbid', 'park-survey')).toBeUndefined()
})
