import { defineCommand } from 'citty'
import { z } from 'zod'
import { CommandError, explained } from './failing.ts'
import { answered, languageOfTerminal, serviceClient } from './service-client.ts'

const Letters = z.array(
  z.object({
    batch: z.string(),
    reason: z.string(),
    records: z.number(),
    pods: z.number(),
    since: z.string(),
  }),
)
const Done = z.object({ records: z.number() })

/** What to do about each reason, for the person at the terminal. */
const advice: Record<string, { fr: string; en: string }> = {
  quota: {
    fr: 'les espaces sont pleins ; les personnes doivent faire de la place, puis relancez',
    en: 'the pods are full; their people must make room, then replay',
  },
  unreadable: {
    fr: 'un document de l’espace est abîmé ; la personne doit le réparer, puis relancez',
    en: 'a document in the pod is damaged; its person must mend it, then replay',
  },
  'not-accepted': {
    fr: 'le serveur n’accepte pas notre connexion ; vérifiez le WebID et l’émetteur du service',
    en: 'the server does not accept our token; check the WebID and issuer of the service',
  },
  'not-found': {
    fr: 'l’espace n’est plus là et le profil n’en dit pas d’autre',
    en: 'the pod is gone and the profile names no other',
  },
  refused: {
    fr: 'le serveur refuse l’enregistrement : c’est un défaut à signaler',
    en: 'the server refuses the record: a defect, please report it',
  },
}

export const dead = defineCommand({
  meta: {
    name: 'dead',
    description: 'Lists, replays or drops records that could not be delivered',
  },
  args: {
    action: { type: 'positional', default: 'list', description: 'list, replay or drop' },
    service: { type: 'string', required: true, description: 'Which service, such as yelo' },
    server: { type: 'string', description: 'Address of the server; else SELFDATA_PUBLIC_URL' },
    batch: { type: 'string', description: 'Only of this batch' },
    reason: { type: 'string', description: 'Only with this reason' },
    json: { type: 'boolean', description: 'As JSON' },
  },
  run: async ({ args }) =>
    explained(async () => {
      const { service, server, session } = await serviceClient(args, process.env)
      const chosen = {
        ...(args.batch && { batch: args.batch }),
        ...(args.reason && { reason: args.reason }),
      }
      const url = `${server}/services/${service.id}/dead-letters`
      if (args.action === 'list') {
        const response = await session.fetch(`${url}?${new URLSearchParams(chosen).toString()}`)
        const letters = await answered(response, Letters)
        process.stdout.write(
          args.json ? `${JSON.stringify(letters)}\n` : letters.map(shown).join(''),
        )
        return
      }
      if (args.action !== 'replay' && args.action !== 'drop')
        throw new CommandError(`There is no action ${args.action}: list, replay or drop`)
      const response = await session.fetch(`${url}/${args.action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(chosen),
      })
      const { records } = await answered(response, Done)
      process.stdout.write(args.json ? `${JSON.stringify({ records })}\n` : `${records}\n`)
    }),
})

function shown({ batch, reason, records, pods, since }: z.infer<typeof Letters>[number]): string {
  const what = advice[reason]?.[languageOfTerminal(process.env)] ?? ''
  return `${String(records).padStart(8)}  ${reason}  ${pods} pods  ${since}  ${batch}\n${what ? `          ${what}\n` : ''}`
}
