import type { z } from '@hono/zod-openapi'
import type { ProgressBody } from '../http/batch-body.ts'

type Progress = z.infer<typeof ProgressBody>

const words = {
  fr: {
    accepted: 'lignes acceptées',
    delivered: 'écrites dans un espace personnel',
    unknown: 'de clients sans lien, oubliées',
    withdrawn: 'retirées par le citoyen, non conservées',
    waiting: 'en attente',
    dead: 'à examiner',
    refused: 'lignes refusées',
    line: 'ligne',
  },
  en: {
    accepted: 'lines accepted',
    delivered: 'written to a pod',
    unknown: 'of customers without a link, forgotten',
    withdrawn: 'withdrawn by the citizen, not kept',
    waiting: 'waiting',
    dead: 'to be looked at',
    refused: 'lines refused',
    line: 'line',
  },
}

/** What became of a batch, for the person at the terminal. */
export function report(progress: Progress, language: 'fr' | 'en'): string {
  const said = words[language]
  const { accepted, refusedLines, unknownCustomers, refused, deliveries } = progress
  const { waiting, delivered, withdrawn, dead } = deliveries
  const counts: [number, string][] = [
    [accepted, said.accepted],
    [delivered, said.delivered],
    [withdrawn, said.withdrawn],
    ...Object.entries(waiting).map(([why, n]): [number, string] => [n, `${said.waiting} (${why})`]),
    ...Object.entries(dead).map(([why, n]): [number, string] => [n, `${said.dead} (${why})`]),
    [unknownCustomers, said.unknown],
    [refusedLines, said.refused],
  ]
  const lines = counts
    .filter(([n], index) => n > 0 || index < 2)
    .map(([n, what]) => `${String(n).padStart(9)}  ${what}`)
  const reasons = refused.map(({ line, field, reason }) => {
    const where = field ? `${said.line} ${line}, ${field}` : `${said.line} ${line}`
    return `           ${where}: ${reason[language] ?? reason.en ?? ''}`
  })
  return [...lines, ...reasons, ''].join('\n')
}
