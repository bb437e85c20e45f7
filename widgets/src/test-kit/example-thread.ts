/** For tests: a thread in two languages, with a comment of every kind. */
import type {
  Amount,
  Comment,
  CommentsPage,
  ModerationAccount,
  Reconciliation,
  ShownThread,
} from '@saha/contract'
import {activity} from './example-activity.ts'

const {municipality, consultation} = activity

export const thread: ShownThread = {
  id: 'award',
  kind: 'comments',
  title: {ar: 'رأيكم في الجائزة', en: 'What do you think of the award?'},
  level: 'open',
  state: 'open',
  version: '0123456789abcdef',
  municipality,
  consultation,
  comments: {moderation: 'mixed', votes: 'both', reportsToHold: 3},
}

/** The name of a comment, out of a word: 22 letters. */
export const idOf = (word: string): string => word.padEnd(22, '0')

let position = 0

/** A comment as the server gives it. The fields that matter to a test are said by it. */
export function comment(word: string, fields: Partial<Comment> = {}): Comment {
  return {
    id: idOf(word),
    depth: 0,
    position: ++position,
    hour: '2026-11-20T09:00:00Z',
    name: 'Lina',
    text: `What ${word} says.`,
    supports: 0,
    objections: 0,
    replies: 0,
    ...fields,
  }
}

/** What is left of one, without a name and a text. */
function stone(word: string, fields: Partial<Comment>): Comment {
  const {name: _, text: __, ...left} = comment(word, fields)
  return left
}

/** An answer to a comment. */
export const answerTo = (parent: Comment, word: string, fields: Partial<Comment> = {}): Comment =>
  comment(word, {parent: parent.id, depth: Math.min(parent.depth + 1, 3), ...fields})

const first = comment('first', {
  name: 'لينا',
  text: 'الجائزة مستحقة. المكتبة المتنقلة وصلت إلى حيّنا مرتين هذا الشهر.\n\nشكرًا لكل من عمل عليها.',
  supports: 12,
  objections: 1,
  replies: 4,
})
const second = answerTo(first, 'second', {name: 'Omar', text: 'When does it come to the eastern quarter?'})
const third = answerTo(second, 'third', {
  name: 'سامر',
  text: 'كل ثلاثاء، بحسب https://irbid.example/library.',
})
const fourth = answerTo(third, 'fourth', {name: 'Rana', text: 'Thank you!', edited: true})
const fifth = answerTo(fourth, 'fifth', {name: 'سلمى', text: 'وأنا أيضًا أشكركم.', inReplyTo: 'Rana'})
const {name: _, ...official} = comment('official', {
  official: {ar: 'دائرة الثقافة', en: 'Department of Culture'},
  text: 'نشكركم على آرائكم. تُضاف محطتان جديدتان ابتداءً من الشهر القادم.',
  pinned: true,
  supports: 5,
})
const redacted = comment('redacted', {
  text: 'Call the driver, he is always late: [removed]',
  redacted: true,
  objections: 3,
})
const hidden = stone('hidden', {gone: {is: 'hidden', reason: 'insult', day: '2026-06-03'}, replies: 1})
const toHidden = answerTo(hidden, 'tohidden', {name: 'Huda', text: 'Please stay polite.'})
const withdrawn = stone('withdrawn', {gone: {is: 'withdrawn'}, replies: 1})
const toWithdrawn = answerTo(withdrawn, 'towithdrawn', {name: 'نور', text: 'اتفق معك.'})
const long = comment('long', {
  name: 'Karim',
  text: 'A long story about the library and the street. '.repeat(60),
})
export const comments: readonly Comment[] = [
  official,
  first,
  second,
  third,
  fourth,
  fifth,
  redacted,
  hidden,
  toHidden,
  withdrawn,
  toWithdrawn,
  long,
]

/** A page of comments, as the first of its thread. */
export function pageOf(shown: readonly Comment[], fields: Partial<CommentsPage> = {}): CommentsPage {
  const top = shown.filter(({depth, gone}) => depth === 0 && !gone)
  const on = (side: string) => top.filter((one) => one.side === side).length
  const officialOnes = shown.filter((one) => one.official)
  return {
    comments: [...shown],
    counts: {
      all: shown.filter(({gone}) => !gone).length,
      for: on('for'),
      neutral: on('neutral'),
      against: on('against'),
      official: officialOnes.length,
    },
    newest: Math.max(0, ...shown.map((one) => one.position)),
    official: officialOnes,
    ...fields,
  }
}

export const account: ModerationAccount = {
  received: 120,
  published: 99,
  test: 1,
  waiting: 3,
  hidden: 12,
  withdrawn: 5,
  reasons: {spam: 7, insult: 4, 'off-topic': 1},
  restored: 2,
  redacted: 1,
  reports: 9,
  appeals: {received: 3, waiting: 1, restored: 1, upheld: 1},
  decided: {hour: 10, day: 4, 'three-days': 1},
  mode: 'mixed',
}

const amount = (all: number): Amount => ({all, channels: {web: all, assisted: 0, paper: 0}})

/** Where the same went. */
export const reconciliation: Reconciliation = {
  received: amount(120),
  counted: amount(98),
  waiting: amount(3),
  withdrawn: amount(5),
  duplicates: amount(1),
  spam: amount(7),
  hidden: [
    {reason: 'insult', amount: amount(4)},
    {reason: 'off-topic', amount: amount(1)},
  ],
  test: amount(1),
  step: 1,
  level: 'open',
  opened: '2026-06-01T00:00:00.000Z',
  closes: '2026-07-01T00:00:00.000Z',
  wording: '0123456789abcdef',
  smallestGroup: null,
}
