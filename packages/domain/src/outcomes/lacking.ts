import type {OutcomeContent} from '@saha/contract'

/** Parts in words that everybody is told. */
const spokenParts = ['title', 'decided', 'reasons', 'office'] as const
export type SpokenPart = (typeof spokenParts)[number]

/**
 * What keeps an outcome from being published: nobody is told a decision without its reasons, or in another language than
 * their own.
 *
 * @param languages of the municipality.
 * @returns parts that lack words in one of them, each once, in the order of the form.
 */
export function lackingParts(
  content: Pick<OutcomeContent, SpokenPart>,
  languages: readonly string[],
): SpokenPart[] {
  return spokenParts.filter((part) => {
    const words = content[part] ?? {}
    return languages.some((language) => (words[language] ?? '').trim() === '')
  })
}
