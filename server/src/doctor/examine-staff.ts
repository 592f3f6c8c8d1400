import { discover } from '@selfdata/pod'
import type { Staff, StaffMember } from '../staff/staff-file.ts'
import { look } from './finding.ts'
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
  for (const member of members.values()) findings.push(await examineMember(member, { fetch }))
  return findings
}

async function examineMember(
  { id, webId, issuer, roles }: StaffMember,
  { fetch }: { fetch: typeof globalThis.fetch },
): Promise<Finding> {
  return look(
    `the staff: ${id}`,
    async () => {
      const { issuers } = await discover(webId, { fetch, publicFetch: fetch })
      const plain = (address: string) => address.replace(/\/$/, '')
      if (issuer && !issuers.some((one) => plain(one) === plain(issuer)))
        throw new Error(`the WebID does not name the issuer <${issuer}>`)
      if (issuers.length === 0) throw new Error('the WebID names no issuer: they cannot sign in')
      return `may sign in as ${roles.map(({ role }) => role).join(' and ')}`
    },
    'Mend the WebID, or what the staff file says of it',
  )
}
