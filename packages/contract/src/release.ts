/** What `/v/<version>/manifest.json` says: every file of a version that pages may pin, and how to tell that it is the same. */
import {z} from 'zod'

/** One file as it is sent, before any compression on the way. */
export const ReleasedFile = z.strictObject({
  /** As the attribute `integrity` has it: `sha384-` and the hash in base64. */
  integrity: z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/),
  /** Bytes. */
  size: z.int().nonnegative(),
})
export type ReleasedFile = z.infer<typeof ReleasedFile>

/** A version of the elements. It never changes: another build is another version. */
export const Release = z.strictObject({
  version: z.string().regex(/^\d[0-9A-Za-z.+-]{0,30}$/),
  /** By name within the folder of the version, sorted; `saha.js` is the one that pages load. */
  files: z.record(z.string().regex(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/), ReleasedFile),
})
export type Release = z.infer<typeof Release>
