import {isScript, type Source} from './sources.ts'

/**
 * Values that a file exports and no other file names. What the contract offers may be for others alone, and so may the
 * class of an element.
 */
export function unusedExports(sources: readonly Source[]): string[] {
  const named = namedIn(sources)
  return sources
    .filter((source) => isScript(source) && !source.path.startsWith('packages/contract/'))
    .flatMap(({path, text}) =>
      [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (?!Saha)([\w$]+)/gm)]
        .filter(([, name = '']) => named.get(name) === 1)
        .map(([, name]) => `${path} exports ${name}, which nobody imports`),
    )
}

/**
 * Names of sentences that nothing says. One that is named like something else passes for said. The plugin for WordPress
 * says its sentences word for word; a test of its own compares them.
 */
export function unsaidSentences(sources: readonly Source[]): string[] {
  const isLanguage = ({path}: Source) => /^packages\/i18n\/src\/.+\/(?:terms|ar|en|fr)\.ts$/.test(path)
  const named = namedIn(sources.filter((source) => !isLanguage(source)))
  return sources
    .filter(({path}) => /^packages\/i18n\/src\/(?!wordpress\/).+\/terms\.ts$/.test(path))
    .flatMap(({path, text}) =>
      [...withoutComments(text).matchAll(/(?<=^ +|[{;] ?)'?([a-z][\w-]*)'?(?=\??: )/gm)]
        .filter(([, name = '']) => !named.has(name))
        .map(([, name]) => `${path} has ${name}, which nothing says`),
    )
}

/** Every name, and in how many files it stands. */
function namedIn(sources: readonly Source[]): Map<string, number> {
  const named = new Map<string, number>()
  for (const {text} of sources)
    for (const name of new Set(text.match(/[a-z_$][\w$]*(?:-[\w$]+)*/gi)))
      named.set(name, (named.get(name) ?? 0) + 1)
  return named
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
