import { spawn } from 'node:child_process'
import { NotRunError } from './server-under-test.ts'

/** Seconds until a server must answer. */
const patience = 90

/**
 * Runs a server in a process of its own until it answers.
 *
 * @throws {NotRunError} when it ends or stays silent
 */
export async function startProcess(
  args: readonly string[],
  { url, cwd, env = {} }: { url: string; cwd: string; env?: Record<string, string> },
): Promise<{ stop: () => Promise<void> }> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, args, { cwd, env: { PATH, HOME, ...env } })
  let said = ''
  const hear = (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const deadline = Date.now() + patience * 1000
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new NotRunError(`did not start: ${said.trim().split('\n').at(-1) ?? 'it said nothing'}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { stop }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    ({ status }) => status < 500,
    () => false,
  )
}
