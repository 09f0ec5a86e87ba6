import type { ReactNode } from 'react'
import { useSession } from '@/renderer/session/use-session'
import './drop-target.css'
import { useDrop } from './use-drop'

/** The whole window takes files and words that are dropped on it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const { over, handlers } = useDrop(useSession())
  return (
    <div className="drop-target" {...handlers}>
      {children}
      {over && (
        <div className="drop-overlay" aria-hidden="true">
          <p className="drop-message">Drop to add to the archive</p>
          <p className="drop-hint">
            Text, a link, pages, PDFs, mails and texts as files, or folders and zips of them. You can check
            each before it is saved.
          </p>
        </div>
      )}
    </div>
  )
}
