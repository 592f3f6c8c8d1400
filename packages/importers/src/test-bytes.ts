import { strToU8 } from 'fflate'

/** For tests: files as a tar archive. */
export function tarOf(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const [header, content] = [new Uint8Array(512), strToU8(text)]
    header.set(strToU8(name))
    header.set(strToU8(`${content.length.toString(8).padStart(11, '0')} 00000000000`), 124)
    header.set(strToU8('0'), 156)
    header.set(strToU8('ustar'), 257)
    return [...header, ...content, ...new Uint8Array(511 - ((content.length + 511) % 512))]
  })
  return Uint8Array.from([...blocks, ...new Uint8Array(1024)])
}

/** For tests: a FIT activity of so many positions on the way north, a minute apart. */
export function fitOf(count: number): Uint8Array {
  const definition = [0x40, 0, 0, 20, 0, 3, 253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85]
  const records = Array.from({ length: count }, (_, i) => {
    const record = new DataView(new ArrayBuffer(13))
    record.setUint32(1, 1_140_000_000 + i * 60, true)
    record.setInt32(5, Math.round((46.16 + i * 0.003) * (2 ** 31 / 180)), true)
    record.setInt32(9, Math.round(-1.15 * (2 ** 31 / 180)), true)
    return [...new Uint8Array(record.buffer)]
  }).flat()
  const data = [...definition, ...records]
  const size = new Uint8Array(new Uint32Array([data.length]).buffer)
  return Uint8Array.from([14, 0, 0, 0, ...size, ...strToU8('.FIT'), 0, 0, ...data, 0, 0])
}
