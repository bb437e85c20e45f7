/**
 * Random order that is the same every time for the same form: drawn from its key, so that a citizen who goes back,
 * reloads or changes the language sees what they saw, and the server need not know.
 */

/**
 * Options or rows in the order in which one citizen sees them.
 *
 * @param order `given`, or `random`: every order equally likely, over all forms. Exclusive options and "other" stay
 *   last, as given.
 * @param seed of the form and the question, such as `key/question`: the same seed gives the same order.
 */
export function inOrder<Item extends object>(
  items: readonly Item[],
  order: 'given' | 'random' | undefined,
  seed: string,
): Item[] {
  if (order !== 'random') return [...items]
  const isLast = (item: Item) =>
    ('exclusive' in item && item.exclusive === true) || ('other' in item && item.other === true)
  return [
    ...shuffle(
      items.filter((item) => !isLast(item)),
      seed,
    ),
    ...items.filter(isLast),
  ]
}

// Fisher and Yates, with the draws of mulberry32.
function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const left = [...items]
  const draw = drawsOf(seed)
  return items.flatMap(() => left.splice(Math.floor(draw() * left.length), 1))
}

// mulberry32: numbers from 0 (included) to 1 (not included). Even enough for an order, unfit for secrets.
function drawsOf(seed: string): () => number {
  let state = hashOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// FNV-1a over UTF-16 units, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
