/** Words, or a link. The texts of a paragraph's segments, one after the other, are the paragraph as it was typed. */
export interface Segment {
  text: string
  /** Where it leads: an address of http or https, written in ASCII. Absent for words. */
  href?: string
  /**
   * The host that it really leads to, in ASCII, where that is not what one reads: letters that look like others, or
   * letters that vanish. To be shown with the text.
   */
  host?: string
}

/** Links made of one text. Whatever follows stays words. */
const mostLinks = 20

// White space, quotation marks, Arabic and typographic punctuation and direction marks end an address. So do brackets,
// except a pair within it, and other punctuation that nothing follows.
const address =
  /((?:https?:\/\/|www\.)(?:[.,;:!?'*]*(?:[^\s.,;:!?'*<>"`|\\{}()[\]«»\u060c-\u061f۔\u2000-\u206f]|[([][^\s<>"()[\]]*[)\]]))+)/i

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
  const segment = (part: string, at: number, parts: string[]): Segment => {
    const isAddress = at % 2 === 1 && links < mostLinks && !/[\w@/.-]$/.test(parts[at - 1] ?? '')
    const target = isAddress && targetOf(part)
    if (!target) return {text: part}
    links++
    return {text: part, ...target}
  }
  // Split by what is in brackets, a text is words, address, words, address, words.
  const paragraph = (words: string) =>
    words
      .split(address)
      .map(segment)
      .filter((part) => part.text)
  return text.split(/\n\n+/).filter(Boolean).map(paragraph)
}

function targetOf(typed: string): Omit<Segment, 'text'> | undefined {
  try {
    const {href, hostname, username, password} = new URL(/^w/i.test(typed) ? `https://${typed}` : typed)
    if (username + password || !/\.[a-z][\w-]+$/.test(hostname)) return undefined
    // After the scheme, or where `www` begins.
    const isAsRead = typed
      .slice(0, 8 + hostname.length)
      .toLowerCase()
      .includes(hostname)
    return isAsRead ? {href} : {href, host: hostname}
  } catch {
    // Looks like an address, and is none.
    return undefined
  }
}
