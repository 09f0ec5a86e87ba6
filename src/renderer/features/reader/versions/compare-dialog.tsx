import { useMemo } from 'react'
import { shownChanges } from '@/core/anchor/shown-changes'
import { textChanges } from '@/core/anchor/text-changes'
import type { ArticleText } from '@/core/article/article-text'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { DiffView } from '@/renderer/ui/diff-view'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { versionWords } from './version-words'

interface CompareDialogProps {
  readonly version: ArticleText
  readonly current: ArticleText
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** What was taken out of a version and put in since, word by word. */
export function CompareDialog({ version, current, onRestore, onClose }: CompareDialogProps) {
  const changes = useMemo(() => textChanges(version.text, current.text), [version, current])
  const count = (kind: 'added' | 'removed') => changes.filter((change) => change.kind === kind).length
  const isSame = count('added') + count('removed') === 0
  return (
    <Dialog
      title="What changed since this version"
      isOpen
      size="large"
      isDismissable
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button variant="primary" isDisabled={isSame} onPress={onRestore}>
            Restore this version
          </Button>
        </>
      }
    >
      <p className="reader-quiet">
        {versionWords(version)}, {formatMoment(version.made, 'exact')}, and the text that is shown now:{' '}
        {isSame
          ? 'the words are the same.'
          : `${formatCount(count('removed'))} taken out, ${formatCount(count('added'))} put in.`}
      </p>
      <DiffView label="Changes" changes={shownChanges(changes)} />
    </Dialog>
  )
}
