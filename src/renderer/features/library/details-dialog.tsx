import { useId, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Item } from '@/core/article/item'
import type { Tag } from '@/core/tag/tag'
import { tagPath } from '@/core/tag/tag-path'
import { AlteredNote } from '@/renderer/ui/altered-note'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { useFollowedFields } from '@/renderer/ui/use-followed-fields'
import { useLeaveGuard } from '@/renderer/ui/use-leave-guard'
import { TextField } from '@/renderer/ui/text-field'
import { useSession } from '@/renderer/session/use-session'
import { detailsFields, detailsProblems, typedDetails, typedTags, type DetailsFields } from './details-fields'
import { editItem } from './edit-item'

interface DetailsDialogProps {
  readonly itemId: string
  readonly onClose: () => void
}

/** What is known about an item, to be mended. */
export function DetailsDialog({ itemId, onClose }: DetailsDialogProps) {
  const { db } = useSession()
  const data = useLiveQuery(
    async () => ({ item: await db.items.get(itemId), tags: await db.tags.toArray() }),
    [db, itemId],
  )
  if (data?.item === undefined) return null
  return <DetailsForm item={data.item} tags={data.tags} onClose={onClose} />
}

const labels: Readonly<Record<keyof DetailsFields, string>> = {
  title: 'the title',
  source: 'the source',
  authors: 'the authors',
  published: 'the date',
  url: 'the address',
  tags: 'the tags',
}

interface DetailsFormProps {
  readonly item: Item
  readonly tags: readonly Tag[]
  readonly onClose: () => void
}

function DetailsForm({ item, tags, onClose }: DetailsFormProps) {
  const { run, context } = useSession()
  const formId = useId()
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const paths = item.tagIds.map((id) => tagPath(id, byId)).filter((path) => path !== '')
  const {
    typed: fields,
    altered,
    isChanged,
    known,
    type: change,
  } = useFollowedFields(detailsFields(item, paths))
  const { leave, question } = useLeaveGuard(isChanged, onClose)
  const [tried, setTried] = useState(false)
  const found = detailsProblems(fields)
  const problems = tried ? found : { title: '', published: '', url: '' }
  const save = async () => {
    setTried(true)
    if (Object.values(found).some((problem) => problem !== '')) return
    const input = { item, tags, details: typedDetails(fields), tagPaths: typedTags(fields) }
    if (await run(editItem(input, context()))) onClose()
  }
  return (
    <Dialog
      title="Edit details"
      isOpen
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="library-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <AlteredNote altered={altered.map((name) => ({ label: labels[name], value: known[name] }))} />
        <TextField
          label="Title"
          autoFocus
          value={fields.title}
          error={problems.title}
          onChange={(title) => {
            change({ title })
          }}
        />
        <div className="library-form-pair">
          <TextField
            label="Source"
            value={fields.source}
            placeholder="The publication"
            onChange={(source) => {
              change({ source })
            }}
          />
          <TextField
            label="Date published"
            value={fields.published}
            error={problems.published}
            placeholder="2021-02-17, 2021-02 or 2021"
            onChange={(published) => {
              change({ published })
            }}
          />
        </div>
        <TextField
          label="Authors"
          rows={2}
          value={fields.authors}
          placeholder="One name per line"
          onChange={(authors) => {
            change({ authors })
          }}
        />
        <TextField
          label="Address (URL)"
          value={fields.url}
          error={problems.url}
          placeholder="https://"
          onChange={(url) => {
            change({ url })
          }}
        />
        <TextField
          label="Tags"
          value={fields.tags}
          placeholder="economy/trade, elections"
          description="Commas between them, / to nest."
          onChange={(typed) => {
            change({ tags: typed })
          }}
        />
      </form>
      {question}
    </Dialog>
  )
}
