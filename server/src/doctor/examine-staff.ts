import type { Staff } from '../staff/staff-file.ts'
import { examineMember } from './examine-member.ts'
import type { Finding } from './finding.ts'

/** Looks at what the staff needs to sign in to the console, and at who else could. */
export async function examineStaff(
  { members, clients }: Staff,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Finding[]> {
  if (members.size === 0) return []
  const findings: Finding[] = []
  if (!clients)
    findings.push({
      what: 'the staff: their app',
      state: 'unknown',
      words:
        'no clients are declared: any app that staff sign in to could act in their name. Name the ' +
        'Client ID of the console in the staff file',
    })
  for (const member of members.values()) {
    const words = `may sign in as ${member.roles.map(({ role }) => role).join(' and ')}`
    findings.push(await examineMember(`the staff: ${member.id}`, member, { fetch, words }))
  }
  return findings
}
