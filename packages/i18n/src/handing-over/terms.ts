import type {Counted, PluralForm} from '../message.ts'

/**
 * What is said from the first letter to the receipt, of whatever is handed in: what has to be mended, what is on its way, and
 * what has arrived.
 */
export interface HandingOverTerms<Form extends PluralForm = 'other'> {
  /** Characters. */
  left: Counted<Form>
  over: Counted<Form>
  name: {
    title: string
    /** About a name that was made up here. */
    made: string
    another: string
    own: string
    /** About one of one's own. */
    public: string
    /** From there to a made-up one. */
    back: string
  }
  problems: {title: string; name: string; photo: string}
  /** While the device does the work that keeps programs away. */
  working: string
  unsent: {
    title: string
    /** The browser keeps it. */
    kept: string
    /** Storage is refused: only the open page keeps it. */
    notKept: string
    /** Nothing may be left on the device. */
    fleeting: string
    /** Too much arrives from one network. */
    crowded: string
    now: string
    change: string
    drop: string
    /** Asked before it is deleted. */
    sure: string
    keep: string
  }
  code: string
  copy: string
  copied: string
  remembered: string
  /** This device remembers nothing: the code is the only way. */
  forgotten: string
  done: string
}
