import { repository, titleOf } from '../apps/apps.ts'
import { buildApp } from '../apps/build-app.ts'
import { clientDocument } from '../apps/client-document.ts'
import { devApp } from '../apps/dev-app.ts'
import { serveApp } from '../apps/serve-app.ts'
import type { Place } from './place.ts'
import { step } from './step.ts'
import type { Stoppables } from './stoppables.ts'
import { laRochelle } from './territory-file.ts'
import type { Addresses } from './territory-file.ts'

/** Builds the apps, one after the other: two at once take as long on two cores, and all the memory. */
export async function buildApps(
  apps: readonly string[],
  { onStep, signal }: Pick<Place, 'onStep' | 'signal'>,
): Promise<void> {
  for (const app of apps) {
    signal.throwIfAborted()
    await step(onStep, `app ${app}`, async (tell) => {
      const built = await buildApp(repository, app, { signal })
      tell(built ? 'built' : 'its build is up to date')
    })
  }
}

/** Serves each app on an origin of its own, with what it must know about the territory. */
export async function startApps(
  addresses: Addresses,
  { dev, running }: { dev: boolean; running: Stoppables },
): Promise<void> {
  const territory = laRochelle(addresses)
  for (const [app, url] of Object.entries(addresses.apps)) {
    const { origin, port } = new URL(url)
    const documents = {
      '/territory.json': { type: 'application/json', body: territory },
      '/client.jsonld': {
        type: 'application/ld+json',
        body: clientDocument(origin, titleOf(app)),
      },
    }
    const place = { root: repository, app, port: Number(port), documents }
    const { stop } = await (dev ? devApp(place) : serveApp(place))
    running.add(stop)
  }
}
