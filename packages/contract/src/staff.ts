/** Staff: the people of a municipality, and what their console shows them. */
import {z} from 'zod'
import {ActivityState, Level} from './activity.ts'
import {limits} from './limits.ts'
import {MunicipalLook} from './look.ts'
import {Id, Language, Moment, Text} from './text.ts'

/** Address that a member of staff signs in with. Capital letters make no difference. */
export const StaffEmail = z.email().max(254)

/** What somebody signs in with. A password of any length is looked at, so that nothing is told about the right one. */
export const SignIn = z.strictObject({
  email: StaffEmail,
  password: z.string().min(1).max(limits.longestPassword),
})
export type SignIn = z.infer<typeof SignIn>

/** A new password for whoever is signed in. */
export const PasswordChange = z.strictObject({
  /** The present one: a browser left open is not enough to take an account over. */
  current: z.string().min(1).max(limits.longestPassword),
  next: z.string().min(limits.shortestPassword).max(limits.longestPassword),
})
export type PasswordChange = z.infer<typeof PasswordChange>

/** What somebody is to a municipality. The server's table of rights says what each may do. */
export const StaffRole = z.enum([
  'owner',
  'editor',
  'moderator',
  'facilitator',
  'analyst',
  'helper',
  'viewer',
])
export type StaffRole = z.infer<typeof StaffRole>

/**
 * What somebody may do beyond reading what is published.
 *
 * `build`: write, change, publish and close consultations. `moderate`: decide what of citizens is published. `answer`:
 * write in the name of the municipality. `invite`: make and print codes of invitation. `enter`: hand in for citizens, on
 * paper or at their side. `settle`: see where two people read a form on paper differently, and say how it is to be read.
 * `host`: prepare events and note who came. `read-responses`: download all responses, with a reason. `see-downloads`: see
 * who did so. `staff`: invite colleagues and change what they are. `see-log`: read who did what. `govern`: name, languages,
 * sites, style and map of the municipality, its export and its deletion.
 */
export const StaffRight = z.enum([
  'build',
  'moderate',
  'answer',
  'invite',
  'enter',
  'settle',
  'host',
  'read-responses',
  'see-downloads',
  'staff',
  'see-log',
  'govern',
])
export type StaffRight = z.infer<typeof StaffRight>

/** Who is signed in, and for whom they work. */
export const StaffOverview = z.strictObject({
  email: StaffEmail,
  /** The password is still the one that somebody else handed out. */
  hasGivenPassword: z.boolean(),
  /** Where pages load the elements from, such as `https://saha.irbid.example`. */
  server: z.string(),
  /** Runs the server: may make municipalities and take them away. */
  isAdministrator: z.boolean(),
  /** In the order of their ids. */
  municipalities: z.array(
    z.strictObject({
      id: Id,
      name: Text,
      /** Languages in which it publishes, the main one first. */
      languages: z.array(Language),
      /** What this person may do there. */
      rights: z.array(StaffRight),
      /**
       * Nothing there opens for this session: the municipality wants more than a password, and it began with one alone.
       * Signing in by passkey, or setting up a second factor, opens it.
       */
      wantsMore: z.boolean(),
      /** How its elements look where nobody has chosen otherwise; absent where nothing is chosen. */
      look: MunicipalLook.optional(),
      /** Nobody has begun a consultation there yet. */
      isNew: z.boolean(),
    }),
  ),
})
export type StaffOverview = z.infer<typeof StaffOverview>

/** An activity, as its municipality sees it: of what citizens sent no more than everybody can read. */
export const StaffActivity = z.strictObject({
  id: Id,
  kind: z.enum(['survey', 'comments', 'ideas', 'event']),
  title: Text,
  /** Who may take part; `null` for a draft. */
  level: Level.nullable(),
  /** The newest published snapshot, the same that citizens read; `null` while there is none. */
  snapshot: z
    .strictObject({
      /** People whose response is counted in it. */
      people: z.int().positive(),
      /** When it was published, in UTC, to the minute. */
      at: Moment,
    })
    .nullable(),
})
export type StaffActivity = z.infer<typeof StaffActivity>

/** A consultation, as its municipality sees it. */
export const StaffConsultation = z.strictObject({
  id: Id,
  title: Text,
  /** `draft`: nothing of it is published. Only those who may build see those. */
  state: z.enum([...ActivityState.options, 'draft']),
  /** Whether what is published has changes that are not. Only those who may build are told. */
  isChanged: z.boolean(),
  /** In UTC; `null` where a draft does not say it yet. */
  opens: Moment.nullable(),
  /** In UTC; the first moment at which contributions are no longer accepted. `null` where a draft does not say it yet. */
  closes: Moment.nullable(),
  /** Of a draft without snapshots, as far as they have an id and a title. */
  activities: z.array(StaffActivity),
})
export type StaffConsultation = z.infer<typeof StaffConsultation>

/** Drafts first, then open ones, those to come, and those that have closed; within each, the one that opened last first. */
export const StaffConsultations = z.strictObject({consultations: z.array(StaffConsultation)})
export type StaffConsultations = z.infer<typeof StaffConsultations>
