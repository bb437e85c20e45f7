import {StaffRight, StaffRole} from '@saha/contract'

/** Roles with what each may do beyond reading what is published, the most powerful first. */
export const rights: Readonly<Record<StaffRole, readonly StaffRight[]>> = {
  owner: StaffRight.options,
  editor: ['build', 'answer', 'invite', 'host'],
  moderator: ['moderate', 'answer'],
  facilitator: ['invite', 'enter', 'settle', 'host'],
  analyst: ['read-responses', 'see-log'],
  // A group of citizens that enters for others: what it has entered, it cannot read again.
  helper: ['enter'],
  viewer: [],
}

export const roles: readonly StaffRole[] = StaffRole.options

export function isRole(word: unknown): word is StaffRole {
  return StaffRole.safeParse(word).success
}

/** Roles that may do something. */
export function rolesWith(right: StaffRight): StaffRole[] {
  return roles.filter((role) => rights[role].includes(right))
}
