/** Threads of one page are drawn in tasks of their own: the page can be used in between. */

let last: Promise<unknown> = Promise.resolve()

/** Resolves when a thread may draw: the first at once, every other a task after the one before. */
export function myTurn(): Promise<unknown> {
  const mine = last
  last = mine.then(() => new Promise((next) => setTimeout(next)))
  return mine
}
