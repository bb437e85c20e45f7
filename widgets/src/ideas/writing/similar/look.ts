import type {IdeaCard} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {routes} from '@saha/contract/routes'
import {callWithPass} from '@saha/client/call-with-pass'
import type {Author} from '../author.ts'
import type {Form} from '../slips.ts'

/** Milliseconds without typing after which it is looked for ideas alike. */
const PAUSE = 600

/** A title of fewer words or letters says too little. */
const WORDS = 2
const LETTERS = 8

/** Looks for ideas like one that is being written. Never in the way: without a network there are none. */
export class Look {
  /** The likest first. */
  cards: readonly IdeaCard[] = []
  /** Its author has said that none of them is the same. */
  isDifferent = false

  readonly #author: Author
  #asked = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(author: Author) {
    this.#author = author
  }

  /** Takes a look at what is written by now. */
  see({title, text}: Form): void {
    const words = title.trim()
    if (words === this.#asked) return
    this.#asked = words
    clearTimeout(this.#timer)
    if (words.split(/\s+/).length < WORDS || words.length < LETTERS) return
    this.#timer = setTimeout(() => void this.#ask(words, text), PAUSE)
  }

  /** What was found is something else; what is found later is shown again. */
  setAside(): void {
    this.isDifferent = true
    this.#author.draw()
  }

  async #ask(title: string, text: string): Promise<void> {
    const {server, address} = this.#author.desk.view
    const sketch = {title: title.slice(0, limits.ideaTitle), text: text.slice(0, limits.ideaText)}
    const reply = await callWithPass(server, routes.findSimilar, address, sketch).catch(() => undefined)
    if (!reply || title !== this.#asked) return
    const known = new Set(this.cards.map(({idea}) => idea))
    if (reply.similar.some(({idea}) => !known.has(idea))) this.isDifferent = false
    this.cards = reply.similar
    this.#author.draw()
  }
}

const looks = new WeakMap<Author, Map<string, Look>>()

export function lookOf(author: Author, {key}: Form): Look {
  const mine = looks.get(author) ?? new Map<string, Look>()
  looks.set(author, mine)
  const look = mine.get(key) ?? new Look(author)
  mine.set(key, look)
  return look
}
