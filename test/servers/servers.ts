import { communityNext } from './community-next.ts'
import { acp, poor, quota, subdomains, wac } from './community-servers.ts'
import { javascriptSolidServer } from './javascript-solid-server.ts'
import { nodeSolidServer } from './node-solid-server.ts'
import type { ServerUnderTest } from './server-under-test.ts'

/** The columns of the table, in their order. */
export const servers: readonly ServerUnderTest[] = [
  wac,
  subdomains,
  acp,
  quota,
  poor,
  nodeSolidServer,
  javascriptSolidServer,
  communityNext,
]

/** Servers that cannot be run by this command, and why. */
export const otherServers: readonly [name: string, reason: string][] = [
  [
    'Inrupt Enterprise Solid Server (ESS)',
    'commercial, no package to install; it has Access Control Policy with one rule document for each resource, and native expiry of grants',
  ],
  [
    'Pivot 1.7.0 (solidcommunity.net)',
    'not on npm, from git only, and its dependency on mashlib does not install; it is Community Solid Server 7.2 with other templates',
  ],
  ['Manas', 'written in Rust, no npm package'],
  ['Trellis', 'written in Java, no npm package'],
  ['PHP Solid server, Solid Nextcloud', 'written in PHP, no npm package'],
  [
    'ActivityPods',
    'needs an Apache Jena Fuseki database beside it; no npm package that runs alone',
  ],
  [
    'Node Solid Server 5.8.8',
    'the same server as 6.0.0 in its older version, 683 MB more to install: not run for that reason',
  ],
]
