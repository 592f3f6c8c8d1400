import type { StaffMember } from './staff-file.ts'

/** What a member of the staff may do; nobody may see records or WebIDs of people. */
export type Right = 'see' | 'replay' | 'drop' | 'codes' | 'audit'

// An administrator watches over what the others do and does none of it: whoever is to do both is
// given both roles, in so many words.
const rightsOfRole = {
  reader: ['see'],
  operator: ['see', 'replay', 'drop', 'codes'],
  administrator: ['see', 'audit'],
} as const satisfies Record<string, readonly Right[]>

/** What somebody may do for a service. */
export function rightsFor(service: string, { roles }: Pick<StaffMember, 'roles'>): Set<Right> {
  const held = roles.filter(
    (given) =>
      given.role === 'administrator' ||
      given.services === 'all' ||
      given.services.includes(service),
  )
  return new Set<Right>(held.flatMap(({ role }) => rightsOfRole[role]))
}

/** Whether somebody may read what the staff did. */
export function mayAudit({ roles }: Pick<StaffMember, 'roles'>): boolean {
  return roles.some(({ role }) => role === 'administrator')
}
