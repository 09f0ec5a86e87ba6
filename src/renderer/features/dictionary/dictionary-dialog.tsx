import { useLiveQuery } from 'dexie-react-hooks'
import { FileTrigger } from 'react-aria-components'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { readDictionary } from '@/store/queries/read-dictionary'
import { openDictionary } from './open-dictionary'
import { saveDictionary } from './save-dictionary'
import './dictionary.css'

/** What the archive has learnt of names, to hand on and to take in; and which languages are read. */
export function DictionaryDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const entries = useLiveQuery(() => readDictionary(session.db), [session.db])
  const open = (files: FileList | null) => {
    const [file] = files ?? []
    if (file !== undefined) void openDictionary(session, file)
  }
  const isEmpty = entries === undefined || entries.length === 0
  const save = (format: 'csv' | 'json') => () => void saveDictionary(session, format)
  return (
    <Dialog title="Dictionary of names" isOpen onClose={onClose} isDismissable>
      <p>
        Names that you confirm, with their other forms and types, and words that you said name nobody, are
        found in every article of this archive, in any language.
      </p>
      <p className="dictionary-count" aria-live="polite">
        {entries !== undefined && summary(entries.map(({ type }) => type))}
      </p>
      <div className="dictionary-actions">
        <FileTrigger acceptedFileTypes={['.csv', '.json']} onSelect={open}>
          <Button>Open a dictionary…</Button>
        </FileTrigger>
        <Button isDisabled={isEmpty} onPress={save('csv')}>
          Save as CSV…
        </Button>
        <Button isDisabled={isEmpty} onPress={save('json')}>
          Save as JSON…
        </Button>
      </div>
      <p className="dictionary-note">
        A table needs the columns name, type (person, organisation, place, …, or not-a-name) and aliases (with
        “ | ” between). What you open is added; nothing of yours is changed, and one Undo takes it out again.
      </p>
      <h3 className="dictionary-head">Languages</h3>
      <p className="dictionary-note">
        People, organisations, places, dates, sums and who said what are found in English. In other languages
        Cuttings finds the names of this dictionary and what stands in quotation marks, and leaves the
        speakers to you.
      </p>
    </Dialog>
  )
}

function summary(types: readonly (string | null)[]): string {
  const nobody = types.filter((type) => type === null).length
  const names = types.length - nobody
  if (types.length === 0) return 'It is empty: confirm a name in an article, or open a list of names.'
  const known = names === 1 ? 'It knows 1 name' : `It knows ${names.toLocaleString()} names`
  return nobody === 0 ? `${known}.` : `${known}, and ${nobody.toLocaleString()} that are none.`
}
