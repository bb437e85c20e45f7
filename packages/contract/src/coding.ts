/**
 * Coding: people of the municipality read texts of citizens one by one and put tags on them. Two read without knowing of
 * each other; where they differ, somebody settles it.
 */
import {z} from 'zod'
import {FindingsSnapshot} from './findings.ts'
import {limits} from './limits.ts'
import {ItemId} from './moderation.ts'
import {Id, Moment, Text} from './text.ts'

const count = z.int().nonnegative()

/** What a text can be about. */
export const Tag = z.strictObject({
  id: Id,
  label: Text,
  /** What belongs under it and what does not, so that two people take it to mean the same. */
  description: Text.optional(),
})
export type Tag = z.infer<typeof Tag>

/** Other tags, by somebody who has seen this revision of them; 0 where there were none. */
export const TagsChange = z.strictObject({
  revision: count,
  tags: z
    .array(Tag)
    .max(limits.codingTags)
    .refine((tags) => new Set(tags.map(({id}) => id)).size === tags.length),
})
export type TagsChange = z.infer<typeof TagsChange>

/** What somebody puts on a text: tags, or nothing where none of them fits. */
export const Reading = z.strictObject({
  tags: z
    .array(Id)
    .max(limits.codingTags)
    .refine((tags) => new Set(tags).size === tags.length),
})
export type Reading = z.infer<typeof Reading>

/** Texts that can be read: answers to an open question, comments of a thread, or ideas. */
export const CodingSubject = z.strictObject({
  activity: Id,
  title: Text,
  kind: z.enum(['survey', 'comments', 'ideas']),
  /** The open question with its words; absent for a thread and for ideas. */
  question: z.strictObject({id: Id, text: Text}).optional(),
  /** There are tags for them. */
  hasTags: z.boolean(),
  /** Number of the newest publication; 0 while there is none. */
  published: count,
})
export type CodingSubject = z.infer<typeof CodingSubject>

/** The newest activity first, its questions in their order. Surveys of which nobody moderates the texts are not there. */
export const CodingSubjects = z.strictObject({subjects: z.array(CodingSubject)})
export type CodingSubjects = z.infer<typeof CodingSubjects>

/** Where the reading of some texts stands. */
export const Coding = z.strictObject({
  subject: CodingSubject,
  /** Counted up by every change of the tags; 0 while there are none. */
  revision: count,
  tags: z.array(Tag),
  progress: z.strictObject({
    texts: count,
    /** Read by one person, and by two. */
    once: count,
    twice: count,
    /** Read by two who differ, and by nobody settled. */
    differing: count,
    /** Waits for the one who asks: nobody has read it, or one other has. */
    first: count,
    second: count,
  }),
  /** Over all texts that two have read, before anything was settled; see `Agreement`. `null`: it says nothing. */
  alpha: z.number().nullable(),
  /** The same tag by tag (nominal: on the text or not), in the order of the tags. */
  tagAlphas: z.array(z.number().nullable()),
  /** Words that are never published of these texts, such as names. */
  leftOut: z.array(z.string()),
  /** What was published last. */
  published: z.strictObject({number: z.int().positive(), at: Moment}).nullable(),
  /** Languages of the municipality, the main one first. */
  languages: z.array(z.string()),
})
export type Coding = z.infer<typeof Coding>

/** Which texts are asked for: unread; read by one other; read by two who differ; read by the one who asks; all. */
export const TextsWanted = z.enum(['first', 'second', 'differing', 'done', 'all'])
export type TextsWanted = z.infer<typeof TextsWanted>

/** A text, as one of its readers sees it. */
export const CodedText = z.strictObject({
  text: ItemId,
  words: z.string(),
  /** What the one who asks has put on it; `null`: nothing yet. */
  mine: z.array(Id).nullable(),
  /** What both have put on it. Empty until both have: nobody sees what the other thinks before. */
  readings: z.array(z.array(Id)),
  /** What was settled where they differ; `null`: nothing. */
  settled: z.array(Id).nullable(),
  /**
   * What is on the likest text that the one who asks has read, or that is done. It counts nothing until somebody puts it on
   * the text; `null` where nothing is like it.
   */
  suggestion: z.strictObject({tags: z.array(Id), words: z.string()}).nullable(),
  /** What is quoted of it; `null`: nothing. */
  quoted: z.string().nullable(),
  /** Its survey told citizens that their words may be quoted, or everybody can read it anyway. */
  isQuotable: z.boolean(),
})
export type CodedText = z.infer<typeof CodedText>

/** At most `limits.codingPage` texts, in an order that says nothing of when they were written. */
export const CodedTexts = z.strictObject({
  texts: z.array(CodedText),
  /** Asks for the next page; absent on the last one. */
  cursor: z.string().optional(),
})
export type CodedTexts = z.infer<typeof CodedTexts>

/** A part of a text that is to be quoted, word for word. */
export const Quoting = z.strictObject({words: z.string().trim().min(1).max(limits.quotation)})
export type Quoting = z.infer<typeof Quoting>

/** Words that are never to be published of these texts, as readers see them. */
export const LeftOut = z.strictObject({words: z.array(z.string().min(1).max(100)).max(limits.leftOutWords)})
export type LeftOut = z.infer<typeof LeftOut>

/** What would be published now. */
export const FindingsPreview = z.strictObject({
  snapshot: FindingsSnapshot,
  /** Names all of it: what is published has to be what was seen. */
  seen: z.string(),
  /** Too few texts for anything to be published. */
  isTooFew: z.boolean(),
  /** The words are those of an earlier publication: fewer texts have come, gone or changed since than a small group. */
  wordsWait: z.boolean(),
})
export type FindingsPreview = z.infer<typeof FindingsPreview>

/** Publishes what was seen. */
export const FindingsPublication = z.strictObject({seen: z.string().max(64)})
export type FindingsPublication = z.infer<typeof FindingsPublication>
