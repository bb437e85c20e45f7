import {expect, test} from 'vitest'
import {lessonOf} from './lesson.ts'

const approve = {action: 'approve'} as const
const spam = {action: 'hide', reason: 'spam'} as const
const insult = {action: 'hide', reason: 'insult'} as const
const restore = {action: 'restore'} as const
const redact = {action: 'redact'} as const

test.each([
  ['what nobody has decided teaches nothing', [], undefined],
  ['what was approved is no spam', [approve], 'ham'],
  ['what was hidden as spam is spam', [spam], 'spam'],
  ['the last word counts', [approve, spam], 'spam'],
  ['what was restored is not spam any more', [spam, restore], undefined],
  ['an insult is neither', [insult], undefined],
  ['an insult that was approved before is no spam', [approve, insult], 'ham'],
  ['other words teach nothing of the first ones', [approve, redact], undefined],
  ['a note decides nothing', [spam, {action: 'note'} as const], 'spam'],
  ['an appeal that fails leaves spam what it was', [spam, {action: 'uphold'} as const], 'spam'],
] as const)('%s', (_, acts, lesson) => {
  expect(lessonOf(acts)).toBe(lesson)
})
