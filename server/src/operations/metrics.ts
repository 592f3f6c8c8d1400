import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What the server counts. No label tells people or pods apart. */
export type Metrics = ReturnType<typeof createMetrics>

/** A registry of its own for each server, so that several can run in one process. */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return { registry, ...durations([registry]), ...counters([registry]), ...gauges([registry]) }
}

function durations(registers: Registry[]) {
  return {
    requests: new Histogram({
      name: 'selfdata_request_seconds',
      help: 'Requests answered, by route and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    deliverySeconds: new Histogram({
      name: 'selfdata_delivery_seconds',
      help: 'Time one visit to a pod takes',
      buckets: [0.1, 0.3, 1, 3, 10, 30, 60],
      registers,
    }),
  }
}

function counters(registers: Registry[]) {
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `selfdata_${name}`, help, labelNames, registers })
  return {
    lines: counter('lines_total', 'Lines of batches, by service and what became of them', [
      'service',
      'outcome',
    ]),
    deliveries: counter('deliveries_total', 'Records, by service and what became of them', [
      'service',
      'outcome',
    ]),
    podRequests: counter('pod_requests_total', 'Requests to pods', ['method', 'class']),
    problems: counter('problems_total', 'Requests that were refused, by what callers are told', [
      'problem',
    ]),
    torn: counter('verify_mismatch_total', 'Documents that lost records of earlier deliveries'),
    tokens: counter('token_requests_total', 'Tokens asked for by services', ['outcome']),
    refusedTargets: counter('ssrf_blocked_total', 'Requests refused for where they would go'),
    refusedTokens: counter('tokens_refused_total', 'Callers who could not prove who they are'),
    refusedStaff: counter('staff_refused_total', 'Callers of the console who may not do that'),
    journal: counter('journal_total', 'Visits written into journals of pods, by outcome', [
      'service',
      'outcome',
    ]),
    positions: counter('positions_total', 'Positions that phones sent, by what became of them', [
      'outcome',
    ]),
    groupAnswers: counter('expiry_answers_total', 'Groups asked for, by what was said', [
      'outcome',
    ]),
    contributorsTold: counter('contributors_told_total', 'Contributors told of a result', [
      'outcome',
    ]),
    guesses: counter('code_guesses_total', 'Codes typed in, by outcome', ['outcome']),
  }
}

function gauges(registers: Registry[]) {
  return {
    waiting: new Gauge({
      name: 'selfdata_outbox_depth',
      help: 'Records in the outbox, by state',
      labelNames: ['state'],
      registers,
    }),
    oldest: new Gauge({
      name: 'selfdata_outbox_oldest_seconds',
      help: 'Age of the oldest record that waits',
      registers,
    }),
    clockDoubt: new Gauge({
      name: 'selfdata_clock_doubt',
      help: '1 while the clocks disagree and no group lists anybody',
      registers,
    }),
    runningExpiries: new Gauge({
      name: 'selfdata_expiries_running',
      help: 'Ends of grants that are still to come',
      registers,
    }),
    pausedLanes: new Gauge({
      name: 'selfdata_paused_lanes',
      help: 'Pod hosts that are left alone for a while',
      registers,
    }),
  }
}
