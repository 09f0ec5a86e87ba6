import { useEffect, useState } from 'react'
import { mayBePage } from '@/formats/may-be-page'
import { useSession } from '@/renderer/session/use-session'
import { besidePage } from '@/renderer/ui/beside-page'
import { useReader } from '../reader-context'
import { OriginalDialog } from './original-dialog'
import { originalPage } from './original-page'

interface OriginalViewProps {
  /** `beside`: beside a dialog that has its text. */
  readonly as: 'page' | 'beside' | 'source'
  readonly onClose: () => void
}

/** The original as it looks, in a window of its own; as text where it is no page, or as its source is asked for. */
export function OriginalView({ as, onClose }: OriginalViewProps) {
  const session = useSession()
  const { platform, notify } = session
  const { item, original } = useReader().article
  const { showPage } = platform
  const [isText, setIsText] = useState(as === 'source' || showPage === null || !mayBePage(original))
  useEffect(() => {
    if (isText || showPage === null) return
    let isOpen = true
    const show = async () => {
      const page = await originalPage(session, original)
      if (!isOpen) return
      if (page === null) setIsText(true)
      else {
        onClose()
        const named = { ...page, title: `The original of “${item.title}”`.slice(0, 1000) }
        await (as === 'beside' ? besidePage((isBeside) => showPage(named, isBeside)) : showPage(named, false))
      }
    }
    show().catch((error: unknown) => {
      notify({
        tone: 'error',
        text: 'The original could not be shown as a page. It is kept as it came in; its source can be shown.',
        details: String(error),
      })
      onClose()
    })
    return () => {
      isOpen = false
    }
  }, [as, isText, showPage, session, original, item.title, notify, onClose])
  return isText ? <OriginalDialog onClose={onClose} /> : null
}
