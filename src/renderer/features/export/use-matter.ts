import { useEffect, useState } from 'react'
import type { ExportMatter } from '@/core/export/export-matter'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import type { ExportScope } from './export-scope'

export interface ReadMatter {
  /** null while it is read. */
  readonly matter: ExportMatter | null
  /** What to say while it is read; null once it is. */
  readonly reading: string | null
}

/** What the scope holds, read once; ended when another one is chosen or the dialog closes. */
export function useMatter(scope: ExportScope): ReadMatter {
  const session = useSession()
  const [state, setState] = useState<ReadMatter & { readonly of: ExportScope | null }>({
    matter: null,
    reading: 'Reading excerpts',
    of: null,
  })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const onProgress = (done: number, of: number) => {
      const reading = `Reading: ${formatCount(done)} of ${formatCount(of)}`
      if (!signal.aborted) setState({ matter: null, reading, of: scope })
    }
    scope.read(session, signal, onProgress).then(
      (matter) => {
        if (!signal.aborted) setState({ matter, reading: null, of: scope })
      },
      (error: unknown) => {
        if (signal.aborted) return
        setState({ matter: { title: '', text: null, excerpts: [] }, reading: null, of: scope })
        session.notify({
          tone: 'error',
          text: 'The excerpts could not be read. Nothing was changed.',
          details: String(error),
        })
      },
    )
    return () => {
      controller.abort()
    }
  }, [session, scope])
  return state.of === scope ? state : { matter: null, reading: 'Reading excerpts' }
}
