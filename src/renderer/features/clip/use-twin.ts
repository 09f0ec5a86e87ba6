import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '@/renderer/session/use-session'
import { findTwin, type Twin } from './find-twin'
import type { ClipFormModel } from './use-clip-form'

/** The same thing in the archive, followed as the address is typed and the archive changes. */
export function useTwin({ prepared, fields }: ClipFormModel): Twin | null {
  const { db } = useSession()
  const article = prepared?.kind === 'article' ? prepared : null
  const url = fields?.url.trim() ?? ''
  const twin = useLiveQuery(
    () =>
      article === null ? null : findTwin(db, { sha256: article.sha256, textSha256: article.textSha256, url }),
    [db, article, url],
  )
  return twin ?? null
}
