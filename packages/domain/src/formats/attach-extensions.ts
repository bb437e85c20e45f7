/** Adds to a written survey what its format cannot hold: the difference to what is read back. */
import type {Question, Survey} from '@saha/contract'
import {extensionOf, itemExtensions, itemLists, type Extension} from './extension.ts'

/** Where a written survey takes extensions. */
export interface Written {
  survey: (extension: Extension) => void
  page: (at: number, extension: Extension) => void
  question: (id: string, extension: Extension) => void
  /** Whether there is a place for it: some items are mere settings of their question. */
  hasItem: (question: string, list: string, item: string) => boolean
  item: (question: string, list: string, item: string, extension: Extension) => void
}

/**
 * @param read the survey as it came back, with the pages and questions of `meant`, in their order.
 * @param meant the survey that was written.
 */
export function attachExtensions(read: Survey, meant: Survey, written: Written) {
  give(extensionOf(read, meant), written.survey)
  meant.pages.forEach((page, at) => {
    const back = read.pages[at]
    if (back?.id !== page.id) throw new Error('a written page does not come back')
    give(extensionOf(back, page), (extension) => written.page(at, extension))
    page.questions.forEach((question, place) => {
      const readBack = back.questions[place]
      if (readBack?.id !== question.id) throw new Error('a written question does not come back')
      attachToQuestion(readBack, question, written)
    })
  })
}

function attachToQuestion(read: Question, meant: Question, written: Written) {
  const {id} = meant
  const extension = {...extensionOf(read, meant)}
  for (const list of itemLists) {
    if (!Object.hasOwn(extension, list)) continue
    const items = itemExtensions(fieldOf(read, list), fieldOf(meant, list))
    if (!items || ![...items.keys()].every((item) => written.hasItem(id, list, item))) continue
    delete extension[list]
    for (const [item, own] of items) written.item(id, list, item, own)
  }
  give(extension, (own) => written.question(id, own))
}

function fieldOf(question: Question, name: string): unknown {
  return Object.entries(question).find(([field]) => field === name)?.[1]
}

function give(extension: Extension, take: (extension: Extension) => void) {
  if (Object.keys(extension).length > 0) take(extension)
}
