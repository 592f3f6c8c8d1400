import { isTryOut, useSession, useTerritory } from '@selfdata/ui'
import type { StaffServer } from '../staff/staff-server.ts'

/** The city's server, asked as whoever is signed in; the invented one in the try-out. */
export function useCity(): StaffServer | undefined {
  const session = useSession()
  const { cityServer } = useTerritory()
  if (isTryOut(window)) return inventedServer
  return cityServer === undefined ? undefined : { cityServer, fetch: session.fetch }
}

const inventedServer: StaffServer = {
  cityServer: 'https://city.invalid/',
  fetch: async (input, init) => {
    const invented = await import('../try-out/invented-server.ts')
    return invented.inventedServer(input, init)
  },
}
