import {plainText} from '../text/plain-text.ts'

const longest = 40
const marks = /[\u0300-\u036f]/g

/** Makes ids out of foreign names, each once. */
export class Ids {
  private readonly taken = new Set<string>()
  private readonly lastNumbers = new Map<string, number>()

  /**
   * An id that was not given out before: the name in lower case, with hyphens for all that ids do not have.
   *
   * @param spare the id when nothing of the name can stay, as of one in Arabic; numbered.
   */
  make(name: string, spare: string): string {
    const wanted = idFrom(name)
    const id =
      wanted !== '' && !this.taken.has(wanted) ? wanted : this.numbered(wanted || spare, wanted === '')
    this.taken.add(id)
    return id
  }

  private numbered(stem: string, fromOne: boolean): string {
    for (let number = this.lastNumbers.get(stem) ?? (fromOne ? 1 : 2); ; number += 1) {
      const id = `${stem.slice(0, longest - 8).replace(/-$/, '')}-${number}`
      if (this.taken.has(id)) continue
      this.lastNumbers.set(stem, number + 1)
      return id
    }
  }
}

/** The name as an id; empty when nothing of it can stay. */
export function idFrom(name: string): string {
  return plainText(name.slice(0, 500))
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .split(/[^a-z0-9-]/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longest)
    .replace(/^-{1,40}/, '')
    .replace(/-{1,40}$/, '')
}
