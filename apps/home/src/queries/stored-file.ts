import { useSession } from '@selfdata/ui'
import { useMutation } from '@pinia/colada'
import { readBytes } from '../archive/transfer.ts'

/** Fetches a file of the pod as it is stored. */
export function useStoredFile() {
  const { fetch } = useSession()
  return useMutation({ mutation: (url: string) => readBytes(url, { fetch }) })
}
