import type {StaffRight} from '@saha/contract'

/** What somebody is to a municipality. */
export type StaffRole = 'owner' | 'moderator' | 'analyst' | 'viewer'

/** Roles with what each may do beyond reading what is published, the most powerful first. */
export const rights: Readonly<Record<StaffRole, readonly StaffRight[]>> = {
  owner: ['read-responses', 'see-downloads', 'moderate', 'answer'],
  moderator: ['moderate', 'answer'],
  analyst: ['read-responses'],
  viewer: [],
}

export const roles = Object.keys(rights) as StaffRole[]

export function isRole(word: unknown): word is StaffRole {
  return roles.some((role) => role === word)
}

/** Roles that may do something. */
export function rolesWith(right: StaffRight): StaffRole[] {
  return roles.filter((role) => rights[role].includes(right))
}
