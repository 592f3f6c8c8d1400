import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifest } from './manifest.ts'

const template = fileURLToPath(new URL('../template/', import.meta.url))

/** What the template calls itself wherever the title of an app stands. */
const placeholder = 'App title'
const titled = [
  'README.md',
  'index.html',
  'vite.config.ts',
  'src/locales/en.json',
  'src/locales/fr.json',
]

/** An app could not be written; the message says where, why, and what to do. */
export class CreateAppError extends Error {
  override readonly name = 'CreateAppError'
  readonly folder: string

  constructor(folder: string, why: string) {
    super(`Creating an app in ${folder} failed: ${why}`)
    this.folder = folder
  }
}

/** What was written. */
export interface CreatedApp {
  /** Absolute path of the app. */
  readonly root: string
  readonly title: string
  /** How many files. */
  readonly files: number
}

/**
 * Writes a small, complete app into a new folder: sign-in, a request for access, one stream read,
 * a chart with all its states, French and English, and a test of its own.
 *
 * @param options `title` as people read it. @default the name of the folder
 * @throws {CreateAppError} when the folder holds something, or its name cannot be that of a package
 */
export async function createApp(
  folder: string,
  options: { title?: string | undefined } = {},
): Promise<CreatedApp> {
  const root = resolve(folder)
  const name = basename(root)
  if (!/^[a-z0-9][a-z0-9._-]*$/u.test(name)) {
    throw new CreateAppError(root, 'a name of small letters, digits and dashes is needed: my-app')
  }
  await mkdir(root, { recursive: true })
  if ((await readdir(root)).length > 0) {
    throw new CreateAppError(root, 'something is in it already: choose a new folder')
  }
  const title = options.title ?? titleOf(name)
  await cp(template, root, { recursive: true })
  // npm leaves files of their real names out of packages.
  for (const file of ['gitignore', 'npmrc']) {
    await rename(join(root, file), join(root, `.${file}`))
  }
  for (const file of titled) {
    const text = await readFile(join(root, file), 'utf8')
    await writeFile(join(root, file), text.replaceAll(placeholder, escaped(title, file)))
  }
  await writeFile(join(root, 'package.json'), await manifest(name, root))
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return { root, title, files: entries.filter((entry) => entry.isFile()).length }
}

/** `my-app` → `My app`. */
function titleOf(name: string): string {
  const words = name.replaceAll(/[-_.]+/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** As it stands between the quotes, or the tags, of that kind of file. */
function escaped(title: string, file: string): string {
  if (file.endsWith('.json')) return JSON.stringify(title).slice(1, -1)
  if (file.endsWith('.ts'))
    return JSON.stringify(title)
      .slice(1, -1)
      .replaceAll("'", String.raw`\'`)
  return title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
