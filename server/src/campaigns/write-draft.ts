import { and, eq, isNull, sql } from 'drizzle-orm'
import { noteAct } from '../staff/acts.ts'
import { campaigns } from '../store/campaign-tables.ts'
import { rowOf } from './campaign-of.ts'
import type { CampaignDependencies } from './campaign-dependencies.ts'
import type { CampaignPerson } from './campaign-settings.ts'
import { draftFrom } from './draft.ts'
import type { Writing } from './draft.ts'
import { CampaignRefusedError } from './errors.ts'
import { hostOf } from './host-of.ts'
import { mustAsk } from './must-ask.ts'
import { slugIn } from './slug-in.ts'

type Writer = Pick<CampaignDependencies, 'db' | 'now' | 'settings' | 'publicUrl'>

/**
 * Begins a draft.
 *
 * @returns its short name
 * @throws {NotAllowedError} when the person asks for nobody here
 * @throws {CampaignRefusedError} `campaign-exists` when the name is taken, or `draft-refused`
 */
export async function createDraft(
  person: CampaignPerson,
  writing: Writing,
  dependencies: Writer,
): Promise<string> {
  const { db, now, settings, publicUrl } = dependencies
  const controller = settings.self.webId
  mustAsk({ controller, host: publicUrl }, person, dependencies)
  const slug = slugIn(writing.campaign.id, dependencies)
  const draft = draftFrom(writing, { controller })
  const host = hostOf(draft.campaign, dependencies) ?? publicUrl
  await db.transaction(async (tx) => {
    const made = await tx
      .insert(campaigns)
      .values({
        slug,
        iri: draft.campaign.id,
        controller,
        host,
        state: 'draft',
        createdAt: now(),
        ...draft,
      })
      .onConflictDoNothing()
      .returning({ slug: campaigns.slug })
    if (made.length === 0) throw new CampaignRefusedError('campaign-exists')
    await noteAct({ act: 'drafted', campaign: slug }, person, { db: tx, now })
  })
  return slug
}

/**
 * Saves a draft over the version that was read.
 *
 * @throws {NotAllowedError} {CampaignUnknownError}
 * @throws {CampaignRefusedError} `draft-changed` when another version is kept, `campaign-sent` once
 *   it was sent, `draft-refused`
 */
export async function saveDraft(
  person: CampaignPerson,
  { slug, version, ...writing }: Writing & { slug: string; version: number },
  dependencies: Writer,
): Promise<void> {
  const { db, now, settings, publicUrl } = dependencies
  const row = await rowOf(slug, { db })
  mustAsk(row, person, dependencies)
  if (row.state !== 'draft' || row.digest !== null) throw new CampaignRefusedError('campaign-sent')
  if (writing.campaign.id !== row.iri) throw new CampaignRefusedError('draft-refused', 'id')
  const draft = draftFrom(writing, { controller: settings.self.webId })
  const host = hostOf(draft.campaign, dependencies) ?? publicUrl
  await db.transaction(async (tx) => {
    const saved = await tx
      .update(campaigns)
      .set({ ...draft, host, version: sql`${campaigns.version} + 1` })
      .where(
        and(
          eq(campaigns.slug, slug),
          eq(campaigns.version, version),
          eq(campaigns.state, 'draft'),
          isNull(campaigns.digest),
        ),
      )
      .returning({ slug: campaigns.slug })
    if (saved.length === 0) throw new CampaignRefusedError('draft-changed')
    await noteAct({ act: 'edited', campaign: slug }, person, { db: tx, now })
  })
}
