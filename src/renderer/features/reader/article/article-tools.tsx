import { BookOpen, BookOpenCheck, FileCode2, PanelRight, Pencil, PencilLine, Star } from 'lucide-react'
import { setRead } from '@/core/article/commands/set-read'
import { setStarred } from '@/core/article/commands/set-starred'
import type { Item } from '@/core/article/item'
import { runOnItems } from '@/renderer/session/run-on-items'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { IconButton } from '@/renderer/ui/icon-button'
import { SettingsButton } from '../settings/settings-button'

/** What can be done with the open item as a whole. */
export function ArticleTools({ item }: { readonly item: Item }) {
  const session = useSession()
  const show = useView((view) => view.show)
  const panelShown = useView((view) => view.panelShown)
  const isRead = item.read === 1
  const run = (command: Parameters<typeof runOnItems>[2]) => void runOnItems(session, [item.id], command)
  return (
    <div className="reader-tools" role="toolbar" aria-label="Article">
      <IconButton
        label={isRead ? 'Mark as unread' : 'Mark as read'}
        keys="u"
        onPress={() =>
          run((items, ctx) =>
            setRead(
              items,
              items.some(({ read }) => read === 0),
              ctx,
            ),
          )
        }
      >
        {isRead ? <BookOpenCheck /> : <BookOpen />}
      </IconButton>
      <IconButton
        label={item.starred === 1 ? 'Remove star' : 'Star'}
        keys="s"
        onPress={() =>
          run((items, ctx) =>
            setStarred(
              items,
              items.some(({ starred }) => starred === 0),
              ctx,
            ),
          )
        }
      >
        <Star className={item.starred === 1 ? 'reader-starred' : undefined} />
      </IconButton>
      <IconButton
        label="Edit details"
        keys="Mod+I"
        onPress={() => {
          show({ dialog: 'details' })
        }}
      >
        <Pencil />
      </IconButton>
      <IconButton
        label="Edit text"
        keys="Mod+Shift+E"
        onPress={() => {
          show({ repairItemId: item.id })
        }}
      >
        <PencilLine />
      </IconButton>
      <IconButton
        label="Show the original"
        keys="Mod+Shift+O"
        onPress={() => {
          show({ originalShown: 'page' })
        }}
      >
        <FileCode2 />
      </IconButton>
      <SettingsButton />
      <IconButton
        label={panelShown ? 'Hide panel' : 'Show panel'}
        keys="Mod+Alt+2"
        onPress={() => {
          show({ panelShown: !panelShown })
        }}
      >
        <PanelRight />
      </IconButton>
    </div>
  )
}
