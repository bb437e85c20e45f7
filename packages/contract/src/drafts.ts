/**
 * Building consultations: drafts, what keeps them from being published, and what was published before. A draft has the
 * form of `Consultation`, with anything missing or not yet right; nobody but its editors sees it.
 */
import {z} from 'zod'
import {DefinedActivity} from './activity.ts'
import {InvitationCode} from './invitations.ts'
import {ImageFacts} from './pictures.ts'
import {StaffEmail} from './staff.ts'
import {Id, Moment, Text} from './text.ts'

/** Sizes of drafts. */
export const draftLimits = {
  /** Bytes of the content of one draft, as JSON in UTF-8. */
  bytes: 1024 * 1024,
  /** Bytes of a file with a definition or a survey. */
  fileBytes: 8 * 1024 * 1024,
  /** Findings of one check that are told; how many more there are is told as well. */
  findings: 200,
  /** Drafts of consultations that are not published, of one municipality. */
  drafts: 200,
  /** Versions of one consultation that are kept; older ones go. */
  versions: 100,
} as const

/** What a consultation is being made of: a `Consultation` in which anything may be missing. */
export const DraftContent = z.record(z.string(), z.json())
export type DraftContent = z.infer<typeof DraftContent>

/** A consultation to begin with. */
export const NewConsultation = z.strictObject({
  title: Text,
  /** Default: one made from the title that is still free. Refused with `id-taken` when it is not. */
  id: Id.optional(),
  /** The rest of it, such as that of a template. Its `id` and `title` are passed over. */
  content: DraftContent.optional(),
})
export type NewConsultation = z.infer<typeof NewConsultation>

/** Who changed a draft last. */
const LastChange = z.strictObject({email: StaffEmail, at: Moment})

/** A consultation as its editors see it: what is being changed, or what is published while nobody changes it. */
export const ConsultationDraft = z.strictObject({
  /** Never changes, not even before it is published. */
  consultation: Id,
  /** Counted up by each change, by publishing and by discarding. */
  revision: z.int().nonnegative(),
  /** The draft; what is published, while nobody changes it. */
  content: DraftContent,
  /** What is published now, in the form of `Consultation`; `null` when nothing is. */
  published: DraftContent.nullable(),
  /** Who changed it last, and when; `null` while there is no draft. */
  changed: LastChange.nullable(),
  /** File name to picture, of every option's picture that is there; they are read by `readImage`. */
  images: z.record(z.string(), ImageFacts),
  /** Activities to which somebody has contributed: they cannot be taken out any more. */
  contributed: z.array(Id),
})
export type ConsultationDraft = z.infer<typeof ConsultationDraft>

/** Another content for a draft. */
export const DraftChange = z.strictObject({
  /** Of the draft that was changed. When it is not the newest, `changed-meanwhile` is the answer, with the newest. */
  revision: z.int().nonnegative(),
  content: DraftContent,
})
export type DraftChange = z.infer<typeof DraftChange>

/** The draft as it is since then. */
export const DraftSaved = z.strictObject({revision: z.int().positive(), changed: LastChange})
export type DraftSaved = z.infer<typeof DraftSaved>

/** What is to be looked at: this content, or the stored draft. */
export const DraftLook = z.strictObject({content: DraftContent.optional()})
export type DraftLook = z.infer<typeof DraftLook>

