/** What webmasters are told to paste is what stands on the pages that are tested. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../node-version.js'

const server = 'https://saha.town.example'
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Without the line ends and spaces that only belong to a page's layout. */
const plain = (text: string) =>
  text
    .replaceAll('http://localhost:8080', server)
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>{}]) ?/g, '$1')
    .trim()

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => plain(readFileSync(join(entry.parentPath, entry.name), 'utf8')))

/** Files of which tests show that they work. */
const hosts = [
  'demo/hosts/script',
  'demo/hosts/link',
  'demo/hosts/pinned',
  'demo/hosts/shadow',
  'demo/applications',
].flatMap(filesIn)

function snippetsIn(page: string): {language: string; text: string}[] {
  return [...page.matchAll(/^( *)```(html|css|js|text|ts|tsx|svelte)\n([^]*?)^ *```$/gm)].map(
    ([, , language = '', text = '']) => ({
      language,
      text,
    }),
  )
}

describe.each(['script', 'link', 'npm'])('docs/embedding/%s.md', (name) => {
  const page = read(`docs/embedding/${name}.md`)
  const snippets = snippetsIn(page)

  test('shows nothing to paste that is not on a tested page', () => {
    const pasted = snippets.filter(({language}) => language !== 'text').map(({text}) => plain(text))

    expect(pasted.length).toBeGreaterThan(2)
    expect(pasted.filter((snippet) => !hosts.some((host) => host.includes(snippet)))).toEqual([])
  })
})

test('docs/embedding/hosts.md names each page of a host, and no other', () => {
  const named = [...read('docs/embedding/hosts.md').matchAll(/^\| (`.*?)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
  )

  expect(named.toSorted()).toEqual(readdirSync(join(root, 'demo/hosts')).toSorted())
})

test('the policy in the docs is the one in the README, and the one that the console is tested to show', () => {
  const policies = snippetsIn(read('docs/embedding/script.md'))
    .map(({text}) => text.trim())
    .filter((text) => text.startsWith('script-src'))

  expect(policies).toHaveLength(1)
  const [policy = ''] = policies
  expect(read('README.md')).toContain(`\n${policy.replaceAll(server, 'https://saha.example.org')}\n`)
  expect(read('packages/console/src/embed/embed.test.ts')).toContain(
    `'${policy.replaceAll(server, 'https://saha.example')}'`,
  )
})
