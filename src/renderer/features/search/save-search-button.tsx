import { useState } from 'react'
import { Bookmark } from 'lucide-react'
import { withSavedSearch } from '@/core/query/saved-search'
import { changeSavedSearches, useSavedSearches } from '@/renderer/session/use-saved-searches'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { Popover } from '@/renderer/ui/popover'
import { TextField } from '@/renderer/ui/text-field'

/** Keeps a query under a name in the library pane. */
export function SaveSearchButton() {
  const session = useSession()
  const saved = useSavedSearches(session)
  const [isOpen, setOpen] = useState(false)
  const isSaved = useView(({ query }) => saved?.some((search) => search.query === query.trim()) === true)
  const isEmpty = useView(({ query }) => query.trim() === '')
  return (
    <Popover
      label="Save search"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open && !isSaved)
      }}
      trigger={
        // Once it is saved the button says so and takes no press, but stays where the keyboard can be: it comes back there.
        <IconButton
          label={isSaved ? 'This search is saved' : 'Save search'}
          isDisabled={isEmpty}
          aria-disabled={isSaved}
        >
          <Bookmark />
        </IconButton>
      }
    >
      <SaveSearchForm
        onSave={async (name, query) => {
          const add = (all: NonNullable<typeof saved>) =>
            withSavedSearch(all, { name, query }, session.context().newId)
          if (await changeSavedSearches(session, 'Save search', add)) setOpen(false)
        }}
      />
    </Popover>
  )
}

interface SaveSearchFormProps {
  readonly onSave: (name: string, query: string) => Promise<void>
}

function SaveSearchForm({ onSave }: SaveSearchFormProps) {
  const query = useView((view) => view.query)
  const [name, setName] = useState(query.trim())
  const isEmpty = name.trim() === ''
  return (
    <form
      className="search-save"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) void onSave(name, query)
      }}
    >
      <TextField
        label="Name"
        description="It stands in the library pane, with what it finds each day."
        autoFocus
        value={name}
        onChange={setName}
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select()
        }}
      />
      <Button variant="primary" type="submit" isDisabled={isEmpty}>
        Save
      </Button>
    </form>
  )
}