/** Something to change before a draft can be published. */
export const DraftFinding = z.strictObject({
  /** Within the content, such as `activities[0].survey.pages[1].questions[0].text`; empty for the whole of it. */
  path: z.string(),
  /** What is wrong, as `findingCodes` has it. */
  code: z.string(),
  /** What should stand there, in English, for those who write definition files. */
  expected: z.string(),
  /** Numbers and names that a sentence about it needs, such as `{most: 50}`. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type DraftFinding = z.infer<typeof DraftFinding>

/** Something that cannot change any more, because people have answered it. */
export const FrozenPart = z.strictObject({
  activity: Id,
  /** Within the content. */
  path: z.string(),
  /**
   * `kind`, `wording`, `level`, `smallestGroup`, `consultation`: as people answered it. `closes`: which browsers have taken
   * part is not known any more. `removed`: it has contributions, and can only be closed. `taken`: its id belongs to an
   * activity of another consultation.
   */
  what: z.enum([
    'kind',
    'wording',
    'smallestGroup',
    'consultation',
    'level',
    'closes',
    'statuses',
    'removed',
    'taken',
  ]),
  /** The way on: a copy under a new id in the same draft (`copyActivity`), putting it back as it was, or another id. */
  way: z.enum(['copy', 'restore', 'rename']),
})
export type FrozenPart = z.infer<typeof FrozenPart>

/** What stands in the way of a draft, and what publishing it would do. Nothing stands there when both lists are empty. */
export const DraftCheck = z.strictObject({
  /** In the order of the content. */
  findings: z.array(DraftFinding),
  /** How many findings are left out. */
  more: z.int().nonnegative(),
  frozen: z.array(FrozenPart),
  /** What is better otherwise and refuses nothing: what nobody will be asked, long sentences, words of offices. */
  hints: z.array(z.strictObject({path: z.string(), code: z.string(), values: z.json()})),
  /** What publishing would do; `null` while findings stand in the way. */
  changes: z
    .strictObject({
      /** Whether anything would change. */
      any: z.boolean(),
      /** Whether words or dates of the consultation itself would. */
      around: z.boolean(),
      /** Ids of activities. */
      added: z.array(Id),
      changed: z.array(Id),
      unchanged: z.array(Id),
      removed: z.array(Id),
    })
    .nullable(),
})
export type DraftCheck = z.infer<typeof DraftCheck>

/** Publishes a draft as it was looked at. */
export const DraftPublishing = z.strictObject({revision: z.int().positive()})
export type DraftPublishing = z.infer<typeof DraftPublishing>

/** The draft is published, and there is none any more. */
export const DraftPublished = z.strictObject({
  /** Number of the version. */
  version: z.int().positive(),
  added: z.array(Id),
  changed: z.array(Id),
  removed: z.array(Id),
})
export type DraftPublished = z.infer<typeof DraftPublished>

/** One publication of a consultation. */
export const ConsultationVersion = z.strictObject({
  /** Counts up from 1. */
  number: z.int().positive(),
  at: Moment,
  /** Who published it; empty when it came another way, such as the command line, or when that is forgotten. */
  email: StaffEmail.or(z.literal('')),
  /** Whether words or dates of the consultation itself changed. */
  around: z.boolean(),
  /** Ids of activities. */
  added: z.array(Id),
  changed: z.array(Id),
  removed: z.array(Id),
})
export type ConsultationVersion = z.infer<typeof ConsultationVersion>

/** What was published, the newest first. */
export const ConsultationVersions = z.strictObject({versions: z.array(ConsultationVersion)})
export type ConsultationVersions = z.infer<typeof ConsultationVersions>

/** A version with its content, in the form of `Consultation`. */
export const WholeVersion = z.strictObject({...ConsultationVersion.shape, content: DraftContent})
export type WholeVersion = z.infer<typeof WholeVersion>

/** A copy of a consultation, as a draft: with everything but contributions. */
export const ConsultationCopy = z.strictObject({
  /** Default: the title of the one that is copied. */
  title: Text.optional(),
  id: Id.optional(),
})
export type ConsultationCopy = z.infer<typeof ConsultationCopy>

/** Another end for a consultation that is published. A draft of it gets the same. */
export const NewEnd = z.strictObject({
  /** `null`: now. Phases that are still to end, and end later, end with it; one that ended with it goes on as it does. */
  closes: Moment.nullable(),
})
export type NewEnd = z.infer<typeof NewEnd>

/** When it closes since then. */
export const EndChanged = z.strictObject({closes: Moment})
export type EndChanged = z.infer<typeof EndChanged>

/** A picture that is stored for options of a draft. */
export const DraftImage = z.strictObject({
  ...ImageFacts.shape,
  /** What an option's `image.file` calls it. */
  file: z.string(),
})
export type DraftImage = z.infer<typeof DraftImage>

/** How a file is to be read, in the query of `convertFile`; its bytes are the body. */
export const FileWish = z.strictObject({
  /** The file's name: tells Markdown from CSV, and nothing else of it is believed. */
  name: z.string().min(1).max(200),
  /** Default: as it looks. */
  format: z.enum(['saha', 'surveyjs', 'xlsform']).optional(),
  /** Of words that do not say theirs. Default: the municipality's main language. */
  language: z.string().max(20).optional(),
})
export type FileWish = z.infer<typeof FileWish>

/** Something of a foreign file that is otherwise here. */
export const FileRemark = z.strictObject({
  /** `lost`: not carried over. `changed`: carried over as something else. `kept`: kept for Saha alone. */
  kind: z.enum(['lost', 'changed', 'kept']),
  /** Sheet, row and column, or the path in the JSON. */
  where: z.string(),
  /** What it is called there: bounded, and never markup. */
  name: z.string(),
  code: z.string(),
  /** The code in an English sentence. */
  says: z.string(),
})
export type FileRemark = z.infer<typeof FileRemark>

/** What a file holds, to be put into a draft. Nothing of it is stored. */
export const ConvertedFile = z.strictObject({
  /** Activities as they can stand in a draft; their ids may be taken. */
  activities: z.array(DefinedActivity),
  /** Consultations of a definition file, in the form of `Consultation`, with their activities; empty for any other. */
  consultations: z.array(DraftContent),
  remarks: z.array(FileRemark),
  /** Of a file that holds nothing that could be taken: why. */
  refused: z
    .strictObject({where: z.string(), name: z.string(), code: z.string(), says: z.string()})
    .nullable(),
})
export type ConvertedFile = z.infer<typeof ConvertedFile>

/** Where a preview of a draft stands, for an hour after it was looked at last. */
export const DraftPreview = z.strictObject({
  /** Such as `/preview/9f…/`; below it `show/<activity>?lang=ar` is the page of an activity. */
  address: z.string(),
  /** Activities that can be looked at, in the order of the draft; those with findings cannot. */
  activities: z.array(Id),
  /**
   * At the level `invitation`: a code for all of them, which here can be used any number of times. A page takes it from its
   * address: `#saha-code=` and the code.
   */
  code: InvitationCode.optional(),
})
export type DraftPreview = z.infer<typeof DraftPreview>
