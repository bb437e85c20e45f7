import type {QueueItem} from '@saha/contract'

/** The first words of a contribution, for lists. @param wordless said of answers of photos alone. */
export function shortened(item: QueueItem, wordless: string): string {
  const words = (item.title ?? wordsOf(item)).replace(/\s+/g, ' ').trim() || wordless
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

/** All that its author wrote, but for a title. */
export function wordsOf({text, answers}: Pick<QueueItem, 'text' | 'answers'>): string {
  return answers ? answers.flatMap(({words = []}) => words).join(' · ') : text
}
