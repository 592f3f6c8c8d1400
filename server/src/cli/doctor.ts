import { defineCommand } from 'citty'
import { configFrom } from '../config.ts'
import { examineCampaigns } from '../doctor/examine-campaigns.ts'
import { examineExpiries } from '../doctor/examine-expiries.ts'
import { examinePerson } from '../doctor/examine-person.ts'
import { examineStaff } from '../doctor/examine-staff.ts'
import { examineService } from '../doctor/examine-service.ts'
import type { Finding } from '../doctor/finding.ts'
import { guardedFetch } from '../identity/guarded-fetch.ts'
import type { ServiceCredentials } from '../identity/request-token.ts'
import { serviceSession } from '../identity/service-session.ts'
import { checkServices } from '../services/check-services.ts'
import { readStaff } from '../staff/staff-file.ts'
import { readServices } from '../services/read-services.ts'
import { explained } from './failing.ts'

const now = () => new Date()
const marks = { well: '✓', mend: '✗', unknown: '?' }

export const doctor = defineCommand({
  meta: { name: 'doctor', description: 'Checks this deployment, and the pod of a WebID' },
  args: {
    webid: { type: 'positional', required: false, description: 'WebID of a person' },
    json: { type: 'boolean', description: 'As JSON' },
  },
  run: async ({ args }) =>
    explained(async () => {
      const findings = await examine(process.env, args.webid)
      if (args.json) process.stdout.write(`${JSON.stringify(findings)}\n`)
      else
        for (const { what, state, words } of findings)
          process.stdout.write(`${marks[state]} ${what}\n    ${words}\n`)
      if (findings.some(({ state }) => state === 'mend')) process.exitCode = 1
    }),
})

async function examine(env: NodeJS.ProcessEnv, webId: string | undefined): Promise<Finding[]> {
  const config = configFrom(env)
  const services = await readServices(config.services, env)
  checkServices(services)
  const { fetch, close } = guardedFetch(config)
  const { publicUrl } = config
  const sessions = new Map(
    [...services.values()].map((service) => [service.id, serviceSession(service, { fetch })]),
  )
  const findings: Finding[] = [
    { what: 'the settings', state: 'well', words: `${services.size} services are declared` },
  ]
  for (const service of services.values()) {
    const session = sessions.get(service.id)
    if (session)
      findings.push(...(await examineService(service, { session, fetch, publicUrl, now })))
  }
  findings.push(...(await examineStaff(await readStaff(config.staff, { services }), { fetch })))
  const sessionOf = (self: ServiceCredentials) => serviceSession(self, { fetch })
  findings.push(...(await examineCampaigns(config, { fetch, sessionOf })))
  const [session] = sessions.values()
  if (session) findings.push(await examineExpiries({ session, fetch, publicUrl, now }))
  if (webId)
    findings.push(...(await examinePerson(webId, { services, sessions, fetch, publicUrl, now })))
  await close()
  return findings
}
