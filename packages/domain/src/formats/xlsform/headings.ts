/** Headings of XLSForm columns, which are written in many ways: `label::English (en)`, `bind:relevant`, `LABEL::EN`. */

/** A heading, taken apart. */
export interface Heading {
  /** What the column holds, such as `label`; with underscores. */
  key: string
  /** The language as it is written, where there is one; the field, of a column of ours. */
  part?: string | undefined
}

const otherNames: Readonly<Record<string, string>> = {
  caption: 'label',
  relevance: 'relevant',
  constraintmsg: 'constraint_message',
  constraint_msg: 'constraint_message',
  requiredmsg: 'required_message',
  readonly: 'read_only',
  calculate: 'calculation',
  image: 'media',
  big_image: 'media',
  audio: 'media',
  video: 'media',
}

/** What a heading says. */
export function readHeading(written: string): Heading {
  const parts = written
    .slice(0, 300)
    .split(':')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const lower = (part: string | undefined) => (part ?? '').toLowerCase().replaceAll(/[\s-]/g, '_')
  const prefixed = ['bind', 'control'].includes(lower(parts[0])) && parts.length > 1
  const [first, ...rest] = parts.slice(prefixed ? 1 : 0).filter((part) => part !== 'jr')
  const plain = lower(first)
  if (plain === 'saha') return {key: 'saha', part: rest[0]}
  if (plain === 'media') return {key: 'media'}
  const key = Object.hasOwn(otherNames, plain) ? (otherNames[plain] ?? plain) : plain
  return {key, part: rest.length > 0 ? rest.join(':') : undefined}
}
