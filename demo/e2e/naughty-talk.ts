/** People, moderators and offices who write something in every field that the contract has for words. */
import {randomBytes} from 'node:crypto'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Definition} from '../../packages/contract/src/index.ts'
import {cleanComment} from '../../packages/domain/src/contributions/clean-comment.ts'
import {cleanName} from '../../packages/domain/src/contributions/clean-name.ts'
import {payloads} from '../../packages/domain/src/text/test-kit/arbitrary-text.ts'
import definition from '../definition.json' with {type: 'json'}
import type {Moderator} from './moderator.ts'
import {naughty as authored} from './naughty-town.ts'
import {post} from './talking.ts'

export const municipality = 'naughty'

/** Payloads, and the big list of naughty strings where it is there. */
export const naughty: readonly string[] = [
  ...new Set([
    ...payloads,
    ...authored,
    'evil\u202egpj.exe',
    '\u2066\u202eقلب\u2069',
    '\u2067right\u2069 (left',
    'z\u0310\u0321\u0322\u0330\u0331\u0347\u0349algo',
    'a\u0000b\u0007c\u001b[31m',
    '\r\nset-cookie: a=b',
    '__proto__',
    '=HYPERLINK("http://evil.example","x")',
    '+1+cmd|calc!A1',
    '@SUM(1+1)',
  ]),
]

/** Names that something is left of, each once. */
export const names: readonly string[] = [...new Set(naughty.map(cleanName).filter(Boolean))]

/** All of them again as texts, some in each. */
export const batches: readonly string[] = Array.from({length: Math.ceil(naughty.length / 12)}, (_, batch) =>
  naughty
    .slice(batch * 12, batch * 12 + 12)
    .join('\n')
    .slice(0, 3_500),
)

/** Words without a second thought, which bring everything that a page can draw of a comment. */
export const calm: readonly string[] = [
  'A calm line.\nhttps://town.example/a\nhttps://bücher.example/\n\nA second paragraph.',
  'كلام هادئ بالعربية.',
  ...Array.from({length: 10}, (_, number) => `Calm words, number ${number}.\n`.repeat(20)),
]

/**
 * Two threads of a municipality of their own, in which everything is possible and published at once, and one for what
 * comes from elsewhere, in which nobody takes sides.
 *
 * @param site that may send.
 */
export async function writeTalkDefinition(site: string): Promise<string> {
  const words = (en: string) => ({en, ar: `${en} (ar)`})
  const thread = (id: string, comments: object) => ({id, kind: 'comments', title: words('Talk'), comments})
  const everything = {moderation: 'after', sides: true, votes: 'both', places: true}
  const [consultation] = definition.consultations
  const content = Definition.parse({
    saha: 1,
    municipality: {...definition.municipality, id: municipality, languages: ['en', 'ar'], origins: [site]},
    consultations: [
      {
        ...consultation,
        id: 'talks',
        opens: '2020-01-01T00:00:00Z',
        closes: '2090-01-01T00:00:00Z',
        retention: '2090-12-31',
        activities: [thread('naughty', everything), thread('calm', everything), thread('heap', {})],
      },
    ],
  })
  const file = join(await mkdtemp(join(tmpdir(), 'saha-talk-')), 'definition.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

/** Every word on its own, as somebody's name and as somebody's text, in a file that another program might have left. */
export async function writeTalkFile(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'saha-talk-')), 'threads.json')
  const comments = naughty.map((words, number) => ({
    id: `${number} ${words}`.slice(0, 500),
    at: '2026-01-01T08:00:00Z',
    name: words,
    text: words || 'x',
  }))
  await writeFile(
    file,
    JSON.stringify({saha: 'comments', version: 1, threads: [{address: 'x', title: naughty[0], comments}]}),
  )
  return file
}

/** What somebody wrote, and where. */
export interface Written {
  id: string
  receipt: string
  name: string
  text: string
}

/** A thread in which everything has been written that can be written. */
export interface Talk {
  /** On the first level, in this order. Of the fourth on, all are as they were sent. */
  comments: Written[]
  /** One below the other: the last ones say whom they answer. */
  answers: Written[]
  edited: Written
  reported: Written & {words: string; note: string}
  hidden: Written & {message: string; appeal: string; question: string}
  redacted: Written & {message: string}
  official: {id: string; office: string; text: string}
}

/** Who writes where, and what. */
export interface Talking {
  saha: string
  moderator: Moderator
  activity: string
  names: readonly string[]
  texts: readonly string[]
}

