/** One module made of an example, with the lines of the document it stands in. */
export interface ExampleFile {
  /** `packages-pod-README-12.ts`: the document and the line where the example begins. */
  readonly name: string
  readonly text: string
}

/**
 * The TypeScript examples of a document, each as a module of its own. What an example takes for
 * granted is declared in a comment right before it, which readers do not see:
 *
 *     <!-- given
 *     declare const storage: string
 *     -->
 *
 * Lines keep their numbers, so that a mistake is found where it is told.
 */
export function exampleFiles(document: string, markdown: string): ExampleFile[] {
  const slug = document.replaceAll(/[/.]/gu, '-').replace(/-md$/u, '')
  const examples: ExampleFile[] = []
  let given: string[] = []
  let inside: 'given' | 'example' | undefined
  let kept: string[] = []
  markdown.split('\n').forEach((line, index) => {
    const trimmed = line.trim()
    const wasInside = inside
    if (inside === undefined && trimmed === '<!-- given') [inside, given] = ['given', []]
    else if (inside === undefined && trimmed === '```ts') [inside, kept] = ['example', []]
    else if (inside === 'given' && trimmed === '-->') inside = undefined
    else if (inside === 'example' && trimmed === '```') {
      inside = undefined
      const lines = Array.from({ length: index }, (_, at) => given[at] ?? kept[at] ?? '')
      const begin = kept.findIndex((text) => text !== undefined)
      examples.push({ name: `${slug}-${begin}.ts`, text: `${lines.join('\n')}\nexport {}\n` })
      given = []
    } else if (inside === 'given') given[index] = line
    else if (inside === 'example') kept[index] = line
    // A declaration belongs to the example right after it.
    else if (wasInside === undefined && trimmed !== '') given = []
  })
  return examples
}
