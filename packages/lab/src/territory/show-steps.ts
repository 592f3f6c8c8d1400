import { log } from '@clack/prompts'
import type { OnStep, Step } from './step.ts'

/** Where steps are shown. */
export interface Screen {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * Shows steps as they happen: on a terminal, what is under way in a last line that changes;
 * elsewhere a plain line per step.
 */
export function showSteps(screen: Screen): OnStep {
  return screen.isTTY ? onTerminal(screen) : inLines(screen)
}

function inLines(screen: Screen): OnStep {
  return (step) => {
    if (step.state === 'working') return
    const sign = { begun: '…', done: 'ok', note: '!', failed: 'failed' }[step.state]
    screen.write(`${sign.padEnd(7)}${sentence(step)}\n`)
  }
}

function onTerminal(screen: Screen): OnStep {
  const underWay = new Map<string, string>()
  const erase = () => screen.write('\r\u001B[2K')
  const draw = () => {
    const text = [...underWay.values()].join('   ')
    if (text) screen.write(`◌  ${text}`.slice(0, (screen.columns || 80) - 1))
  }
  return (step) => {
    erase()
    const text = sentence(step)
    if (step.state === 'begun' || step.state === 'working') underWay.set(step.what, text)
    else {
      underWay.delete(step.what)
      const kind = { done: 'success', note: 'warn', failed: 'error' } as const
      log[kind[step.state]](text, { spacing: 0 })
    }
    draw()
  }
}

function sentence({ what, detail, took }: Step): string {
  const seconds = took !== undefined && took >= 100 ? ` (${(took / 1000).toFixed(1)} s)` : ''
  return `${what}${detail ? `: ${detail}` : ''}${seconds}`
}
