/** What pages tell people to type can be typed: it is shell, and what it names is there. */
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../node-version.js'
import {readShell, withoutWrapping, type Call} from './shell.ts'

const isThere = (path: string) => existsSync(join(root, path))
const {scripts, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Programs of others that pages may count on; of our own ones, more is asked. */
const ofOthers = new Set(['sudo', 'useradd', 'install', 'git', 'date', 'curl', 'sqlite3', 'ogrinfo'])

const helps = new Map<string, string>()

/** What one of our programs says of itself. */
function helpOf(...program: string[]): string {
  const name = program.join(' ')
  if (!helps.has(name)) {
    const {status, stdout} = spawnSync(process.execPath, [...program, '--help'], {
      cwd: root,
      encoding: 'utf8',
    })
    helps.set(name, status === 0 ? stdout : '')
  }
  return helps.get(name) ?? ''
}

/** Options that a program's help does not name. */
const unknownOptions = (words: readonly string[], help: string) =>
  words.filter((word) => word.startsWith('--') && !new RegExp(`${word}(?![\\w-])`).test(help))

/** @returns what is not there of what a call names. */
function missingFor(call: Call): string[] {
  const [program, ...words] = withoutWrapping(call)
  if (program === 'npm' || program === 'pnpm') return missingScript(program, words)
  if (program === 'node') return words.slice(0, 1).filter((file) => !isThere(file))
  if (program === 'podman')
    return words.filter((_, at) => words[at - 1] === '-f').filter((file) => !isThere(file))
  if (program === 'systemctl')
    return words.filter((word) => word.startsWith('saha')).filter((unit) => !isUnit(unit))
  return ofOthers.has(program) ? [] : [program]
}

const isUnit = (name: string) => [name, `${name}.service`].some((file) => isThere(`server/deploy/${file}`))

function missingScript(program: 'npm' | 'pnpm', words: readonly string[]): string[] {
  const [first = '', ...rest] = words[0] === 'run' ? words.slice(1) : words
  if (program === 'npm' && first === 'pack')
    return rest.filter((folder) => !isThere(join(folder, '../build.ts')))
  if (program === 'npm' && first === 'install')
    return rest.filter((file) => file !== `./saha-widgets-${version}.tgz`)
  if (program === 'npm' && first === 'publish') return rest
  if (!(first in scripts)) return [first]
  if (first === 'saha') return missingCommand(rest.filter((word) => word !== '--'))
  const [, script = ''] = /^node (\S+\.[jt]s)$/.exec(scripts[first]) ?? []
  if (first === 'bench')
    return rest.filter((word) => !new RegExp(`\\b${word.replace(/^--/, '')}\\b`).test(helpOf(script)))
  return rest
}

function missingCommand([name = '', ...words]: readonly string[]): string[] {
  if (name === '' || name === '--help') return []
  const help = helpOf('server/src/cli.ts', name)
  if (!help) return [`saha ${name}`]
  const action =
    name === 'staff' && !help.includes(`saha staff ${words[0]} `) ? [`saha staff ${words[0]}`] : []
  return [...action, ...unknownOptions(words, help)]
}

const pages = ['README.md', 'bench/README.md', ...globSync('docs/**/*.md', {cwd: root})].toSorted()
const read = (page: string) => readFileSync(join(root, page), 'utf8')

/** Fences of shell, and what is typed behind a `$` in fences that show the reply, too. */
const fencesIn = (page: string) =>
  [...read(page).matchAll(/^ *```(\w*)\n([^]*?)^ *```$/gm)].flatMap(([, language = '', text = '']) =>
    language === 'sh' ? [text] : [...text.matchAll(/^ *\$ (.*)$/gm)].map(([, line = '']) => line),
  )

/** Calls of ours within a sentence, but those that leave a place for a word open. */
const spansIn = (page: string) =>
  [...read(page).matchAll(/`((?:npm run|npm|pnpm|sudo|systemctl) [^`<]+)`/g)].map(([, span = '']) => span)

describe.each(pages.filter((page) => fencesIn(page).length + spansIn(page).length > 0))('%s', (page) => {
  // Later fences of a page go on with what earlier ones have set.
  const {calls, complaint} = readShell([...fencesIn(page), ...spansIn(page)].join('\n'))

  test('a shell takes all that is to be typed', () => {
    expect(complaint).toBe('')
    expect(calls.length).toBeGreaterThan(0)
  })

  test('every script, file, command and option in it is there', () => {
    expect(
      calls.flatMap((call) => missingFor(call).map((missing) => `${call.join(' ')}: ${missing}`)),
    ).toEqual([])
  })
})
