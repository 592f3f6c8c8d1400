import { BlockList, isIP } from 'node:net'

// Source: IANA special-purpose address registries, IPv4 and IPv6.
const special = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4')

const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')
const tunnels = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23], // IETF protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4 holds an IPv4 address
  ['3fff::', 20], // documentation
] as const)
  tunnels.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address is one that every machine of the internet reaches. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  // Everything outside 2000::/3 is local, reserved, or carries an IPv4 address.
  return family === 6 && publicV6.check(address, 'ipv6') && !tunnels.check(address, 'ipv6')
}
