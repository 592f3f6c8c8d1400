import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { generate, generateCodeLists } from './generate.ts'
import { root } from './turtle.ts'

const folder = `${root}src/generated/`
const files = generate()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text)
writeFileSync(`${root}shapes/codes.ttl`, generateCodeLists())
