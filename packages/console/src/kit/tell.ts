/** What was done, for the line at the foot of the page that is read aloud and goes by itself. */
export class ToldEvent extends CustomEvent<string> {
  constructor(words: string) {
    super('told', {detail: words, bubbles: true, composed: true})
  }
}

/** Tells in words what was done. */
export function tell(from: EventTarget, words: string): void {
  from.dispatchEvent(new ToldEvent(words))
}
