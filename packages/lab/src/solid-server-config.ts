/** What a lab server keeps, and which rule language it speaks. */
export interface SolidServerKind {
  storage: 'file' | 'memory'
  /** Web Access Control or Access Control Policy. */
  authorization: 'wac' | 'acp'
  /** bcrypt rounds of account passwords. */
  passwordRounds: number
  /** Below the server's path, or each under a host name of its own. */
  pods?: 'path' | 'subdomain'
  /** Bytes that each pod may hold, accounts not counted; on disk only. */
  quota?: number
}

/**
 * How long one request may hold a document, in milliseconds. The server's own six seconds are too
 * short for making a pod on a machine that does much else: it answers 500 in the middle of it.
 */
const lockTime = 60_000

/**
 * The Components.js configuration of a Community Solid Server 7: accounts, no e-mail,
 * notifications, pods at `/{name}/` or at `{name}.{host}`.
 *
 * Source: the server's own `config/file.json`, `default.json`, `memory-subdomains.json` and
 * `quota-file.json`.
 */
export function solidServerConfig(kind: SolidServerKind) {
  return {
    '@context':
      'https://linkedsoftwaredependencies.org/bundles/npm/@solid/community-server/^7.0.0/components/context.jsonld',
    import: parts(kind).map((path) => `css:config/${path}.json`),
    '@graph': [
      {
        '@type': 'Override',
        overrideInstance: { '@id': 'urn:solid-server:default:PasswordStore' },
        overrideParameters: {
          '@type': 'BasePasswordStore',
          saltRounds: kind.passwordRounds,
          storage: { '@id': 'urn:solid-server:default:AccountStorage' },
        },
      },
      {
        '@type': 'Override',
        overrideInstance: { '@id': 'urn:solid-server:default:ResourceLocker' },
        overrideParameters: {
          '@type': 'WrappedExpiringReadWriteLocker',
          expiration: lockTime,
        },
      },
      ...(kind.quota === undefined ? [] : quotaOf(kind.quota)),
    ],
  }
}

function quotaOf(bytes: number) {
  return [
    {
      '@id': 'urn:solid-server:default:QuotaStrategy',
      '@type': 'PodQuotaStrategy',
      limit_amount: bytes,
      limit_unit: 'bytes',
    },
    {
      '@id': 'urn:solid-server:default:SizeReporter',
      '@type': 'FileSizeReporter',
      ignoreFolders: ['^/\\.internal$'],
    },
  ]
}

function parts({ storage, authorization, pods = 'path', quota }: SolidServerKind): string[] {
  const onDisk = storage === 'file'
  return [
    'app/init/static-root',
    'app/main/default',
    'app/variables/default',
    'http/handler/default',
    'http/middleware/default',
    'http/notifications/all',
    'http/server-factory/http',
    'http/static/default',
    'identity/access/public',
    'identity/email/default',
    'identity/handler/default',
    'identity/oidc/default',
    'identity/ownership/token',
    'identity/pod/static',
    'ldp/authentication/dpop-bearer',
    `ldp/authorization/${authorization === 'acp' ? 'acp' : 'webacl'}`,
    'ldp/handler/default',
    'ldp/metadata-parser/default',
    'ldp/metadata-writer/default',
    'ldp/modes/default',
    `storage/backend/${quota === undefined ? storage : 'pod-quota-file'}`,
    `storage/key-value/${onDisk ? 'resource-store' : 'memory'}`,
    'storage/location/pod',
    'storage/middleware/default',
    `util/auxiliary/${authorization === 'acp' ? 'acr' : 'acl'}`,
    `util/identifiers/${pods === 'path' ? 'suffix' : 'subdomain'}`,
    'util/index/default',
    // The other one makes each line, debugging included, before it is told that nobody wants it.
    'util/logging/no-logging',
    'util/representation-conversion/default',
    `util/resource-locker/${onDisk ? 'file' : 'memory'}`,
    'util/variables/default',
  ]
}
