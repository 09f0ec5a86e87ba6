import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'

/** Pages that are kept: one above what is on the screen, up to two that it is in, and one below. */
const slots = [0, 1, 2, 3] as const

/**
 * The rows of a long list from a page above `start` on to a page or two below, live: so that a list that is scrolled has its
 * rows before they come into sight. A page that comes into it is read alone, and those read before stay.
 *
 * @param read the rows of these keys; has to stay the same as long as they come from the same place
 * @param pageSize rows of a page, more than a screen has
 */
export function useRowsAround<T>(
  keys: readonly string[],
  start: number,
  pageSize: number,
  read: (keys: readonly string[]) => Promise<readonly T[]>,
): readonly T[] {
  const top = Math.floor(start / pageSize) - 1
  const first = usePage(keys, pageOf(top, slots[0]), pageSize, read)
  const second = usePage(keys, pageOf(top, slots[1]), pageSize, read)
  const third = usePage(keys, pageOf(top, slots[2]), pageSize, read)
  const fourth = usePage(keys, pageOf(top, slots[3]), pageSize, read)
  return useMemo(() => [first, second, third, fourth].flat(), [first, second, third, fourth])
}

/** The page from `top` on that this slot has: the same one as long as it is one of the four. */
function pageOf(top: number, slot: number): number {
  const { length } = slots
  return top + ((((slot - top) % length) + length) % length)
}

const none: readonly never[] = []

/** The rows of the page before are there until those of this one are read. */
function usePage<T>(
  keys: readonly string[],
  page: number,
  pageSize: number,
  read: (keys: readonly string[]) => Promise<readonly T[]>,
): readonly T[] {
  const from = Math.max(0, page) * pageSize
  const to = (page + 1) * pageSize
  const rows = useLiveQuery(() => {
    const wanted = keys.slice(from, to)
    return wanted.length === 0 ? none : read(wanted)
  }, [keys, from, to, read])
  return rows ?? none
}
