import { computed, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { moved, viewOf, zoomed } from './mercator.ts'
import type { MapPosition, MapSize, MapView, WorldPoint } from './mercator.ts'

const step = 60
const nearer = 1.6

/** What of the world a map shows, by drag, wheel, pinch, keys and buttons. */
export function useMapView(
  frame: Ref<HTMLElement | null>,
  positions: () => readonly MapPosition[],
) {
  const size = shallowRef<MapSize>({ width: 640, height: 380 })
  const own = shallowRef<MapView>()
  const view = computed(() => own.value ?? viewOf(positions(), size.value))
  const pointers = new Map<number, WorldPoint>()
  /** Only a map that was touched takes the finger; otherwise the page scrolls. */
  const isActive = shallowRef(false)
  watch(positions, fit)

  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!frame.value || !('ResizeObserver' in globalThis)) return
    observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      if (width > 0 && height > 0) size.value = { width, height }
    })
    observer.observe(frame.value)
  })
  onBeforeUnmount(() => observer?.disconnect())

  function fit(): void {
    own.value = undefined
  }
  function zoom(factor: number, at?: WorldPoint): void {
    own.value = zoomed(view.value, factor, size.value, at)
  }
  function pixelIn(event: MouseEvent): WorldPoint {
    const box = frame.value!.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  return {
    size,
    view,
    isActive,
    isMoved: computed(() => own.value !== undefined),
    fit,
    zoomIn: () => zoom(nearer),
    zoomOut: () => zoom(1 / nearer),
    onKey(event: KeyboardEvent): void {
      const moves: Record<string, () => void> = {
        ArrowLeft: () => (own.value = moved(view.value, step, 0)),
        ArrowRight: () => (own.value = moved(view.value, -step, 0)),
        ArrowUp: () => (own.value = moved(view.value, 0, step)),
        ArrowDown: () => (own.value = moved(view.value, 0, -step)),
        '+': () => zoom(nearer),
        '=': () => zoom(nearer),
        '-': () => zoom(1 / nearer),
        '0': fit,
      }
      const act = moves[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    },
    onWheel(event: WheelEvent): void {
      // A plain wheel scrolls the page; with Ctrl it zooms, as a pinch on a touchpad does.
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(Math.exp(-event.deltaY / 200), pixelIn(event))
    },
    onDown(event: PointerEvent): void {
      if (event.pointerType === 'touch' && !isActive.value) return
      pointers.set(event.pointerId, pixelIn(event))
    },
    onMove(event: PointerEvent): void {
      const before = pointers.get(event.pointerId)
      if (!before) return
      const now = pixelIn(event)
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      pointers.set(event.pointerId, now)
      if (!other) own.value = moved(view.value, now.x - before.x, now.y - before.y)
      else {
        const far = (one: WorldPoint) => Math.hypot(one.x - other.x, one.y - other.y)
        zoom(far(now) / Math.max(far(before), 1), other)
      }
    },
    onUp(event: PointerEvent): void {
      pointers.delete(event.pointerId)
      isActive.value = true
    },
  }
}
