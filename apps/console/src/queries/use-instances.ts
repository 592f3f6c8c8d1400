import type { CityServerOptions } from '@selfdata/city'
import { isTryOut, useSession, useTerritory } from '@selfdata/ui'
import type { InstanceName } from '../campaigns/instance.ts'
import { useCity } from './use-city.ts'

/** The servers where campaigns are decided and counted, asked as whoever is signed in. */
export function useInstances(): Partial<Record<InstanceName, CityServerOptions>> {
  const session = useSession()
  const city = useCity()
  const { intermediary } = useTerritory()
  const invented = isTryOut(window) && city ? 'https://communs.invalid/' : undefined
  const other = invented ?? intermediary
  return {
    ...(city && { city }),
    ...(other && { intermediary: { cityServer: other, fetch: city?.fetch ?? session.fetch } }),
  }
}

/** The instance that decides on a campaign and counts it, where that is not the one that tells of it. */
export function countedAt(
  host: string,
  { at, instances }: { at: InstanceName; instances: ReturnType<typeof useInstances> },
): CityServerOptions | undefined {
  const counting = Object.values(instances).find(({ cityServer }) => cityServer === host)
  return counting?.cityServer === instances[at]?.cityServer ? undefined : counting
}
