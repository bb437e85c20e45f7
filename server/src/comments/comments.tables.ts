import type {Side} from '@saha/contract'

export interface CommentTables {
  /** One row per thread: its counts, and what tells that something in it has changed. Whoever writes locks it first. */
  thread: {
    activity: number
    /** Counted up by every change that readers see. */
    revision: number
    /** The newest position that was given. */
    newest: number
    /** Published comments, answers included. */
    published: number
    /** Published ones on the first level, by side. */
    for: number
    neutral: number
    against: number
    /** Published answers by the municipality. */
    official: number
  }
  comment: {
    /** First 128 bits of the SHA-256 of the receipt. Public. */
    id: string
    activity: number
    state: 'waiting' | 'published' | 'hidden' | 'withdrawn'
    /**
     * 1 when readers see it: it is published, or a stone stands in its place. Stones stand for what was published and is
     * hidden or waits again, and for what is withdrawn while something that is shown stands below it.
     */
    is_shown: number
    /** Order of publication within the thread, from 1; 0 before. */
    position: number
    /** Hours since 1970 of its publication; 0 before. */
    hour: number
    /** What it answers; empty on the first level. */
    parent: string
    /** The comment on the first level above it; its own id there. */
    root: string
    /** 0 on the first level, 1 to 3 below. */
    depth: number
    /**
     * Order within the tree of its root, with the root's own step: see the domain's `pathUnder`. Empty on the first
     * level, and before publication.
     */
    path: string
    /** Empty when it is withdrawn. */
    name: string
    /** Empty when it is withdrawn. */
    text: string
    /** Name and text as searches compare them: see the domain's `foldArabic`. Empty unless published. */
    folded: string
    side: '' | Side
    /** JSON, the office in whose name it answers; empty for citizens. */
    office: string
    /** Who wrote an official answer; empty for citizens. */
    author: string
    is_pinned: number
    is_edited: number
    is_redacted: number
    /** Browsers that support it. */
    supports: number
    /** Browsers that object to it. */
    objections: number
    /** Lower end of the domain's `wilsonInterval` of its votes, in millionths. */
    score: number
    /** Published answers below it in the tree, on all levels: always 0 on the third. */
    replies: number
    /** JSON, as the contract's `PlaceAnswer`; empty for none. */
    place: string
    /** Id of a photo; empty for none. */
    photo: string
    /** Why it is hidden; empty when it is not. */
    hidden_reason: string
    /** Days since 1970, UTC, since when it is hidden; 0 when it is not. */
    hidden_day: number
  }
}