/**
 * Writes everything.
 *
 * @param on told of each field of the contract that carries words.
 */
export async function talk(talking: Talking, on: (field: string) => void): Promise<Talk> {
  const {saha, moderator, activity, names: called, texts} = talking
  const nameAt = (at: number) => called[at % called.length] ?? ''
  const textAt = (at: number) => texts[at % texts.length] ?? ''
  const address = `${municipality}/${activity}`

  async function write(at: number, more: object): Promise<Written> {
    const [name, text] = [nameAt(at), textAt(at)]
    const {comment, receipt} = await post(saha, address, {name, text, ...more})
    return {id: comment, receipt, name: cleanName(name), text: cleanComment(text)}
  }
  for (const field of ['name', 'text', 'ticket', 'work', 'website']) on(`NewComment.${field}`)
  const comments: Written[] = []
  for (const at of texts.keys())
    comments.push(
      await write(at, {
        side: (['for', 'against', 'neutral'] as const)[at % 3],
        place: {listed: 'al-wadi'},
        ticket: textAt(at).slice(0, 200),
        work: textAt(at).slice(0, 2_000),
        ...(at === 0 && {website: textAt(at).slice(0, 500)}),
      }),
    )
  const [edited, reported, hidden, redacted] = comments.splice(0, 4) as [Written, Written, Written, Written]
  const answers: Written[] = []
  for (let depth = 0; depth < 6; depth++)
    answers.push(await write(depth, {parent: answers.at(-1)?.id ?? edited.id}))

  on('CommentChanges.name')
  on('CommentChanges.text')
  const changes = {name: nameAt(5), text: textAt(4)}
  await ask('PUT', '/v1/receipts', changes, edited.receipt)

  on('Report.text')
  const words = textAt(5).slice(0, 1_000)
  const token = randomBytes(16).toString('hex')
  await ask('POST', `/v1/comments/${address}/${reported.id}/reports`, {token, reason: 'other', text: words})

  on('ModeratorNote.text')
  const note = textAt(6).slice(0, 2_000)
  await moderator.ask('addNote', {item: reported.id}, {text: note})

  on('Decision.message')
  on('Decision.seen[]')
  const message = textAt(7).slice(0, 2_000)
  await moderator.decide(hidden.id, {action: 'hide', reason: 'other', message})
  await moderator.decide(reported.id, {action: 'hide', reason: 'spam', seen: [textAt(7).slice(0, 40)]})
  on('Appeal.text')
  const appeal = textAt(8).slice(0, 2_000)
  await ask('POST', '/v1/receipts/appeals', {text: appeal}, hidden.receipt)

  const question = textAt(11).slice(0, 2_000)
  await moderator.ask('addNote', {item: hidden.id}, {text: question, asks: true})

  on('Decision.text')
  on('Decision.name')
  const redaction = {name: nameAt(11), text: textAt(9), message}
  await moderator.decide(redacted.id, {action: 'redact', ...redaction})

  on('OfficialAnswer.office')
  on('OfficialAnswer.text')
  const office = nameAt(10).replaceAll(/[\p{Cc}\u202a-\u202e\ufeff]/gu, '') || 'Parks'
  const body = {
    key: randomBytes(16).toString('hex'),
    office: {en: office, ar: office},
    text: textAt(10),
    pinned: true,
  }
  const answered = (await moderator.ask('answerOfficially', {activity}, body)) as {comment: string}

  async function ask(method: string, path: string, sent: unknown, receipt?: string): Promise<void> {
    const headers = {'content-type': 'application/json', ...(receipt && {'saha-receipt': receipt})}
    const reply = await fetch(saha + path, {method, headers, body: JSON.stringify(sent)})
    if (!reply.ok) throw new Error(`${method} ${path}: ${await reply.text()}`)
  }

  return {
    comments,
    answers,
    edited: {...edited, name: cleanName(changes.name), text: cleanComment(changes.text)},
    reported: {...reported, words: cleanComment(words), note: cleanComment(note)},
    hidden: {
      ...hidden,
      message: cleanComment(message),
      appeal: cleanComment(appeal),
      question: cleanComment(question),
    },
    redacted: {
      ...redacted,
      name: cleanName(redaction.name),
      text: cleanComment(redaction.text),
      message: cleanComment(message),
    },
    official: {id: answered.comment, office: office.trim(), text: cleanComment(textAt(10))},
  }
}
