import type { FoundExport } from '@/contract/import-messages'
import type { WatchedFolder } from '@/renderer/platform/platform'
import type { Session } from '@/renderer/session/session'

/** An export that the person has to say yes to, and the file to let go of once it is looked at. */
export interface ToReview {
  readonly found: readonly FoundExport[]
  readonly name: string
  readonly token: string
}

/** Tells of an export in the watched folder. It is offered again at the next start where nobody looks at it. */
export function offerReview(session: Session, folder: WatchedFolder, { found, name, token }: ToReview): void {
  const [first] = found
  if (first === undefined) return
  const what = first.isFiles
    ? `has ${first.files.toLocaleString()} articles`
    : first.tool.startsWith('a ')
      ? `is ${first.tool}`
      : `is an export of ${first.tool}`
  session.notify({
    // Stays until it is closed.
    tone: 'error',
    text: `“${name}” in the watched folder ${what}. Nothing of it was brought in yet.`,
    action: {
      label: 'Review it',
      run: () => {
        session.imports.show(found, () => undefined)
        void folder.done(token)
      },
    },
  })
}
