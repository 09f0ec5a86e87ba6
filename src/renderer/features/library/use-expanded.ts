import { useState } from 'react'

interface Expanded {
  readonly ids: ReadonlySet<string>
  readonly set: (ids: ReadonlySet<string>) => void
}

/** Which rows of a tree are open, remembered by this window's storage; how a window looks is no archive data. */
export function useExpanded(tree: string): Expanded {
  const key = `cuttings.expanded.${tree}`
  const [ids, setIds] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(key) ?? '').split(' ')),
  )
  return {
    ids,
    set: (next) => {
      setIds(next)
      localStorage.setItem(key, [...next].join(' '))
    },
  }
}
