import type { City } from '../integration/server-city.ts'

/** What a server counts under a name, labels included; 0 while it has counted nothing. */
export async function metric({ url }: City, name: string): Promise<number> {
  const text = await fetch(`${url}/metrics`).then(async (response) => response.text())
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1) ?? 0)
}
