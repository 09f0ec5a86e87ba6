import { Plus } from 'lucide-react'
import { IconButton } from '@/renderer/ui/icon-button'

interface SectionHeadProps {
  readonly name: string
  readonly addLabel: string
  readonly onAdd: () => void
}

export function SectionHead({ name, addLabel, onAdd }: SectionHeadProps) {
  return (
    <div className="library-section-head">
      <h2 className="library-section-name">{name}</h2>
      <IconButton label={addLabel} onPress={onAdd}>
        <Plus />
      </IconButton>
    </div>
  )
}
