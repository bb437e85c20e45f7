import type {Level} from '@saha/contract'

/** What an element says of the device in front of it: what is kept there, and how it goes away. Fetched on demand. */
export interface DeviceTerms {
  /** Name of the row of languages. */
  languages: string
  keep: {
    title: string
    /** Where a draft lies unless its citizen decides otherwise. */
    inTab: string
    /** On the box to tick. */
    choice: string
    /** What ticking it means, above all where others use the same telephone. */
    shared: string
    /** The box is ticked. */
    onDevice: string
    /** The browser did not keep it. */
    refused: string
  }
  clear: {
    go: string
    /** What goes, what stays, and what to do before. */
    sure: string
    /** What stays where each browser, or each invitation, counts once. */
    counted: Record<Exclude<Level, 'open'>, string>
    yes: string
    no: string
    /** About answers that have not been sent yet. */
    waiting: {text: string; yes: string; no: string}
    /** Before the list of what was cleared. */
    done: string
    entered: string
    draft: string
    unsent: string
    mark: string
    nothing: string
    /** After answers that wait were left alone. */
    stillWaiting: string
  }
  /** In an activity that leaves no trace. */
  discreet: {
    /** Instead of choices about a draft. */
    nothingKept: string
    /** Instead of "this browser keeps them". */
    waiting: string
  }
}
