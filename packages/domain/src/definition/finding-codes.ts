/**
 * Findings as codes: authors of definition files read what is expected in English, the console says it in its reader's own
 * words.
 */

/** What is wrong, and the numbers and names that a sentence about it needs. */
export interface CodedFinding {
  code: FindingCode
  values?: Record<string, string | number>
}

/** Everything that can be wrong with a definition, each with what its findings say. Values stand in named groups. */
const meanings = {
  // What the shape says of any place.
  'too-few': /^at least (?<least>\d+) items$/,
  'too-short': /^at least (?<least>\d+) characters$/,
  'too-small': /^at least (?<least>-?[\d.]+)$/,
  'too-many': /^at most (?<most>\d+) items$/,
  'too-long': /^at most (?<most>\d+) characters$/,
  'too-large': /^at most (?<most>-?[\d.]+)$/,
  'unknown-field': /^nothing of that name$/,
  'not-offered': /^(?:one of |a known |one of the published shapes$)/,
  'bad-id': /^a name of at most/,
  'bad-language': /^(?:a language tag|language tags such as)/,
  'bad-moment': /^a moment with/,
  'bad-day': /^a day, such as/,
  'bad-time': /^a time of day/,
  'bad-zone': /^the name of a time zone/,
  'bad-address': /^(?:the address of|a site without|an address with)/,
  'bad-colour': /^a colour (?:of six|that stands)/,
  'bad-characters': /^words without control/,
  'no-words': /^at least one language$/,
  'too-many-languages': /^at most (?<most>\d+) languages$/,
  // What fits together.
  'id-twice': /^an id used once in/,
  'no-own-language': /^words in one of the municipality's languages \((?<languages>.*)\)$/,
  'closes-too-early': /^later than opens$/,
  'retention-too-early': /^a day not before closes$/,
  'before-consultation': /^not before the consultation opens$/,
  'after-consultation': /^not after the consultation closes$/,
  'phases-out-of-order': /^phases in the order/,
  'unknown-phase': /^a phase of the consultation$/,
  'unknown-category': /^one of municipality\.categories$/,
  'unknown-district': /^a district of municipality\.map$/,
  'district-twice': /^each district once$/,
  'map-missing': /^(?:a map, here or as municipality\.map|municipality\.map: )/,
  'off-map': /^(?:a part of the map|longitude first|a longitude from|west below east)/,
  'bad-map': /^(?:the first position again|a ring that|an edge from here|at most \d+ positions)/,
  'picture-missing': /^(?:a picture that was uploaded|a file of|a picture: )/,
  // Surveys.
  'no-question': /^at least one question/,
  'too-many-questions': /^at most (?<most>\d+) questions in all$/,
  'unknown-question': /^the id of a question/,
  'unknown-option': /^the id of an option/,
  'unknown-page': /^the id of a page$/,
  'wrong-comparison': /^a comparison that fits/,
  'own-question': /^another question than/,
  'later-question': /^a question that comes before$/,
  'backward-jump': /^a page that comes after$/,
  'too-many-conditions': /^at most (?<most>\d+) conditions in all$/,
  'quota-too-small': /^at least (?<least>\d+), the smallest group of the activity$/,
  'end-below-start':
    /^(?:a value above from|a number above min|a day not before min|a number not below atLeast)$/,
  'too-many-digits': /^a number of at most (?<most>\d+) digits$/,
  'too-many-decimals': /^at most (?<most>\d+) decimals$/,
  'bands-out-of-order': /^a number above the one before/,
  'too-many-cells': /^at most (?<most>\d+) months or years/,
  'needs-min-and-max': /^min and max,/,
  'one-of-two': /^only one of unit and currency$/,
  'not-together': /^at most (?<most>\d+), as many as can be chosen together$/,
  'more-than-options': /^at most (?<most>\d+), as many as there are options$/,
  'only-exclusive': /^at least one option that is not exclusive$/,
  'other-twice': /^one such option at most$/,
  'quotes-unread': /^reviewTexts: nothing is quoted/,
  'too-few-within': /^at least two that are within percentages$/,
  'outside-alone': /^(?:true: outside of percentages|nothing: it could stand beside another column)/,
  'cannot-be-parted': /^a question of choices, a scale/,
  'cannot-part': /^a question that puts everybody/,
  'parted-twice': /^each question of a breakdown once$/,
  'table-twice': /^a table of other questions/,
  'table-within': /^no table whose questions/,
  'too-many-groups': /^at most (?<most>\d+) groups, not (?<groups>\d+)$/,
  'too-many-counts': /^at most (?<most>\d+) counts in one table, not (?<counts>\d+)$/,
  'no-pictures-here': /^nothing: a dropdown has words only$/,
  'cannot-decline': /^nothing: who does not agree/,
  'shape-twice': /^every shape once$/,
  'no-way-without-map': /^list or address,/,
  'rule-unfit': /^(?:two questions|questions of|a rule|a number question|a date question)/,
  // Threads, ideas, events, discretion.
  'guestbook-waits': /^before: entries in a guestbook/,
  'opinions-instead': /^none: statements are/,
  'no-categories': /^categories: there are none$/,
  'not-public': /^a kind of question whose answers are public$/,
  'no-conditions-here': /^nothing: all fields are shown$/,
  'sensitive-level': /^open: a sensitive activity/,
  'only-sensitive': /^only on a sensitive activity$/,
  'no-place': /^a place, or online$/,
  'needs-capacity': /^capacity: without it/,
  'ends-too-early': /^later than starts$/,
  'after-retention': /^not after the last day of retention$/,
  'registration-too-late': /^not after the event starts$/,
  'wrong-offset': /^the offset of that zone at that time, (?<offset>.*)$/,
  'no-such-survey': /^the id of a survey of the same consultation$/,
  'no-such-thread': /^the id of a thread of the same consultation$/,
  'no-map-or-photos-here': /^a question without a map and without photos$/,
  'wrong-kind': /^an? (?:string|number|boolean|int|object|array|map|undefined|null|tuple|nan)$/,
} as const satisfies Record<string, RegExp>

export type FindingCode = keyof typeof meanings | 'missing' | 'other'

/** Every code, for those who have words for them. */
export const findingCodes: readonly FindingCode[] = [
  'missing',
  ...(Object.keys(meanings) as (keyof typeof meanings)[]),
  'other',
]

/**
 * The code of a finding.
 *
 * @param expected as the finding says it.
 * @param isMissing whether nothing stands at its place at all.
 * @returns `other` when only the English words say what is wrong.
 */
export function codeFinding(expected: string, isMissing: boolean): CodedFinding {
  for (const [name, meaning] of Object.entries(meanings)) {
    const found = meaning.exec(expected)
    if (!found) continue
    // A place that is empty is empty, whatever should have stood there.
    if (isMissing && shapes.has(name)) return {code: 'missing'}
    const values = Object.entries(found.groups ?? {}).map(([key, value]) => [key, numberOr(value ?? '')])
    return {code: name as FindingCode, ...(values.length > 0 && {values: Object.fromEntries(values)})}
  }
  return {code: isMissing ? 'missing' : 'other'}
}

/** Of a place that has no value they say what kind of value it should have. */
const shapes: ReadonlySet<string> = new Set([
  'wrong-kind',
  'not-offered',
  'bad-id',
  'bad-moment',
  'bad-day',
  'bad-address',
  'no-words',
])

function numberOr(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}
