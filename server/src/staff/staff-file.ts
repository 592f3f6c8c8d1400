import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../config.ts'
import type { Services } from '../services/read-services.ts'

const SomeServices = z.union([z.literal('all'), z.array(z.string()).min(1)])

const Role = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('reader'), services: SomeServices }),
  z.strictObject({ role: z.literal('operator'), services: SomeServices }),
  z.strictObject({ role: z.literal('administrator') }),
])

const Member = z.strictObject({
  /** Stands in the audit for this person: a staff number or a handle, never the WebID. */
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,40}$/, 'lower-case letters, digits, . _ and -'),
  webId: z.url({ protocol: /^https?$/ }),
  /** Only this issuer may say who it is; any that the WebID names when absent. */
  issuer: z.url({ protocol: /^https?$/ }).optional(),
  roles: z.array(Role).min(1),
})

const StaffFile = z.strictObject({
  /** Client IDs of the console: a token that another app was given opens nothing here. */
  clients: z.array(z.string().min(1)).min(1).optional(),
  /** Pod servers so widely used that their names may be shown; others are shown together. */
  hosts: z.array(z.url({ protocol: /^https?$/ })).default([]),
  staff: z.array(Member),
})

/** Somebody of the city's staff, as declared. */
export type StaffMember = z.infer<typeof Member>

/** Who may use the console. */
export interface Staff {
  readonly members: ReadonlyMap<string, StaffMember>
  readonly clients: ReadonlySet<string> | undefined
  readonly hosts: ReadonlySet<string>
}

const nobody: Staff = { members: new Map(), clients: undefined, hosts: new Set() }

/**
 * Reads and checks the file that declares the staff; nobody is staff when there is none.
 *
 * @throws {ConfigError} when it cannot be read, or naming each place in it that is wrong
 */
export async function readStaff(
  path: string | undefined,
  { services }: { services: Services },
): Promise<Staff> {
  if (path === undefined) return nobody
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong(`the file ${path} cannot be read`)
  })
  return staffFrom(parsed(text), { services })
}

/** Checks a declaration of staff. */
function staffFrom(declaration: unknown, { services }: { services: Services }): Staff {
  const result = StaffFile.safeParse(declaration)
  if (!result.success) throw wrong(`\n${z.prettifyError(result.error)}`)
  const { staff, clients, hosts } = result.data
  const members = new Map<string, StaffMember>()
  const ids = new Set<string>()
  for (const member of staff) {
    if (members.has(member.webId) || ids.has(member.id))
      throw wrong(`${member.id} is declared twice, by id or by WebID`)
    for (const service of servicesOf(member))
      if (!services.has(service))
        throw wrong(`${member.id} has a role for ${service}, which is not declared`)
    members.set(member.webId, member)
    ids.add(member.id)
  }
  return {
    members,
    clients: clients && new Set(clients),
    hosts: new Set(hosts.map((host) => new URL(host).origin)),
  }
}

function servicesOf({ roles }: StaffMember): string[] {
  return roles.flatMap((given) =>
    given.role === 'administrator' || given.services === 'all' ? [] : given.services,
  )
}

function wrong(problem: string): ConfigError {
  return new ConfigError('SELFDATA_STAFF', problem)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(`the file is not JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}
