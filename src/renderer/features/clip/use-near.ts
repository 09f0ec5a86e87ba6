import { useEffect, useState } from 'react'
import { shingles } from '@/core/likeness/shingles'
import { sketch } from '@/core/likeness/sketch'
import { type NearlySame, nearlySame } from '@/store/queries/nearly-same'
import { useSession } from '@/renderer/session/use-session'

/** Longer texts would hold the window, code units. */
const longest = 100_000

/** What is nearly the same as a text that came in, looked for once; null: nothing, or not known yet. */
export function useNear(text: string | null): NearlySame | null {
  const { db } = useSession()
  const [found, setFound] = useState<{ readonly text: string; readonly near: NearlySame | null } | null>(null)
  useEffect(() => {
    if (text === null || text.length > longest) return
    let isOver = false
    const look = async (): Promise<void> => {
      const wanted = shingles(text)
      const made = sketch(wanted)
      const near = made === null ? null : await nearlySame(db, wanted, made)
      if (!isOver) setFound({ text, near })
    }
    // It only warns: where it fails, nothing is lost.
    look().catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [db, text])
  return found?.text === text ? found.near : null
}
