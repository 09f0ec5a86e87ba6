import { useMemo, useState } from 'react'

/** Which blocks are chosen, by their places; at first those that are of the text. */
export function useChosenBlocks(blocks: readonly { readonly of: 'both' | 'page' | 'text' }[]) {
  const before = useMemo(
    () => new Set<number>([...blocks.keys()].filter((at) => blocks[at]?.of !== 'page')),
    [blocks],
  )
  const [chosen, choose] = useState<ReadonlySet<number>>(before)
  return {
    chosen,
    choose,
    isChanged: before.size !== chosen.size || [...before].some((at) => !chosen.has(at)),
    reset: () => {
      choose(before)
    },
  }
}
