import { useLiveQuery } from 'dexie-react-hooks'
import type { Setting } from '@/core/settings/setting'
import { setSetting } from '@/core/settings/set-setting'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { Checkbox } from '@/renderer/ui/checkbox'
import { keepsPictures } from '@/store/queries/keeps-pictures'
import { useReaderSettings } from './use-reader-settings'

/** Whether pictures are shown, and whether those of new articles are kept at all. */
export function PictureChoices() {
  const session = useSession()
  const { settings, set } = useReaderSettings()
  const keeps = useLiveQuery(() => keepsPictures(session.db), [session]) ?? true
  return (
    <div className="reader-setting">
      <Checkbox
        isSelected={settings.showsPictures}
        onChange={(showsPictures) => {
          set({ showsPictures })
        }}
      >
        Show the pictures of articles
      </Checkbox>
      <Checkbox isSelected={keeps} onChange={(chosen) => void changeKeeping(session, chosen)}>
        Keep those of new articles
      </Checkbox>
      <p className="reader-quiet">Up to 20 MB for each article. Nothing is loaded from the network later.</p>
    </div>
  )
}

async function changeKeeping(session: Session, keep: boolean): Promise<void> {
  await session.runFrom(async () => {
    const current = (await session.db.settings.get('pictures.keep')) as Setting<'pictures.keep'> | undefined
    return setSetting(current, 'pictures.keep', keep, keep ? 'Keep pictures' : 'Keep no pictures')
  })
}
