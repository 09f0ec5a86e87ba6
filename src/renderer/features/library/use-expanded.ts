import { useCallback, useState } from 'react'

interface Expanded {
  readonly ids: ReadonlySet<string>
  readonly set: (ids: ReadonlySet<string>) => void
  /** Opens one more. */
  readonly open: (id: string) => void
}

/** Which rows of a tree are open, remembered by this window's storage; how a window looks is no archive data. */
export function useExpanded(tree: string): Expanded {
  const key = `cuttings.expanded.${tree}`
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(key) ?? '').split(' ')),
  )
  const set = useCallback(
    (next: ReadonlySet<string>) => {
      setIds(next)
      localStorage.setItem(key, [...next].join(' '))
    },
    [key],
  )
  const open = useCallback(
    (id: string) => {
      set(new Set([...ids, id]))
    },
    [ids, set],
  )
  return { ids, set, open }
}
