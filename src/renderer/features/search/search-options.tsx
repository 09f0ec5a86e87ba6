import { SlidersHorizontal } from 'lucide-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { setSetting } from '@/core/settings/set-setting'
import type { Setting } from '@/core/settings/setting'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { Checkbox } from '@/renderer/ui/checkbox'
import { IconButton } from '@/renderer/ui/icon-button'
import { Popover } from '@/renderer/ui/popover'
import { readStems } from '@/store/search/watch-stems'
import { useResultLayout } from './use-result-layout'
import { useSearchResults } from './use-search-results'

/** How results are found and shown. */
export function SearchOptions() {
  const session = useSession()
  const { layout, toggle } = useResultLayout()
  const explain = useSearchResults((results) => results.explain)
  const stems = useLiveQuery(() => readStems(session.db), [session.db]) ?? false
  return (
    <Popover
      label="Search options"
      trigger={
        <IconButton label="Search options">
          <SlidersHorizontal />
        </IconButton>
      }
    >
      <div className="search-options">
        <Checkbox isSelected={layout === 'grouped'} onChange={toggle}>
          Group by kind
        </Checkbox>
        <Checkbox isSelected={explain} onChange={useSearchResults.getState().setExplain}>
          Explain the order
        </Checkbox>
        <Checkbox isSelected={stems} onChange={(chosen) => void changeStems(session, chosen)}>
          Other forms of English words
        </Checkbox>
        <p className="search-help-tip">
          “visit” also finds visits and visiting, after visit itself. Words in quotation marks are found as
          they are.
        </p>
      </div>
    </Popover>
  )
}

async function changeStems(session: Session, stems: boolean): Promise<void> {
  await session.runFrom(async () => {
    const current = (await session.db.settings.get('search.stems')) as Setting<'search.stems'> | undefined
    const name = stems ? 'Find other forms of words' : 'Find words as they are'
    return setSetting(current, 'search.stems', stems, name)
  })
}
