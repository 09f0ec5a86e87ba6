import { z } from 'zod'

/** In device-independent pixels, as Electron counts. */
const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})
type Rectangle = z.infer<typeof rectangle>

/** What is remembered of the window; the bounds are those it has when it is not maximised. */
const windowState = z.object({ bounds: rectangle, maximised: z.boolean() })
export type WindowState = z.infer<typeof windowState>

export const minimumSize = { width: 640, height: 480 } as const
const usualSize = { width: 1440, height: 900 } as const
/** So much of the window must be in reach for it to be moved by hand. */
const grip = { width: 120, height: 40 } as const

export interface Placement {
  readonly width: number
  readonly height: number
  /** Absent: in the middle of the main display. */
  readonly x?: number
  readonly y?: number
  readonly maximised: boolean
}

/**
 * Where to open the window: as it was, if a display that is there now shows enough of it, and never larger than that
 * display.
 *
 * @param saved the content of the file that remembers it; null where there is none
 * @param workAreas of the displays, the main one first
 */
export function windowPlacement(saved: string | null, workAreas: readonly Rectangle[]): Placement {
  const state = saved === null ? null : parseState(saved)
  const area = state === null ? undefined : workAreas.find((candidate) => shows(candidate, state.bounds))
  if (state !== null && area !== undefined) {
    const { x, y } = state.bounds
    return { x, y, ...fit(state.bounds, area), maximised: state.maximised }
  }
  const main = workAreas[0] ?? { x: 0, y: 0, ...usualSize }
  return { ...fit(state?.bounds ?? usualSize, main), maximised: state?.maximised ?? false }
}

function parseState(text: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Is the window's title bar in reach on this display? */
function shows(area: Rectangle, bounds: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isTopInside = bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height
  return across >= grip.width && isTopInside
}

interface Size {
  readonly width: number
  readonly height: number
}

function fit(size: Size, area: Rectangle): Size {
  return {
    width: Math.max(minimumSize.width, Math.min(size.width, area.width)),
    height: Math.max(minimumSize.height, Math.min(size.height, area.height)),
  }
}
