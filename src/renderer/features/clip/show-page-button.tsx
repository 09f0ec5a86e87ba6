import type { ArticleDraft } from '@/core/article/article-draft'
import { mayBePage } from '@/formats/may-be-page'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { showIncoming } from './show-incoming'

interface ShowPageButtonProps {
  readonly incoming: Incoming
  readonly draft: ArticleDraft
  /** `quiet`: in the foot of a dialog that has more important ones. */
  readonly variant?: 'secondary' | 'quiet'
}

/** Nothing where what came in has no page, or where this window cannot show one. */
export function ShowPageButton({ incoming, draft, variant = 'secondary' }: ShowPageButtonProps) {
  const session = useSession()
  if (!mayBePage(draft) || session.platform.showPage === null) return null
  return (
    <Button variant={variant} onPress={() => void showIncoming(session, incoming, draft)}>
      Show the page
    </Button>
  )
}
