/** What consultations are being made of, and what was published of them. */
export interface BuildingTables {
  consultation_draft: {
    municipality: string
    consultation: string
    /** Counted up by each change, by publishing and by discarding: the row stays, so that no revision comes twice. */
    revision: number
    /** JSON: a consultation in which anything may be missing; empty while nobody changes anything. */
    content: string
    /** JSON: what lists show of it; empty like the content. */
    outline: string
    /** JSON: what is published, as far as the draft has taken notice of it; empty when nothing is. */
    base: string
    /** The address of whoever changed it last; empty like the content. */
    changed_by: string
    /** Milliseconds since 1970. */
    changed_at: number
    /** When a change of the same person was noted in the log last, in milliseconds since 1970. */
    logged_at: number
  }
  /** Which picture a file name of a draft stands for, beside those that its activities have. */
  draft_image: {
    municipality: string
    consultation: string
    file: string
    image: string
  }
  consultation_version: {
    municipality: string
    consultation: string
    /** Counts up from 1. */
    number: number
    /** Milliseconds since 1970. */
    at: number
    /** JSON: the consultation as it was published. */
    content: string
    /** JSON: what publishing it changed. */
    changes: string
  }
}
