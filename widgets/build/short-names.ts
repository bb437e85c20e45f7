import {globSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {minify} from 'terser'
import type {Plugin} from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a name means something to others: on the wire, in storage, in events, in `Intl`, in a library. */
const spokenToOthers = [
  'packages/{contract,client,i18n}/src/*.ts',
  'widgets/src/kit/events.ts',
  'widgets/src/survey/draft.ts',
  'widgets/src/questions/entry.ts',
]

/** Sections of sentences that a page loads before anything is touched. */
const firstScreens = ['common', 'survey', 'comments', 'ideas', 'counts']

/**
 * Gives the sentences of `i18n` short names in what is built. Each name is otherwise there twice, beside the words and
 * where they are said: a twentieth of what a page loads.
 *
 * A name stays as it is where it means something else as well: to others, in quotes (a sentence may be chosen by it),
 * or in browsers, which Terser knows.
 */
export function shortNames(): Plugin {
  const short = shortened()
  const some = new RegExp(`\\b(?:${Object.keys(short).join('|')})\\b`)
  const props = Object.fromEntries(Object.entries(short).map(([name, to]) => [`$${name}`, to]))
  return {
    name: 'saha-short-names',
    enforce: 'post',
    async transform(code, id) {
      if (!id.startsWith(root) || id.includes('node_modules') || !some.test(code)) return undefined
      const shorter = await minify(code, {
        module: true,
        compress: false,
        mangle: {
          keep_classnames: true,
          keep_fnames: true,
          properties: {keep_quoted: true, only_cache: true} as object,
        },
        nameCache: {props: {props: {...props}}},
        format: {beautify: true, comments: 'all'},
      })
      return {code: shorter.code ?? code, map: null}
    },
  }
}

/** Sentence to short name, the same in every build. */
function shortened(): Record<string, string> {
  const all = filesIn(['{widgets,packages/*}/src/**/*.ts'])
  const withLibrary = all.filter((source) => /from 'chart\.js/.test(source))
  const meant = new Set([
    ...all.flatMap((source) => source.match(/(?<=')[a-zA-Z]\w*(?=')/g) ?? []),
    // What a file gives away is asked for by its name when it is fetched on demand.
    ...all.flatMap((source) => source.match(/(?<=^export (?:const|function|class) )\w+/gm) ?? []),
    ...[...filesIn(spokenToOthers), ...withLibrary].flatMap((source) => source.match(/\b[a-zA-Z]\w*/g) ?? []),
  ])
  const sentencesIn = (pattern: string) =>
    filesIn([pattern])
      .flatMap((source) => source.match(/(?<=^ +|[{;] ?)[a-z]\w{2,}(?=: )/gm) ?? [])
      .filter((name) => !meant.has(name))
      .sort()
  // The shortest names go to what is said at once.
  const sentences = new Set(
    [...firstScreens, '*'].flatMap((section) => sentencesIn(`packages/i18n/src/${section}/terms.ts`)),
  )
  return Object.fromEntries([...sentences].map((name, position) => [name, `$${position.toString(36)}`]))
}

/** The files, without their comments. */
const filesIn = (patterns: readonly string[]) =>
  globSync(patterns, {cwd: root})
    .filter((path) => !/\.test|test-kit|node_modules|console/.test(path))
    .sort()
    .map((path) => readFileSync(root + path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
