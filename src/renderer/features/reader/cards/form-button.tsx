import { MessageSquare, Quote, Tag, UserRound, type LucideIcon } from 'lucide-react'
import { IconButton } from '@/renderer/ui/icon-button'
import type { CardForm } from './card-request'

interface FormButtonProps {
  readonly form: CardForm
  readonly onForm: (form: CardForm) => void
}

interface FormView {
  readonly label: string
  readonly keys: string
  readonly Icon: LucideIcon
}

const views: Record<CardForm, FormView> = {
  comment: { label: 'Comment', keys: 'c', Icon: MessageSquare },
  tag: { label: 'Tag excerpt', keys: 't', Icon: Tag },
  entity: { label: 'Mark as entity', keys: 'e', Icon: UserRound },
  quote: { label: 'Mark as quote', keys: 'q', Icon: Quote },
}

/** Opens a form for the words, or the mark, that it stands beside. */
export function FormButton({ form, onForm }: FormButtonProps) {
  const { label, keys, Icon } = views[form]
  return (
    <IconButton
      label={label}
      keys={keys}
      onPress={() => {
        onForm(form)
      }}
    >
      <Icon />
    </IconButton>
  )
}
