/** What the pages show to be pasted into other websites and into definitions is what elements and server take. */
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {DefinedActivity} from '../../packages/contract/src/activity.ts'
import {Breakdown} from '../../packages/contract/src/breakdowns.ts'
import {CommentsFile} from '../../packages/contract/src/comments-file.ts'
import {IdeaColumns} from '../../packages/contract/src/ideas-file.ts'
import {GroupsReply, Sorted, StepTaken} from '../../packages/contract/src/ideas-staff.ts'
import {Decision, ModerationAccount} from '../../packages/contract/src/moderation.ts'
import {root} from '../node-version.js'

const filesIn = (folder: string, end: string) =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name))

const pages = [join(root, 'README.md'), ...filesIn('docs', '.md')].map((path) => ({
  name: relative(root, path),
  text: readFileSync(path, 'utf8'),
}))

const snippets = pages.flatMap(({name, text}) =>
  [...text.matchAll(/^( *)```(html|json)\n([^]*?)^ *```$/gm)].map(([, , language, content = '']) => ({
    name,
    language,
    content,
  })),
)

/** A tag as far as it is the same on every website: its name, and which attributes it has. */
const tagsIn = (markup: string) =>
  [...markup.matchAll(/<(saha-[a-z]+|script|a data-saha)\b([^>]*)>/g)].map(([, name = '', rest = '']) => {
    const attributes = [...rest.matchAll(/([a-z-]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)
    return `${name} ${attributes.sort().join(' ')}`.trim()
  })

/** Pages that are opened, used and looked at in tests. */
const tried = new Set(
  [...filesIn('demo/hosts', '.html'), ...filesIn('demo/public', '.html')]
    .map((path) => readFileSync(path, 'utf8'))
    .flatMap(tagsIn),
)

describe('what is pasted', () => {
  // Templates of frameworks are on that of the package: see `embedding.test.ts`.
  const shown = snippets.filter(({name, language}) => language === 'html' && name !== 'docs/embedding/npm.md')

  test('has its tags with such attributes on a page that is tried', () => {
    const unknown = shown.flatMap(({name, content}) =>
      tagsIn(content)
        .filter((tag) => !tried.has(tag))
        .map((tag) => `${name}: ${tag}`),
    )

    expect(unknown).toEqual([])
    expect(shown.length).toBeGreaterThan(15)
  })
})

/** What the parts of a snippet may be, by the page that it stands on; elsewhere, activities. */
const shapes: Record<string, readonly {safeParse: (part: unknown) => {success: boolean}}[]> = {
  'docs/breakdowns.md': [Breakdown],
  'docs/comments-formats.md': [CommentsFile],
  'docs/ideas-formats.md': [IdeaColumns],
  // What commands reply.
  'docs/ideas-answering.md': [StepTaken, GroupsReply, Sorted],
  'docs/moderation.md': [ModerationAccount, Decision],
}

/** One by one, where a snippet is a list out of something larger. */
function partsIn(content: string): unknown[] {
  const [, list] = /^\s*"[a-z]+": (\[[^]*\])\s*$/.exec(content) ?? []
  return list ? JSON.parse(list) : [JSON.parse(content)]
}

describe('what is written into files, or replied', () => {
  const written = snippets.filter(({language}) => language === 'json')

  test.each(written)('is of a shape that the server knows, in $name', ({name, content}) => {
    const known = shapes[name] ?? [DefinedActivity]

    const strange = partsIn(content).filter((part) => !known.some((shape) => shape.safeParse(part).success))

    expect(strange).toEqual([])
  })
})
