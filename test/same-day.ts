/**
 * Pages are opened on the same day in every run, at which their time begins to pass: what they
 * invent for a try-out hangs on it, and a test must not break in January.
 */
const ahead = Date.parse('2026-11-22T09:00:00Z') - Date.now()
const now = () => performance.timeOrigin + performance.now() + ahead

globalThis.Date = new Proxy(Date, {
  construct: (date, given: unknown[], as) =>
    Reflect.construct(date, given.length > 0 ? given : [now()], as),
  get: (date, key) => (key === 'now' ? () => Math.trunc(now()) : Reflect.get(date, key)),
})
