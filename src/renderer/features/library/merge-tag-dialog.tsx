import { useState } from 'react'
import { mergeTags } from '@/core/tag/commands/merge-tags'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { PickList } from '@/renderer/ui/pick-list'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { matchingPaths } from './matching-paths'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { readTagUse } from './read-tag-use'
import { tagProblemText } from './tag-problem-text'

interface MergeTagDialogProps {
  readonly tags: readonly Tag[]
  readonly id: string
  readonly onClose: () => void
}

/** Chooses the tag that takes this one's place. */
export function MergeTagDialog({ tags, id, onClose }: MergeTagDialogProps) {
  const session = useSession()
  const [query, setQuery] = useState('')
  const [intoId, setIntoId] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const name = tagPath(id, byId)
  const paths = tags
    .filter((tag) => tag.id !== id)
    .map((tag) => ({ id: tag.id, path: tagPath(tag.id, byId) }))
  const confirm = async () => {
    if (intoId === null) return
    const use = await readTagUse(session, id)
    const outcome = mergeTags(use, id, intoId, session.context())
    if (outcome.kind !== 'change') {
      setProblem(tagProblemText(outcome, name))
      return
    }
    if (!(await session.run(outcome.change))) return
    onClose()
    const { libraryView, showLibrary } = useView.getState()
    if (libraryView.kind === 'tag' && libraryView.id === id) showLibrary({ kind: 'tag', id: intoId })
    await noticeWithUndo(session, `Merged “${name}” into “${tagPath(intoId, byId)}”.`)
  }
  return (
    <Dialog
      title={`Merge tag “${name}” into`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={intoId === null} onPress={() => void confirm()}>
            Merge
          </Button>
        </>
      }
    >
      <PickList
        label="Find a tag"
        entries={matchingPaths(paths, query).map((one) => ({
          id: one.id,
          label: one.path,
          state: one.id === intoId ? 'on' : 'off',
        }))}
        query={query}
        onQueryChange={setQuery}
        onToggle={(chosen) => {
          setIntoId(chosen)
          setProblem('')
        }}
        isSingle
        createLabel={null}
        onCreate={() => undefined}
        emptyText="No tag has this name."
        onDone={() => void confirm()}
      />
      {problem !== '' && (
        <p className="ui-field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
