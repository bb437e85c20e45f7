/** By which way responses come. */
import {z} from 'zod'

/**
 * `web`: a citizen sent it. `assisted`: staff or a helper entered it for a citizen at their side. `paper`: somebody
 * entered a form that was filled in on paper.
 */
export const Channel = z.enum(['web', 'assisted', 'paper'])
export type Channel = z.infer<typeof Channel>

/** A way on which somebody else than the citizen types. */
export const EntryChannel = Channel.exclude(['web'])
export type EntryChannel = z.infer<typeof EntryChannel>
