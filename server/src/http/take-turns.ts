import {Refusal} from '../refusal.ts'

/**
 * Does some work once it is its turn.
 *
 * @throws Refusal `busy` when too many wait; whatever the work throws.
 */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/**
 * For work that holds others up: however much of it arrives, little is done at a time.
 *
 * @param atOnce how much is done at the same time.
 * @param longestLine how much may wait.
 */
export function takeTurns(atOnce: number, longestLine: number): InTurn {
  const line: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < atOnce) running++
    else if (line.length >= longestLine) throw new Refusal('busy')
    else await new Promise<void>((begin) => line.push(begin))
    try {
      return await work()
    } finally {
      const next = line.shift()
      // Whoever is next takes over the place.
      if (next) next()
      else running--
    }
  }
}
