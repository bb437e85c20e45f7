import {kindred} from './kindred-words.ts'

const arabic = /^[\u0621-\u064a]+$/
const arabicEnding = /(?:كما|هما|ها|هم|كم|نا|ات|ون|ين|ان|يه|ه|ي|ا)$/
const longVowels = /[اوي]/g
const englishEnding = /(?:ations?|ings?|ments?|ed|ers?|es|ly|s|e|y)$/

/** Letters that are left of a word at the least. */
const fewest = 3

/**
 * What a word is compared by when ideas are compared: without the endings of its number, gender and owner, so that
 * "tree" and "trees" are one word. Arabic makes most plurals by other vowels within the word, which fall away as well
 * where three letters remain; words that municipalities and their citizens use for the same thing are one.
 *
 * @param form a folded word without article: see `formsOf`.
 */
export function likenessKey(form: string): string {
  const root = rootOf(form)
  return kindredRoots.get(root) ?? root
}

/** The same without regard to what words mean. */
function rootOf(form: string): string {
  if (arabic.test(form)) return arabicRoot(form)
  return form.length > fewest && !/\d/.test(form) ? without(form, englishEnding) : form
}

function arabicRoot(form: string): string {
  const stem = without(form, arabicEnding)
  const skeleton = stem.charAt(0) + stem.slice(1).replace(longVowels, '')
  const bare = skeleton.replace(/^ا(?=...)/, '')
  return bare.length >= fewest ? bare : stem
}

function without(form: string, ending: RegExp): string {
  const stem = form.replace(ending, '')
  return stem.length >= fewest ? stem : form
}

const kindredRoots = new Map(
  kindred.flatMap((words) => {
    const [first = '', ...others] = words.split(' ').map(rootOf)
    return others.map((other) => [other, first] as const)
  }),
)
