import type { ServerReport } from '../queries/server-report.ts'

/** One thing that a person may want of a server. `unknown`: it does not say. */
export interface ServerPoint {
  key: 'rules' | 'groupEnd' | 'oneApp' | 'safeWrites' | 'conflicts' | 'news'
  can: boolean | 'unknown'
}

/** What a server's own words mean for a person, the weightiest first. */
export function serverPoints({
  document,
  storage,
  language,
  rulesShown,
}: ServerReport): ServerPoint[] {
  const etag = document?.etag
  return [
    { key: 'rules', can: rulesShown },
    { key: 'groupEnd', can: language === 'unknown' ? 'unknown' : language === 'wac' },
    { key: 'oneApp', can: language === 'unknown' ? 'unknown' : language === 'acp' },
    { key: 'safeWrites', can: document?.patches ?? 'unknown' },
    { key: 'conflicts', can: etag === undefined ? 'unknown' : etag === 'strong' },
    { key: 'news', can: (document ?? storage).channels.length > 0 },
  ]
}
