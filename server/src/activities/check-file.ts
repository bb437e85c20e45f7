import {Definition} from '@saha/contract'
import {checkDefinition, type DefinitionFinding} from '@saha/domain'

/** What the shape expects at one place of a file. */
type Issue = NonNullable<ReturnType<typeof Definition.safeParse>['error']>['issues'][number]

/** Longest name from a file that is repeated in a finding. */
const longestName = 40

/**
 * Reads a definition file.
 *
 * @param isMapKnown the municipality's map is as it is stored: it was looked at when it came.
 * @returns the definition, or what has to change in it: the place and the expected value, never what stood there.
 */
export function checkFile(
  content: unknown,
  isMapKnown = false,
): {definition: Definition} | {findings: DefinitionFinding[]} {
  const parsed = Definition.safeParse(content)
  if (!parsed.success) return {findings: parsed.error.issues.flatMap(findingsIn)}
  const findings = checkDefinition(parsed.data, isMapKnown)
  return findings.length > 0 ? {findings} : {definition: parsed.data}
}

/** What a shape expects at one place, or at several of unknown names. */
export function findingsIn(issue: Issue): DefinitionFinding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({path: pathOf([...issue.path, key]), expected: 'nothing of that name'}))
  return [{path: pathOf(issue.path), expected: expectedBy(issue)}]
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kindOf(issue.expected)
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_union':
      return issue.discriminator ? `a known ${issue.discriminator}` : 'one of the published shapes'
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return formats[issue.format] ?? issue.message
    case 'invalid_key':
      return 'language tags such as "ar" or "fr-CA" as names'
    case 'custom':
      return issue.message
    default:
      return 'another value'
  }
}

const formats: Record<string, string> = {
  datetime: 'a moment with its offset, such as 2026-11-01T08:00:00+03:00',
  date: 'a day, such as 2027-12-31',
}

function unitOf(origin: string): string {
  return {array: ' items', string: ' characters'}[origin] ?? ''
}

function kindOf(expected: string): string {
  const kind = expected === 'record' ? 'object' : expected
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** `consultations[0].activities[1].title`. Names that the format does not have are shown only when they are plain. */
function pathOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${plainName(String(step))}`))
      .join('')
      .replace(/^\./, '') || 'the file'
  )
}

function plainName(name: string): string {
  return /^[\w-]+$/.test(name) && name.length <= longestName ? name : '(another name)'
}
