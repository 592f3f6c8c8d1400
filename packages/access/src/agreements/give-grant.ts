import { insertQuads } from '@selfdata/pod'
import type { DateTime, Iri } from '@selfdata/vocab'
import type { AccessOptions } from '../rules/access-options.ts'
import type { AccessPlan } from '../plan/access-plan.ts'
import { planAccess } from '../plan/plan-access.ts'
import type { Step } from '../plan/plan-access.ts'
import { writeEvent } from './event.ts'
import type { AgreementEvent } from './event.ts'
import { recordOf, whoOf } from './grant.ts'
import { writeGrant } from './write-grant.ts'
import type { AccessGrant, RecordedGrant } from './grant.ts'
import type { NewGrant } from './narrow-request.ts'
import { outlasting } from './outlasting.ts'
import { grantsOf } from './paths.ts'
import { recordEvent } from './record-event.ts'

export interface GiveOptions extends AccessOptions {
  storage: string
  /** WebID of the person who gives. */
  me: Iri
}

/** A grant that is ready to be given: what would change, and the way to give it. */
export interface GivePlan extends Omit<AccessPlan, 'apply'> {
  /**
   * Writes the rules, then the grant; if the grant cannot be written, the rules are put back.
   *
   * @param given `id`: a new UUID, the name of the grant; `at`: now
   */
  give: (given: { id: string; at: DateTime }) => Promise<GivenGrant>
}

export interface GivenGrant extends RecordedGrant {
  /** Takes the rules back and writes so into the history. */
  undo: (undone: { at: DateTime }) => Promise<void>
}

/**
 * Previews giving a grant. An end is enforced by the server where `expiry` names a group; otherwise
 * it is written on the grant that it ends at the next visit.
 *
 * @throws what `planAccess` throws
 */
export async function planGiveGrant(terms: NewGrant, options: GiveOptions): Promise<GivePlan> {
  const expiry =
    terms.expiry ?? (terms.end === undefined ? undefined : { by: 'next-visit' as const })
  const grant = { ...terms, ...(expiry && { expiry }) }
  const { apply, ...plan } = await planAccess(stepsOf(grant), options)
  const warnings = [...plan.warnings, ...(await outlasting(grant, options))]
  return {
    ...plan,
    warnings,
    give: async ({ id, at }) => {
      const applied = await apply()
      const document = `${grantsOf(options.storage)}${id}.ttl`
      const record: AccessGrant = {
        ...grant,
        id: `${document}#grant`,
        created: at,
        from: options.me,
        enforcedBy: [...plan.documents],
      }
      const event: AgreementEvent = { kind: 'given', at, by: options.me }
      try {
        const history = writeEvent(recordOf(record.id), event)
        await insertQuads(document, [...writeGrant(record), ...history], options)
      } catch (error) {
        await applied.undo()
        throw error
      }
      return {
        grant: record,
        events: [event],
        undo: async (undone) => {
          await applied.undo()
          await recordEvent(record.id, { kind: 'withdrawn', by: options.me, ...undone }, options)
        },
      }
    },
  }
}

/** The edits that a grant stands for. */
export function stepsOf(
  grant: Pick<AccessGrant, 'to' | 'expiry' | 'client' | 'permissions'>,
): Step[] {
  const same = {
    kind: 'grant' as const,
    who: whoOf(grant),
    ...(grant.client !== undefined && { client: grant.client }),
  }
  return grant.permissions.map(({ target, modes }) => Object.assign({ on: target, modes }, same))
}
