/** Ideas, what was done with them, and how they are grouped. */
export interface IdeaTables {
  /** One row per collection: its counts, and what tells that something in it has changed. Whoever writes locks it first. */
  idea_list: {
    activity: number
    /** Counted up by every change that readers see. */
    revision: number
    /** The newest number that was given. */
    newest: number
    /** Published ideas. */
    published: number
    /** Supports of published ideas. */
    supports: number
  }
  idea: {
    /** First 128 bits of the SHA-256 of the receipt. */
    id: string
    activity: number
    state: 'waiting' | 'published' | 'hidden' | 'withdrawn'
    /** Public: order of publication within the collection, from 1; 0 before. */
    number: number
    /** Hours since 1970 of its publication; 0 before. */
    hour: number
    /** Like everything that its author wrote, empty when it is withdrawn. */
    title: string
    text: string
    name: string
    /** Empty for none. */
    category: string
    /** JSON list, in the order of its author and as written. */
    tags: string
    /** JSON, as the contract's `PlaceAnswer`; empty for none. */
    place: string
    /** District in which it lies; empty for none. */
    district: string
    /** Where its mark stands: degrees times 100,000. Both 0 where it has none: nobody lives there. */
    longitude: number
    latitude: number
    /** JSON list, as the contract's `IdeaPhoto`. */
    photos: string
    /** JSON, question id to answer; empty for none. */
    fields: string
    /** Browsers that support it. */
    supports: number
    /** Published comments under it. */
    comments: number
    status: string
    /** 1 when the municipality has said something about it. */
    is_answered: number
    /** Number of the idea that proposes the same; 0 for none. */
    duplicate_of: number
    /** Id of its group; empty for none. */
    group: string
    /** Number of the activity that is the thread under it; 0 for none. */
    thread: number
    /** `idea_list.revision` with its last change that readers see: tells every process which ideas to read again. */
    revision: number
    is_edited: number
    is_redacted: number
    /** Why it is hidden; empty when it is not. */
    hidden_reason: string
    /** Days since 1970, UTC, since when it is hidden; 0 when it is not. */
    hidden_day: number
  }
  /** What the municipality did with an idea. */
  idea_step: {
    /** Of the request that made it: the same twice is one step. */
    id: string
    idea: string
    activity: number
    /** Of the steps of this idea, from 1. */
    number: number
    /** Empty where only an answer was given. */
    status: string
    /** Days since 1970, UTC. */
    day: number
    /** JSON, words by language. */
    office: string
    /** JSON, words by language; empty for none. */
    text: string
    /** Empty for none. */
    link: string
    /** Id of the member of staff. */
    staff_user: string
  }
  /** Ideas that the municipality has put together. */
  idea_group: {
    activity: number
    id: string
    /** JSON, words by language. */
    title: string
    /** JSON, words by language; empty for none. */
    text: string
  }
}
