/** A town in which everything was proposed that should not be: by citizens, by staff, and in a file from elsewhere. */
import {randomBytes} from 'node:crypto'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll} from 'vitest'
import type {NewIdea} from '../../packages/contract/src/ideas.ts'
import {Definition} from '../../packages/contract/src/index.ts'
import {cleanComment} from '../../packages/domain/src/contributions/clean-comment.ts'
import {cleanName} from '../../packages/domain/src/contributions/clean-name.ts'
import definition from '../definition.json' with {type: 'json'}
import {Moderator} from './moderator.ts'
import {batches, municipality, names, naughty} from './naughty-talk.ts'
import {photo, propose} from './proposing.ts'
import {useTown, type InTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

/** Those of which something can be seen on one line. */
export const titles: readonly string[] = naughty.filter((words) => cleanComment(words) !== '')

/** What staff may write: words of theirs hold no characters that nobody sees. */
function asAuthored(words: string): string {
  return words.replaceAll(/[\p{Cc}\u202a-\u202e\ufeff]/gu, '').trim() || 'Parks'
}

export interface InIdeas extends InTown {
  moderator: () => Moderator
  /** What citizens proposed in `naughty`, field by field, with their receipts. */
  proposed: () => Proposed[]
  /** Whatever ran in a window, and whatever its browser had to refuse. */
  alarms: string[]
  /** Opens a window that notes whatever runs. */
  openWindow: (address: string) => Promise<Visitor>
  hosted: (activity: string, query?: string) => string
}

export interface Proposed {
  idea: number
  receipt: string
  title: string
  text: string
  name: string
}

/** The town, for all tests of a file. */
export function useNaughtyIdeas(): InIdeas {
  const {town, browser} = useTown()
  const alarms: string[] = []
  let moderator: Moderator
  let proposed: Proposed[]

  beforeAll(async () => {
    await town().command('import', await writeDefinition(town().site))
    await town().command('import', await writeIdeas(), '--into', `${municipality}/heap`)
    moderator = await Moderator.hire(browser(), town(), 'dana@naughty.example', municipality)
    proposed = await proposeAll(town().saha)
    await answerAll(moderator, proposed)
    await propose(
      town().saha,
      {title: 'Calm', text: 'A calm idea.', category: 'park'},
      `${municipality}/calm`,
    )
  }, 180_000)

  async function openWindow(address: string) {
    const visitor = await visit(browser())
    const {page} = visitor
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message())
      void dialog.dismiss()
    })
    await page.exposeFunction('noteRefusal', (what: string) => void alarms.push(what))
    await page.addInitScript(() => {
      const told = globalThis as unknown as {noteRefusal: (what: string) => void}
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        told.noteRefusal(`${violatedDirective} ${blockedURI}`),
      )
    })
    await page.goto(address)
    return visitor
  }

  return {
    town,
    browser,
    moderator: () => moderator,
    proposed: () => proposed,
    alarms,
    openWindow,
    hosted: (activity, query = 'lang=en') => `${town().saha}/embed/${municipality}/${activity}?${query}`,
  }
}

/** Collections in which everything can be written, and is published at once. */
async function writeDefinition(site: string): Promise<string> {
  const words = (en: string) => ({en, ar: `${en} (ar)`})
  const everything = {
    moderation: 'after',
    categories: ['park', 'roads'].map((id) => ({id, text: words(id)})),
    tags: true,
    place: {shapes: ['point'], address: true},
    photos: true,
    fields: [
      {id: 'who', type: 'short-text', text: words('Who could help?')},
      {id: 'why', type: 'long-text', text: words('Why?')},
      {
        id: 'when',
        type: 'single',
        text: words('When?'),
        options: [
          {id: 'soon', text: words('Soon')},
          {id: 'other', text: words('Another time'), other: true},
        ],
      },
    ],
    comments: {moderation: 'after'},
  }
  const collection = (id: string) => ({id, kind: 'ideas', title: words('Ideas'), ideas: everything})
  const [consultation] = definition.consultations
  const content = Definition.parse({
    saha: 1,
    municipality: {...definition.municipality, id: municipality, languages: ['en', 'ar'], origins: [site]},
    consultations: [
      {
        ...consultation,
        id: 'square',
        opens: '2020-01-01T00:00:00Z',
        closes: '2090-01-01T00:00:00Z',
        retention: '2090-12-31',
        activities: ['naughty', 'calm', 'heap'].map(collection),
      },
    ],
  })
  return writeJson('definition.json', content)
}

