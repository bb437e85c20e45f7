/** Words, or a link. The texts of a paragraph's segments, one after the other, are the paragraph as it was typed. */
export interface Segment {
  text: string
  /** Where it leads: an address of http or https, written in ASCII. Absent for words. */
  href?: string
  /**
   * The host that it really leads to, in ASCII, where that is not what one reads: letters that look like others, or
   * an address with an empty name in front. To be shown with the text.
   */
  host?: string
}

/** Links made of one text. Whatever follows stays words. */
const mostLinks = 20

// White space, quotation marks, Arabic punctuation and direction marks end an address. So do brackets, except pairs
// within it, and other punctuation that nothing follows.
const address =
  /(?:https?:\/\/|www\.)(?:[.,;:!?'*]*(?:[^\s.,;:!?'*<>"`|\\{}()[\]«»“”‘’„،؛؟۔…\u061c\u200b-\u200f\u2060]|\((?:[^\s<>()]|\([^\s<>()]*\))*\)|\[[^\s<>[\]]*\]))+/gi

/**
 * Finds the links in a citizen's text, and nothing else: no markup is understood. Linked are `http://…`, `https://…`
 * and `www.…` (as https) with a host that has a name. Not linked are addresses with a user name in front of the host
 * (`https://bank.example@evil.example`), numeric and local hosts, and every other scheme.
 *
 * Takes time in proportion to the length of the text.
 *
 * @returns paragraphs, which empty lines part in the text; none for an empty text. A paragraph may hold line ends.
 */
export function linkedText(text: string): Segment[][] {
  let links = 0
  return text
    .split(/\n\n+/)
    .filter(Boolean)
    .map((paragraph) => {
      const segments: Segment[] = []
      let from = 0
      for (const {0: typed, index} of paragraph.matchAll(address)) {
        const isInWord = /[\w@/.-]/.test(paragraph[index - 1] ?? '')
        const target = isInWord || links === mostLinks ? undefined : targetOf(typed)
        if (!target) continue
        links++
        if (index > from) segments.push({text: paragraph.slice(from, index)})
        segments.push({text: typed, ...target})
        from = index + typed.length
      }
      if (from < paragraph.length) segments.push({text: paragraph.slice(from)})
      return segments
    })
}

function targetOf(typed: string): Omit<Segment, 'text'> | undefined {
  const named = typed.replace(/^https?:\/\//i, '')
  try {
    const {href, hostname, username, password} = new URL(named === typed ? `https://${typed}` : typed)
    if (username || password || !/\.[a-z][\w-]+$/.test(hostname)) return undefined
    return named.toLowerCase().startsWith(hostname) ? {href} : {href, host: hostname}
  } catch {
    // Looks like an address, and is none.
    return undefined
  }
}
