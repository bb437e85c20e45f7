import type {Comparison} from '@saha/contract'
import {readConstraint, type Constraint} from '../conditions/read-constraint.ts'
import {ownWords} from '../own-words.ts'
import {idFrom} from '../ids.ts'
import {remark, words, type Asked} from './reading.ts'

const kinds = {
  number: ['min', 'max', 'isAboveMin', 'isBelowMax', 'rule'],
  day: ['min', 'max', 'isAboveMin', 'isBelowMax', 'rule'],
  length: ['longest'],
  count: ['fewest', 'most'],
  none: [],
} as const satisfies Record<string, readonly (keyof Constraint)[]>

/** The limits of a row that its kind of question can hold; others are accounted for. */
export function constraintOf(asked: Asked, kind: keyof typeof kinds): Constraint {
  const {row} = asked
  const source = row.get('constraint')
  if (source === '') return {}
  const read = readConstraint(source)
  const held: readonly string[] = kinds[kind]
  const isHeld = read !== undefined && Object.keys(read).every((limit) => held.includes(limit))
  if (read?.rule && isHeld) addRule(asked, read.rule)
  else if (row.words('constraint_message').length > 0)
    remark(asked, 'message-not-carried', 'constraint_message')
  if (read && isHeld) return read
  remark(asked, /\bregex\s?\(/.test(source) ? 'pattern-not-carried' : 'constraint-not-carried', 'constraint')
  return {}
}

function addRule(asked: Asked, {is, other}: {is: Comparison; other: string}) {
  const {row, name, reading} = asked
  const message = words(asked, 'constraint_message')
  if (!message) remark(asked, 'words-added', 'constraint')
  const own = row.ownName('rule')
  reading.rules.push({
    left: name,
    is,
    right: other,
    message: message ?? ownWords('correct', reading.texts.languages),
    where: row.where('constraint'),
    name: idFrom(own) === own ? own : '',
  })
}
