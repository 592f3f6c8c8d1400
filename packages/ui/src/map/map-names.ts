import type { MapSize, WorldPoint } from './mercator.ts'

/** A name beside its spot, in pixels. */
export interface PlacedName extends WorldPoint {
  readonly name: string
}

/** About how wide a letter is, and how high a line, in pixels. */
const [letter, line] = [7, 18]
/** Room between a spot and its name. */
const gap = 7

/** Left of its spot where the picture ends soon on the right. */
export function isLeft(x: number, { width }: Pick<MapSize, 'width'>): boolean {
  return x > width * 0.7
}

/** The names for which there is room, the first ones first; none over another or beneath a button. */
export function placedNames(
  names: readonly PlacedName[],
  { size, taken }: { size: MapSize; taken: readonly WorldPoint[] },
): PlacedName[] {
  const { width, height } = size
  const full: Box[] = [
    // The buttons, and the scale.
    { left: width - 76, right: width, top: 0, bottom: 120 },
    { left: 0, right: 160, top: height - 44, bottom: height },
    // What is drawn has a name of its own, of which nothing is known here.
    ...taken.map(({ x, y }) => boxOf({ x, y, name: 'a name' }, size)),
  ]
  return names.filter((one) => {
    const box = boxOf(one, size)
    const isInside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height
    if (!isInside || full.some((other) => overlap(box, other))) return false
    full.push(box)
    return true
  })
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function boxOf({ x, y, name }: PlacedName, size: MapSize): Box {
  const wide = gap + name.length * letter
  const [left, right] = isLeft(x, size) ? [x - wide, x + gap] : [x - gap, x + wide]
  return { left, right, top: y - line / 2, bottom: y + line / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
