import { Trash2 } from 'lucide-react'
import { restoreItems } from '@/core/article/commands/restore-items'
import type { Item } from '@/core/article/item'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'

export function TrashBanner({ item }: { readonly item: Item }) {
  const session = useSession()
  return (
    <div className="reader-banner">
      <Trash2 aria-hidden />
      <span>This item is in the trash.</span>
      <Button onPress={() => void session.run(restoreItems([item], session.context()))}>Restore</Button>
    </div>
  )
}
