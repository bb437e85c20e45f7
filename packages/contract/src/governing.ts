/** Governing a municipality, and the server on which it is: what stands around consultations. */
import {z} from 'zod'
import {Municipality} from './activity.ts'
import {limits} from './limits.ts'
import {StaffEmail} from './staff.ts'
import {Day, Id, Moment, Text} from './text.ts'

/** What owners change of their municipality. Its map has a way of its own. */
export const MunicipalSettings = Municipality.omit({id: true, map: true})
export type MunicipalSettings = z.infer<typeof MunicipalSettings>

/** The same as it is now. */
export const GovernedMunicipality = z.strictObject({
  settings: MunicipalSettings,
  /** Statuses that apply, the usual ones where the municipality has none of its own. */
  statuses: Municipality.shape.statuses.unwrap(),
  /** Ids of statuses that ideas have or have had: they cannot go. */
  usedStatuses: z.array(Id),
  /** Ids of categories that consultations have: they cannot go. */
  usedCategories: z.array(Id),
  /** How many districts its map has; `null` when it has no map. */
  districts: z.int().nonnegative().nullable(),
  /** Whether there is a sample consultation. */
  hasSample: z.boolean(),
})
export type GovernedMunicipality = z.infer<typeof GovernedMunicipality>

/** A wish for everything that is the municipality's, as one file. It stands in the log with its reason. */
export const WholeExport = z.strictObject({
  reason: z.string().trim().min(limits.shortestReason).max(limits.longestReason),
})
export type WholeExport = z.infer<typeof WholeExport>

/** The wish to erase a municipality: whoever wants it types its name, in one of its languages, or its id. */
export const Erasure = z.strictObject({name: z.string().min(1).max(limits.authoredText)})
export type Erasure = z.infer<typeof Erasure>

const count = z.int().nonnegative()

/** What is kept of one consultation, and until when. Counts alone. */
export const KeptConsultation = z.strictObject({
  id: Id,
  title: Text,
  /** Last day on which contributions are kept. */
  retention: Day,
  /** That day is over: the next run erases what is left. */
  isDue: z.boolean(),
  responses: count,
  comments: count,
  ideas: count,
  registrations: count,
  photos: count,
})
export type KeptConsultation = z.infer<typeof KeptConsultation>

/** What is erased by itself and when: the next consultations first. */
export const Retention = z.strictObject({
  consultations: z.array(KeptConsultation),
  /** When it was last looked whether something has to go; `null`: not yet. */
  last: Moment.nullable(),
  /** When it is looked next, at the latest; `null`: when the server has started. */
  next: Moment.nullable(),
  /** First day of which the log still has entries; older ones are erased. */
  logSince: Day,
})
export type Retention = z.infer<typeof Retention>

/** How the server is, for those who run it. */
export const ServerHealth = z.strictObject({
  /** What keeps it from serving, as `/health/ready` has it: `stalled`, `store`, `migrations`; empty when nothing does. */
  ailments: z.array(z.string()),
  store: z.enum(['sqlite', 'postgres']),
  version: z.string(),
  /** Contributions that wait to be stored. */
  queue: count,
  /** Bytes that are left on the disk of the database, and all that it has; `null` where the database is elsewhere. */
  disk: z.strictObject({free: count, all: count}).nullable(),
  /** Bytes of the database; `null` where it is elsewhere. */
  size: count.nullable(),
  /** When a backup was made last, and how large it is; `null`: none is known. */
  backup: z.strictObject({at: Moment, bytes: count}).nullable(),
  /** Whether letters can be sent. */
  mail: z.boolean(),
  /** The clock of the server, in UTC. */
  clock: Moment,
})
export type ServerHealth = z.infer<typeof ServerHealth>

/** A municipality as those see it who run the server: nothing of what is in it. */
export const HostedMunicipality = z.strictObject({
  id: Id,
  name: Text,
  consultations: count,
  staff: count,
})
export type HostedMunicipality = z.infer<typeof HostedMunicipality>

/** The server with all its municipalities, in the order of their ids. */
export const ServerOverview = z.strictObject({
  hosted: z.array(HostedMunicipality),
  administrators: z.array(StaffEmail),
  health: ServerHealth,
})
export type ServerOverview = z.infer<typeof ServerOverview>

/** A municipality to be made, and who is its first owner. */
export const NewMunicipality = z.strictObject({
  ...Municipality.pick({id: true, name: true, languages: true}).shape,
  owner: StaffEmail,
})
export type NewMunicipality = z.infer<typeof NewMunicipality>
