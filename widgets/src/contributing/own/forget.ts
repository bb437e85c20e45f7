import {forgetEarlier} from '../earlier.ts'
import {nameOf} from '../name.ts'
import type {Writer} from '../writer.ts'

/**
 * Makes the device forget all that it remembers of somebody, but for the number that keeps anybody from supporting or voting
 * twice.
 */
export function forgetAll(author: Writer): void {
  const {desk, slips} = author
  for (const {key, isOpen} of author.forms) if (!isOpen) slips.delete(key)
  author.save()
  desk.kept.remove(desk.named)
  desk.memory = desk.recall()
  forgetEarlier(desk)
  nameOf(author).forget()
  author.draw()
}
