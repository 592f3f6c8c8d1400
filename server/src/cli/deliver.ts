import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { defineCommand } from 'citty'
import type { z } from 'zod'
import { BatchBody, ProgressBody } from '../http/batch-body.ts'
import { formatOfFile, mediaTypes } from '../records/batch-format.ts'
import { hashOfFile } from '../records/hash-of-file.ts'
import { CommandError, explained } from './failing.ts'
import { report } from './report.ts'
import { answered, languageOfTerminal, serviceClient } from './service-client.ts'
import type { ServiceClient } from './service-client.ts'

type Batch = z.infer<typeof BatchBody>
type Progress = z.infer<typeof ProgressBody>

export const deliver = defineCommand({
  meta: { name: 'deliver', description: 'Hands a file of records over and follows its delivery' },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'CSV as declared for the service, .ndjson or .jsonld; each may end in .gz',
    },
    service: { type: 'string', required: true, description: 'Which service, such as yelo' },
    server: { type: 'string', description: 'Address of the server; else SELFDATA_PUBLIC_URL' },
    key: { type: 'string', description: 'Idempotency key; else the hash of the file' },
    again: {
      type: 'boolean',
      description: 'Deliver anew what was delivered from this file before',
    },
    wait: { type: 'string', default: '600', description: 'Follow it for at most so many seconds' },
    json: { type: 'boolean', description: 'The outcome as one JSON object' },
  },
  run: async ({ args }) =>
    explained(async () => {
      const client = await serviceClient(args, process.env)
      const found = await stat(args.file).catch(() => undefined)
      if (!found?.isFile()) throw new CommandError(`There is no file ${args.file}`)
      const key = args.key || (args.again ? randomUUID() : await hashOfFile(args.file))
      const batch = await send(args.file, key, client)
      const progress = await follow(batch, Number(args.wait), client)
      const language = languageOfTerminal(process.env)
      process.stdout.write(args.json ? `${JSON.stringify(progress)}\n` : report(progress, language))
    }),
})

async function send(file: string, key: string, client: ServiceClient): Promise<Batch> {
  const { service, server, session } = client
  const url = `${server}/services/${service.id}/batches`
  const { format, gzip } = formatOfFile(file) ?? { format: 'csv', gzip: false }
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...(await session.sign('POST', url)),
      'content-type': mediaTypes[format],
      ...(gzip && { 'content-encoding': 'gzip' }),
      'idempotency-key': key,
      'accept-language': languageOfTerminal(process.env),
    },
    // Read from the disk while it is sent.
    body: await openAsBlob(file),
  })
  return answered(response, BatchBody)
}

/** Asks how far the batch is until nothing waits any more, or the time is over. */
async function follow(
  { id }: Batch,
  seconds: number,
  { service, server, session }: ServiceClient,
): Promise<Progress> {
  const end = Date.now() + seconds * 1000
  const url = `${server}/services/${service.id}/batches/${id}`
  for (let pause = 200; ; pause = Math.min(pause * 1.5, 5000)) {
    const progress = await answered(await session.fetch(url), ProgressBody)
    const waiting = Object.values(progress.deliveries.waiting).reduce((sum, n) => sum + n, 0)
    if (waiting === 0 || Date.now() + pause > end) return progress
    await wait(pause)
  }
}
