import type {MunicipalLook, StaffRight, Text} from '@saha/contract'

/** Whose console it is at the moment, and for whom its reader works. */
export interface Place {
  /** Address of the server as browsers see it. */
  server: string
  /** Id of the municipality. */
  municipality: string
  name: Text
  /** Languages of the municipality, the main one first. */
  languages: readonly string[]
  /** What the reader may do there. */
  rights: readonly StaffRight[]
  /** The municipality wants more than a password, and this session began with one alone. */
  wantsMore: boolean
  /** How its elements look where nobody has chosen otherwise; absent: as they are by themselves. */
  look?: MunicipalLook | undefined
  /** The address that the reader signed in with. */
  email: string
}
