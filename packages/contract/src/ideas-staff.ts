/** What staff do with ideas. */
import {z} from 'zod'
import {IdeaGroup, IdeaLink, IdeaNumber} from './ideas.ts'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'

/** Another status for an idea, an official answer to it, or both. */
export const NewStep = z
  .strictObject({
    /** Made by the browser once per step: the same key twice is one step. */
    key: z.string().regex(/^[0-9a-f]{32}$/),
    /** One of the municipality's. */
    status: Id.optional(),
    office: Text,
    /** Wanted where the status needs a reason. */
    text: Text.optional(),
    link: z
      .url({protocol: /^https?$/})
      .max(500)
      .optional(),
  })
  .refine(({status, text}) => status !== undefined || text !== undefined, {path: ['text']})
export type NewStep = z.infer<typeof NewStep>

/** The server's word that a step is stored: how many the idea has now. */
export const StepTaken = z.strictObject({steps: z.int().positive()})
export type StepTaken = z.infer<typeof StepTaken>

/** Which idea has proposed the same before; `null` for none. That one is no duplicate itself. */
export const DuplicateMark = z.strictObject({of: IdeaNumber.nullable()})
export type DuplicateMark = z.infer<typeof DuplicateMark>

/** Changes of up to `limits.decisions` ideas; what is absent stays. */
export const Sorting = z.strictObject({
  ideas: z.array(IdeaNumber).min(1).max(limits.decisions),
  category: Id.optional(),
  /** `null`: in no group. */
  group: Id.nullable().optional(),
  addTags: z.array(z.string().min(1).max(limits.tagText)).max(limits.ideaTags).optional(),
  removeTags: z.array(z.string().min(1).max(limits.tagText)).max(limits.filterChoices).optional(),
})
export type Sorting = z.infer<typeof Sorting>

/** How many ideas were changed by it. */
export const Sorted = z.strictObject({sorted: z.int().nonnegative()})
export type Sorted = z.infer<typeof Sorted>

/** Words of a group. */
export const GroupWords = IdeaGroup.omit({id: true})
export type GroupWords = z.infer<typeof GroupWords>

/** Groups, in the order of their ids, and ideas outside of them that may belong together, the likest first. */
export const GroupsReply = z.strictObject({
  groups: z.array(IdeaGroup.extend({ideas: z.int().nonnegative()})),
  suggestions: z.array(z.strictObject({ideas: z.array(IdeaLink).min(2)})),
})
export type GroupsReply = z.infer<typeof GroupsReply>