/** Every word on its own, in every field, in a file that another Saha might have left. */
function writeIdeas(): Promise<string> {
  const ideas = titles.map((words, at) => ({
    id: String(at),
    at: '2026-01-01T08:00:00Z',
    title: words,
    text: words,
    name: words,
    category: 'park',
    tags: [words],
    place: {address: words},
    fields: {who: words.slice(0, 200), why: words, when: {chosen: 'other', other: words.slice(0, 200)}},
    steps: [
      {day: '2026-01-02', status: 'planned', office: {en: asAuthored(words)}, text: {en: asAuthored(words)}},
    ],
    status: 'planned',
  }))
  return writeJson('ideas.json', {saha: 'ideas', version: 1, address: 'x/y', title: titles[0], ideas})
}

async function writeJson(name: string, content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'saha-ideas-')), name)
  await writeFile(file, JSON.stringify(content))
  return file
}

/** Citizens who write something in every field that the contract has. */
async function proposeAll(saha: string): Promise<Proposed[]> {
  const address = `${municipality}/naughty`
  const proposed: Proposed[] = []
  for (const [at, text] of batches.slice(0, 6).entries()) {
    const [title = '', other = ''] = [titles[at * 3], titles[at * 3 + 1]]
    const written: Partial<NewIdea> = {
      name: names[at] ?? 'Sami',
      category: 'park',
      tags: titles.slice(at * 4, at * 4 + 4).map((words) => words.slice(0, 60)),
      place: {address: other.slice(0, 200)},
      photos: [{photo: await sendPhoto(saha, address), alt: other.slice(0, 300)}],
      fields: {
        who: other.slice(0, 100),
        why: text.slice(0, 900),
        when: {chosen: 'other', other: other.slice(0, 90)},
      },
      ticket: text.slice(0, 200),
    }
    const {idea = 0, receipt} = await propose(saha, {title: title.slice(0, 300), text, ...written}, address)
    proposed.push({
      idea,
      receipt,
      title: cleanComment(title).replace(/\s+/g, ' '),
      text: cleanComment(text),
      name: cleanName(written.name ?? ''),
    })
  }
  return proposed
}

async function sendPhoto(saha: string, address: string): Promise<string> {
  const reply = await fetch(`${saha}/v1/surveys/${address}/photos`, {
    method: 'POST',
    headers: {'content-type': 'image/webp'},
    body: await readFile(photo),
  })
  if (!reply.ok) throw new Error(await reply.text())
  return ((await reply.json()) as {photo: string}).photo
}

/** Staff who answer, group and tag with words that are no better. */
async function answerAll(moderator: Moderator, proposed: readonly Proposed[]): Promise<void> {
  const activity = 'naughty'
  await moderator.ask(
    'saveGroup',
    {activity, group: 'mixed'},
    {title: {en: asAuthored(titles[4] ?? '')}, text: {en: asAuthored(titles[5] ?? '')}},
  )
  const ideas = proposed.map(({idea}) => idea)
  await moderator.ask('sortIdeas', {activity}, {ideas, group: 'mixed', addTags: [titles[6]?.slice(0, 60)]})
  for (const [at, {idea}] of proposed.entries())
    await moderator.ask(
      'answerIdea',
      {activity, idea: String(idea)},
      {
        key: randomBytes(16).toString('hex'),
        status: 'planned',
        office: {en: asAuthored(titles[at] ?? '')},
        text: {
          en: asAuthored(batches[at] ?? '')
            .slice(0, 1_000)
            .trim(),
        },
        link: 'https://town.example/"onmouseover="alert(1)',
      },
    )
}
