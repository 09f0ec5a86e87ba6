import { Trash2 } from 'lucide-react'
import { restoreItems } from '@/core/article/commands/restore-items'
import type { Item } from '@/core/article/item'
import { runOnItems } from '@/renderer/session/run-on-items'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'

export function TrashBanner({ item }: { readonly item: Item }) {
  const session = useSession()
  return (
    <div className="reader-banner">
      <Trash2 aria-hidden />
      <span>This item is in the trash.</span>
      <Button onPress={() => void runOnItems(session, [item.id], restoreItems)}>Restore</Button>
    </div>
  )
}
