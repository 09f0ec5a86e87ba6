import { useEffect, useState } from 'react'
import type { MarkFate } from '@/core/article/commands/replace-text'
import type { LaidOutText } from '@/core/article/create-text-builder'
import type { Annotation } from '@/core/annotation/annotation'
import { useSession } from '@/renderer/session/use-session'

/** What would become of a mark. */
export interface ToldFate {
  readonly annotation: Annotation
  readonly fate: MarkFate
}

/** ms after the last choice until the marks are looked for. */
const pause = 250

/** What would become of the item's marks in another text; null while they are looked for. `to` null: nothing would change. */
export function useFates(itemId: string, to: LaidOutText | null): readonly ToldFate[] | null {
  const session = useSession()
  const [found, setFound] = useState<{
    readonly to: LaidOutText
    readonly fates: readonly ToldFate[]
  } | null>(null)
  useEffect(() => {
    if (to === null) return
    const ending = new AbortController()
    const look = async () => {
      const ask = { kind: 'text', itemId, baseId: null, to, original: null, pictures: null } as const
      const { plan } = await session.anchors({ ...ask, via: 'repair', withChanges: false }, ending.signal)
      const all = plan.kind === 'planned' ? plan.replaced.fates : []
      setFound({ to, fates: all.filter(({ annotation }) => annotation.decision === 'confirmed') })
    }
    const timer = setTimeout(() => {
      // Ended by the next choice.
      look().catch(() => undefined)
    }, pause)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [session, itemId, to])
  if (to === null) return []
  return found?.to === to ? found.fates : null
}
