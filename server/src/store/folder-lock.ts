import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Another process has the folder of the embedded database open. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'

  constructor(folder: string, pid: number) {
    super(
      `Opening the database in ${folder} failed: process ${pid} has it open. ` +
        'Two processes in one folder lose data; stop the other, or use DATABASE_URL.',
    )
  }
}

interface Owner {
  pid: number
  /** When the process began, so that a reused number is not taken for it. */
  began: string
}

/**
 * Takes a folder for this process alone, over the body of an owner that has died.
 *
 * @returns what gives the folder back
 * @throws {FolderInUseError} when its owner lives
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'owner.json')
  for (let tries = 0; tries < 5; tries += 1) {
    if (await created(path)) return () => rm(path, { force: true })
    const text = await readFile(path, 'utf8').catch(() => '')
    const owner = ownerIn(text)
    if (owner && (await began(owner.pid)) === owner.began)
      throw new FolderInUseError(folder, owner.pid)
    // Moving it away is done by one process only; another's fresh lock is put back.
    const aside = `${path}.${process.pid}`
    const moved = await rename(path, aside).then(
      () => true,
      () => false,
    )
    if (moved && (await readFile(aside, 'utf8')) !== text) await rename(aside, path)
    await rm(aside, { force: true })
  }
  throw new FolderInUseError(folder, 0)
}

async function created(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    const owner: Owner = { pid: process.pid, began: (await began(process.pid)) ?? '' }
    await file.writeFile(JSON.stringify(owner))
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function ownerIn(text: string): Owner | undefined {
  try {
    const { pid, began: since } = JSON.parse(text)
    return typeof pid === 'number' && typeof since === 'string' ? { pid, began: since } : undefined
  } catch {
    return undefined
  }
}

/** When a process began; '' where the system does not say, `undefined` when it does not live. */
async function began(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  // proc(5): the 22nd field, counted after the command's closing parenthesis.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
