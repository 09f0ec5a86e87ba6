import type { Session } from '../session'

/** ms: whoever looks at an export for longer can drop it again. */
const longestReview = 12 * 60 * 60 * 1000

/**
 * Imports that were under way when the app ended go on where they stopped; those that nobody had said yes to yet are
 * forgotten, with the copies of their files.
 */
export function resumeImports({ db, imports, context }: Pick<Session, 'db' | 'imports' | 'context'>): {
  readonly dispose: () => void
} {
  let isOver = false
  const begin = async (): Promise<void> => {
    for (const { id, state, begun } of await db.imports.toArray()) {
      if (isOver) return
      if (state === 'running') imports.resume(id)
      // Another window may have one on its screen.
      if (state === 'review' && context().now - begun > longestReview) imports.forget(id)
    }
  }
  // An archive that cannot be read says so elsewhere.
  begin().catch(() => undefined)
  return {
    dispose: () => {
      isOver = true
    },
  }
}
