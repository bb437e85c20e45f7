/** Elements that stand in lines of their own, and how many line ends are around them. */
const blocks: ReadonlyMap<string, number> = new Map([
  ...['p', 'blockquote', 'pre', 'ul', 'ol', 'dl', 'table', 'figure', 'hr'].map((name) => [name, 2] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 2] as const),
  ...['div', 'li', 'dt', 'dd', 'tr', 'section', 'article', 'figcaption'].map((name) => [name, 1] as const),
])

/** Whether an element begins a line of its own. */
export function isBlock(name: string): boolean {
  return blocks.has(name)
}

const mostLineEnds = 3
const mostQuotes = 10

/** Plain text as it is laid out: words are put on it one after the other, and elements that open and close. */
export class PageOfText {
  private readonly hasLines: boolean
  private readonly parts: string[] = []
  /** Line ends due before the next word: those around blocks, and those that the author made. */
  private due = {blocks: 0, lines: 0}
  private isSpaceDue = false
  /** A line end in the source right after `<br>` is the same line end. */
  private isBroken = false
  private quotes = {now: 0, before: 0}
  private verbatim = 0
  private readonly lists: {isNumbered: boolean; items: number}[] = []
  private bullet = ''

  /** @param hasLines line ends in the source are line ends for readers. */
  constructor(hasLines: boolean) {
    this.hasLines = hasLines
  }

  text(): string {
    return this.parts.join('')
  }

  break() {
    this.endLine()
    this.isBroken = true
  }

  open(name: string) {
    this.around(name)
    if (name === 'blockquote') this.quotes.now += 1
    if (name === 'pre') this.verbatim += 1
    if (name === 'ul' || name === 'ol') this.lists.push({isNumbered: name === 'ol', items: 0})
    if (name === 'li') this.bullet = this.nextBullet()
  }

  close(name: string) {
    this.around(name)
    if (name === 'blockquote') this.quotes.now -= 1
    if (name === 'pre') this.verbatim -= 1
    if (name === 'ul' || name === 'ol') this.lists.pop()
    if (name === 'li') this.bullet = ''
  }

  write(text: string) {
    if (this.hasLines || this.verbatim > 0) this.writeLines(text)
    else this.writeWords(text)
  }

  private writeWords(text: string) {
    text.split(/[ \t\n\r\f]+/).forEach((word, at) => {
      if (at > 0) this.isSpaceDue = true
      if (word !== '') this.put(word)
    })
  }

  private writeLines(text: string) {
    const lines = text.replace(/\r\n?/g, '\n').split('\n')
    lines.forEach((line, at) => {
      if (at > 0 && !(at === 1 && lines[0] === '' && this.isBroken)) this.endLine()
      if (line.trim() !== '') this.put(line)
      else if (line !== '') this.isSpaceDue = true
    })
  }

  private put(words: string) {
    const ends = Math.min(Math.max(this.due.blocks, this.due.lines), mostLineEnds)
    if (this.parts.length === 0 || ends > 0) this.beginLine(this.parts.length === 0 ? 0 : ends)
    else if (this.isSpaceDue) this.parts.push(' ')
    this.parts.push(words)
    this.due = {blocks: 0, lines: 0}
    this.isSpaceDue = false
    this.isBroken = false
  }

  private beginLine(ends: number) {
    const {now, before} = this.quotes
    // An empty line within a quote belongs to it; one before or after does not.
    const between = quoteMarks(Math.min(now, before)).trimEnd()
    for (let end = 0; end < ends; end++) this.parts.push(end === 0 ? '\n' : `${between}\n`)
    this.parts.push(quoteMarks(now) + this.bullet)
    this.bullet = ''
    this.quotes.before = now
  }

  private endLine() {
    this.due.lines += 1
    this.isSpaceDue = false
    this.isBroken = false
  }

  private around(name: string) {
    const ends = blocks.get(name)
    if (ends === undefined) return
    this.due.blocks = Math.max(this.due.blocks, ends)
    this.isSpaceDue = false
  }

  private nextBullet(): string {
    const list = this.lists.at(-1)
    if (!list?.isNumbered) return '- '
    list.items += 1
    return `${list.items}. `
  }
}

function quoteMarks(depth: number): string {
  return '> '.repeat(Math.min(depth, mostQuotes))
}
