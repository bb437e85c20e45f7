import type {QueueItem} from '@saha/contract'

/** The first words of a contribution, for lists. */
export function shortened({title, text}: Pick<QueueItem, 'title' | 'text'>): string {
  const words = (title ?? text).replace(/\s+/g, ' ').trim()
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
