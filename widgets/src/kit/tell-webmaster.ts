const told = new Set<string>()

/** Says what is wrong with the page in the console of the browser, for whoever looks after it; once, however often it is drawn. */
export function tellWebmaster(words: string): string {
  if (!told.has(words)) console.warn(`Saha: ${words}`)
  told.add(words)
  return words
}
