/** One data message of a FIT file: values by field number; fields without a value are left out. */
export interface FitMessage {
  /** Global message number: 20 is a record, 18 a session. */
  kind: number
  fields: Map<number, number>
}

interface Definition {
  kind: number
  littleEndian: boolean
  fields: { number: number; size: number; type: number }[]
  /** Bytes of fields that an app defined itself. */
  foreign: number
}

/** Where and why a FIT file cannot be read further. */
export class FitDamage extends Error {
  override readonly name = 'FitDamage'
}

const timestampField = 253

/** The data messages of a FIT file, and of those that were put behind it. */
export function* fitMessages(bytes: Uint8Array): Generator<FitMessage> {
  let rest = bytes
  do {
    yield* messagesOf(rest)
    const size = new DataView(rest.buffer, rest.byteOffset).getUint32(4, true)
    rest = rest.subarray(rest[0]! + size + checksum)
  } while (String.fromCharCode(...rest.subarray(8, 12)) === '.FIT')
}

const checksum = 2

/**
 * The data messages of one FIT file, in order.
 *
 * Source: FIT protocol 2.0 (header, definition and data messages, compressed timestamps).
 *
 * @throws {FitDamage} where the file is cut off or has data without a definition
 */
function* messagesOf(bytes: Uint8Array): Generator<FitMessage> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = bytes[0] ?? 0
  if (at < 12 || bytes.length < at) throw new FitDamage('header')
  const end = Math.min(bytes.length, at + view.getUint32(4, true))
  const definitions = new Map<number, Definition>()
  let clock: number | undefined
  try {
    while (at < end) {
      const header = bytes[at++]!
      if ((header & 0xc0) === 0x40) {
        const read = definitionAt(view, at, (header & 0x20) !== 0)
        definitions.set(header & 0x0f, read.definition)
        at = read.next
        continue
      }
      const compressed = (header & 0x80) !== 0
      const definition = definitions.get(compressed ? (header >> 5) & 0x03 : header & 0x0f)
      if (!definition) throw new FitDamage('data without a definition')
      const message = messageAt(view, at, definition)
      at += definition.fields.reduce((sum, { size }) => sum + size, definition.foreign)
      if (compressed && clock !== undefined) {
        clock = (clock & ~0x1f) + (header & 0x1f) + ((header & 0x1f) < (clock & 0x1f) ? 0x20 : 0)
        message.fields.set(timestampField, clock)
      }
      clock = message.fields.get(timestampField) ?? clock
      yield message
    }
  } catch (error) {
    // Reading behind the end of the bytes.
    if (error instanceof RangeError) throw new FitDamage('cut off', { cause: error })
    throw error
  }
  if (end < (bytes[0] ?? 0) + view.getUint32(4, true)) throw new FitDamage('cut off')
}

function definitionAt(
  view: DataView,
  from: number,
  withForeign: boolean,
): { definition: Definition; next: number } {
  const littleEndian = view.getUint8(from + 1) === 0
  const kind = view.getUint16(from + 2, littleEndian)
  const count = view.getUint8(from + 4)
  let at = from + 5
  const fields = Array.from({ length: count }, () => {
    const field = {
      number: view.getUint8(at),
      size: view.getUint8(at + 1),
      type: view.getUint8(at + 2),
    }
    at += 3
    return field
  })
  let foreign = 0
  if (withForeign) {
    const more = view.getUint8(at++)
    for (let i = 0; i < more; i++, at += 3) foreign += view.getUint8(at + 1)
  }
  return { definition: { kind, littleEndian, fields, foreign }, next: at }
}

function messageAt(
  view: DataView,
  from: number,
  { kind, littleEndian, fields, foreign }: Definition,
): FitMessage {
  const values = new Map<number, number>()
  let at = from
  for (const { number, size, type } of fields) {
    const value = valueAt(view, at, { size, type, littleEndian })
    if (value !== undefined) values.set(number, value)
    at += size
  }
  if (at + foreign > view.byteLength) throw new RangeError('cut off')
  return { kind, fields: values }
}

type Read = (view: DataView, at: number, littleEndian: boolean) => number

// Base types by their low five bits: size, the value that means none, how to read.
const baseTypes: Record<number, [number, number, Read]> = {
  0x00: [1, 0xff, (view, at) => view.getUint8(at)],
  0x01: [1, 0x7f, (view, at) => view.getInt8(at)],
  0x02: [1, 0xff, (view, at) => view.getUint8(at)],
  0x03: [2, 0x7fff, (view, at, little) => view.getInt16(at, little)],
  0x04: [2, 0xffff, (view, at, little) => view.getUint16(at, little)],
  0x05: [4, 0x7fffffff, (view, at, little) => view.getInt32(at, little)],
  0x06: [4, 0xffffffff, (view, at, little) => view.getUint32(at, little)],
}

function valueAt(
  view: DataView,
  at: number,
  { size, type, littleEndian }: { size: number; type: number; littleEndian: boolean },
): number | undefined {
  const base = baseTypes[type & 0x1f]
  if (at + size > view.byteLength) throw new RangeError('cut off')
  if (!base || base[0] !== size) return undefined
  const value = base[2](view, at, littleEndian)
  return value === base[1] ? undefined : value
}
