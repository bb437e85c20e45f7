/** What people wrote elsewhere, where it is at hand: none of it belongs to the project. */
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = join(import.meta.dirname, '../../../../..')
const folder = join(isAbsolute(shared) ? shared : join(root, shared), 'comments')

/** Proposals of citizens of Madrid, in Spanish; `undefined` where they are not. */
export function readProposals(): string[] | undefined {
  const file = join(folder, 'decide-madrid/decide-madrid/proposals_latest.csv')
  if (!existsSync(file)) return undefined
  // Every cell stands in quotation marks, six to a row.
  const cells = [...readFileSync(file, 'utf8').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell)
  const titles = cells.filter((_, at) => at % 6 === 1)
  const words = cells.filter((_, at) => at % 6 === 2)
  return titles.slice(1).map((title, at) => plain(`${title}\n${words[at + 1]}`))
}

/** Comments of a blog on drawing and programming, in English; `undefined` where they are not. */
export function readBlogComments(): string[] | undefined {
  const file = join(folder, 'made-mistakes/comments.jsonl')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => String((JSON.parse(line) as {message: unknown}).message))
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replaceAll('""', '"')
}
