/** Columns of all of them: number of the activity, and the open question; that is empty for a thread and for ideas. */
interface Place {
  activity: number
  question: string
}

export interface CodingTables {
  /** What texts of a place can be about. */
  coding_place: Place & {
    /** Counted up by every change of the tags, from 1. */
    revision: number
    /** JSON list, as the contract's `Tag`. */
    tags: string
    /** JSON list of words that are never published of these texts. */
    left_out: string
  }
  /** What somebody put on a text. */
  text_reading: Place & {
    /** Name of the text, as the one that wrote it knows it: never its words. */
    text: string
    /** 1 and 2: who read it first and second, neither knowing of the other; 0: what was settled where they differ. */
    part: number
    /** Of the words that were read: see `markOf`. Other words are another text. */
    mark: string
    /** Id of the member of staff. */
    reader: string
    /** JSON list of the ids of tags; empty where none fits. */
    tags: string
  }
  /** Sentences that staff have chosen. */
  text_quotation: Place & {
    text: string
    /** A part of the text, word for word. */
    words: string
    /** Order in which they were chosen, from 1. */
    position: number
    /** Milliseconds since 1970, to the minute, of its first publication; 0 before. */
    since: number
  }
  /** What was published. */
  finding: Place & {
    /** From 1, rising by one. */
    number: number
    /** Milliseconds since 1970, to the minute. */
    at: number
    /** SHA-256 of `content`, in hexadecimal. */
    hash: string
    /**
     * Canonical JSON of the contract's `FindingsSnapshot`. Of the newest alone: older ones may quote what was withdrawn, and
     * are empty.
     */
    content: string
  }
  /** From which texts frequent words were last told. */
  finding_text: Place & {
    /** Of a text and its words: see `markOf`. */
    mark: string
  }
}
