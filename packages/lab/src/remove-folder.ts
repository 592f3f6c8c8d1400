import { rm } from 'node:fs/promises'

/**
 * Removes a folder that a server has just left, with all that is in it: a request whose client went
 * away may still put a file there for a moment.
 */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20 })
}
