import { useState } from 'react'
import { foldTagName } from '@/core/tag/fold-tag-name'
import { tagPathParts } from '@/core/tag/tag-path-parts'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { PickList } from '@/renderer/ui/pick-list'
import { matchingPaths, type NamedPath } from './matching-paths'
import type { PickState } from './pick-states'

export interface Picked {
  /** What was switched on or off, by id. */
  readonly chosen: ReadonlyMap<string, boolean>
  /** Paths that do not exist yet. */
  readonly created: readonly string[]
}

interface PickDialogProps {
  readonly title: string
  /** "tag", "collection" */
  readonly noun: string
  readonly paths: readonly NamedPath[]
  /** `paths` are all there are: until then nothing is said of there being none. */
  readonly isRead: boolean
  readonly states: ReadonlyMap<string, PickState>
  /** Resolves to false where it was refused: the dialog stays. */
  readonly onConfirm: (picked: Picked) => Promise<boolean>
  readonly onClose: () => void
}

/** Chooses among tags or collections for some items, and makes new ones by typing. One change when confirmed. */
export function PickDialog(props: PickDialogProps) {
  const { title, noun, paths, isRead, states, onConfirm, onClose } = props
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState<Picked>({ chosen: new Map(), created: [] })
  const typed = tagPathParts(query).join('/')
  const known = new Set([...paths.map((one) => one.path), ...picked.created].map(foldTagName))
  const canCreate = typed !== '' && !known.has(foldTagName(typed))
  const stateOf = (id: string): PickState => {
    const chosen = picked.chosen.get(id)
    if (chosen === undefined) return states.get(id) ?? 'off'
    return chosen ? 'on' : 'off'
  }
  const all = [...picked.created.map((path) => ({ id: `new:${path}`, path })), ...paths]
  const toggle = (id: string) => {
    const newPath = picked.created.find((path) => `new:${path}` === id)
    if (newPath === undefined) {
      setPicked({ ...picked, chosen: new Map(picked.chosen).set(id, stateOf(id) !== 'on') })
    } else setPicked({ ...picked, created: picked.created.filter((path) => path !== newPath) })
    setQuery('')
  }
  const matching = matchingPaths(all, query)
  const confirm = async () => {
    // A new name that was typed and not yet entered counts; the beginning of a known one does not.
    const isNew = canCreate && matching.length === 0
    if (await onConfirm(isNew ? { ...picked, created: [...picked.created, typed] } : picked)) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void confirm()}>
            Apply
          </Button>
        </>
      }
    >
      <PickList
        label={`Find or create a ${noun}`}
        entries={matching.map(({ id, path }) => ({
          id,
          label: path,
          state: id.startsWith('new:') ? 'on' : stateOf(id),
        }))}
        query={query}
        onQueryChange={setQuery}
        onToggle={toggle}
        createLabel={canCreate ? `Create “${typed}”` : null}
        onCreate={() => {
          setPicked({ ...picked, created: [...picked.created, typed] })
          setQuery('')
        }}
        emptyText={isRead ? `Type a name to create the first ${noun}.` : ''}
        onDone={() => void confirm()}
      />
    </Dialog>
  )
}
