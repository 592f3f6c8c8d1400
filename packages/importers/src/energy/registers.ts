import type { ReadContext } from '../reader.ts'

/** What one register of a meter showed. */
export interface Register {
  /** `2026-03-09`. */
  day: string
  /** The instant, where it is another one than midnight. */
  at?: number
  meter: string
  /** How the file calls it: the same one twice counts once. */
  name: string
  /** Of the distributor's grid of hours, not of the supplier's: both count the same energy. */
  isDistributor: boolean
  /** Watt hours. */
  value: number
  entry: number
}

/**
 * Registers as a file tells them one by one. Together they are what the meter showed: the supplier's
 * where there are some, else the distributor's.
 */
export class Registers {
  readonly #context: ReadContext
  readonly #registers = new Map<string, Register>()

  constructor(context: ReadContext) {
    this.#context = context
  }

  add(register: Register): void {
    const { meter, day, at, name, isDistributor } = register
    const key = JSON.stringify([meter, day, at, name, isDistributor])
    if (this.#registers.has(key)) this.#context.book.duplicate(register.entry)
    else this.#registers.set(key, register)
  }

  /** Adds the sums to the harvest. */
  settle(): void {
    const { book, harvest } = this.#context
    const together = Map.groupBy(
      this.#registers.values(),
      ({ meter, day, at }) => `${meter} ${day} ${at ?? ''}`,
    )
    for (const all of together.values()) {
      const suppliers = all.filter(({ isDistributor }) => !isDistributor)
      const used = suppliers.length > 0 ? suppliers : all
      for (const one of all) if (!used.includes(one)) book.duplicate(one.entry)
      const [{ day, at, meter, entry }, ...rest] = used as [Register, ...Register[]]
      for (const one of rest) book.keep(one.entry)
      const value = used.reduce((sum, one) => sum + one.value, 0)
      harvest.metering.indexes.push({
        day,
        resource: 'electricity',
        value,
        meter,
        ...(at !== undefined && { at }),
        book,
        entry,
      })
    }
  }
}
