import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page, Request } from '@playwright/test'
import { signIn, startTerritory } from '@selfdata/lab'
import type { Inhabitant, Territory } from '@selfdata/lab'
import { getDocument, ifThere, readCatalog } from '@selfdata/pod'
import { manifestOf, readManifest } from '@selfdata/records'
import { launchOptions } from '../e2e/browser.ts'
import { signInTo } from '../e2e/sign-in.ts'

/**
 * Opens `apps/mobility` on a year of data in a real browser, and counts what it asks of the pod
 * with the person's token until the chart stands; beside it, what one document per trip would cost.
 */
export async function benchRequests(): Promise<{
  requests: number
  bytes: number
  naiveRequests: number
}> {
  const folder = await mkdtemp(join(tmpdir(), 'selfdata-bench-'))
  const territory = await startTerritory({
    folder,
    people: ['ines'],
    passwordRounds: 1,
    ports: { solid: 0, city: 0, home: 0, mobility: 0 },
    onStep: ({ what, state }) => process.stderr.write(state === 'done' ? `  ${what}\n` : ''),
  })
  try {
    const [person] = territory.people
    if (!person) throw new Error('The territory has nobody in it')
    const seen = await openMobility(territory, person)
    const trips = await countTrips(person)
    const naiveRequests = trips + 1
    print(seen, naiveRequests)
    return { ...seen, naiveRequests }
  } finally {
    await territory.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function openMobility({ solid, apps }: Territory, person: Inhabitant) {
  const browser = await chromium.launch(launchOptions)
  try {
    const page = await browser.newPage({ locale: 'fr-FR' })
    const signed: Request[] = []
    page.on('request', (request) => {
      const toPod = request.url().startsWith(solid) && request.method() !== 'OPTIONS'
      if (toPod && request.headers()['authorization'] !== undefined) signed.push(request)
    })
    await signInTo(page, apps['mobility']!, person)
    await chartOf(page).waitFor()
    const untilChart = signed.slice()
    const sizes = await Promise.all(untilChart.map((request) => request.sizes()))
    return {
      requests: untilChart.length,
      bytes: sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0),
    }
  } finally {
    await browser.close()
  }
}

function chartOf(page: Page) {
  return page.locator('figure [role=toolbar] button').first()
}

async function countTrips({
  issuer,
  clientId,
  clientSecret,
  storage,
}: Inhabitant): Promise<number> {
  const { fetch } = await signIn({ issuer, clientId, clientSecret })
  const { series } = await readCatalog(storage, { fetch })
  const manifests = await Promise.all(
    series.map(async (one) => {
      const base = storage + manifestOf(one)
      const document = await ifThere(getDocument(base, { fetch }))
      return readManifest(document?.quads ?? [], { base }).documents
    }),
  )
  return manifests.flat().reduce((sum, { entities }) => sum + entities, 0)
}

function print({ requests, bytes }: { requests: number; bytes: number }, naive: number): void {
  const row = (...cells: (string | number)[]) =>
    `${cells.map((cell) => String(cell).padStart(14)).join('')}\n`
  process.stdout.write(row('', 'requests', 'bytes'))
  process.stdout.write(row('mobility', requests, bytes))
  process.stdout.write(row('one per trip', naive, '–'))
  process.stdout.write(`${(naive / Math.max(requests, 1)).toFixed(0)} times fewer requests\n`)
}
