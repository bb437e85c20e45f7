import type {ImportedComment, ImportedState} from './imported-thread.ts'
import type {ThreadAccount} from './thread-account.ts'

/**
 * What another program says of a comment. The last four are not shown: their place is kept when somebody replied.
 */
export type ForeignState = ImportedState | {is: 'deleted'} | {is: 'spam'} | {is: 'not-approved'}

/** A comment as a file has it, its text made plain already. */
export interface ForeignComment extends Omit<ImportedComment, 'foreignId' | 'parent' | 'at' | 'state'> {
  /** Element and line, or the path in the JSON. */
  where: string
  id: string
  /** What it answers; `undefined` on the first level. Nothing is known of that yet. */
  parent: string | undefined
  /** Milliseconds since 1970, as fine as the file has it; `undefined` when it cannot be read. */
  at: number | undefined
  state: ForeignState
}

/** A thread as a file has it. */
export interface ForeignThread {
  address: string
  title: string
  /** In the order of the file. */
  comments: ForeignComment[]
}

/** Plain text that was made of markup. */
export interface PlainMarkup {
  text: string
  /** There were tags in it. */
  hasMarkup: boolean
  /** It was too long to be read whole. */
  isCut: boolean
}

/** Turns markup into plain text. Given to readers, so that these rules need no parser. */
export type MarkupReader = (
  html: string,
  options?: {
    /** Line ends are line ends for readers too, as in WordPress. Otherwise only elements break lines. */
    hasLines?: boolean
    /** Where a link of this format really leads. */
    target?: (href: string) => string
  },
) => PlainMarkup

/** What readers share. */
export interface Reading {
  markup: MarkupReader
  account: ThreadAccount
}

/** The plain text of a comment, with what that took noted in the account. */
export function textOfMarkup(
  {markup, account}: Reading,
  where: string,
  ...html: Parameters<MarkupReader>
): string {
  const {text, hasMarkup, isCut} = markup(...html)
  if (hasMarkup) account.add('markup-removed', where)
  if (isCut) account.add('text-cut', where)
  return text
}
