import {Refusal} from '../refusal.ts'

/** Reads a body piece by piece; `onPiece` is told of each. */
type Use<T> = (onPiece: (bytes: number) => void) => Promise<T>

/**
 * Bounds the bytes of uploads that are held in memory at a time, however many citizens upload: until `use` is done, what it
 * was told of counts.
 *
 * @throws Refusal `busy` from `onPiece` when there are more.
 */
export function holdBytes(most: number): <T>(use: Use<T>) => Promise<T> {
  let held = 0
  return async (use) => {
    let mine = 0
    try {
      return await use((bytes) => {
        mine += bytes
        held += bytes
        if (held > most) throw new Refusal('busy')
      })
    } finally {
      held -= mine
    }
  }
}
