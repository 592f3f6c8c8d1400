/** The leader gathers the sum of both; the helper only lends its half. */
export type Role = 'leader' | 'helper'

export const number = { leader: 0, helper: 1 } as const satisfies Record<Role, number>
