const form =
  /#\d{4}-\d\d-\d\d(?:-(?:month|year|to-\d{4}-\d\d-\d\d(?:-estimated)?))?(?:-(?:gas|water))?-([0-9a-f]{2})$/

/** The two characters that tell meters of one source apart, in the name of a record: `#2026-03-09-ab`. */
export function meterTagOf(id: string): string | undefined {
  return form.exec(id)?.[1]
}
