/** The first Node on which everything here runs. */
const needed = 24

/**
 * Ends the program with a helpful message when Node is too old.
 *
 * @param version such as `24.21.0`
 */
export function requireNode(version: string): void {
  if (Number(version.split('.')[0]) >= needed) return
  process.stderr.write(
    `Selfdata needs Node ${needed}, this is Node ${version}. Start it with "npm start", which brings ` +
      `the right one, or install Node ${needed} from nodejs.org.\n`,
  )
  process.exit(1)
}
