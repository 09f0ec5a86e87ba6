import { useMemo, useState } from 'react'
import type { Key } from 'react-aria-components'

/** Which blocks are chosen, by their places; at first those that are of the text. */
export function useChosenBlocks(blocks: readonly { readonly of: 'both' | 'page' | 'text' }[]) {
  const before = useMemo(
    () => new Set<Key>([...blocks.keys()].filter((at) => blocks[at]?.of !== 'page')),
    [blocks],
  )
  const [chosen, choose] = useState<ReadonlySet<Key>>(before)
  return {
    chosen,
    choose,
    isChanged: before.size !== chosen.size || [...before].some((at) => !chosen.has(at)),
    reset: () => {
      choose(before)
    },
  }
}
