import { ClipboardPaste, FileText, FolderSync, Import, Newspaper } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatKeys } from '@/renderer/ui/format-keys'
import { isMac } from '@/renderer/ui/is-mac'
import { addSample } from './add-sample'
import { FoundBackups } from './found-backups'
import './empty-library.css'
import { openExport } from './open-export'
import { openFiles } from './open-files'
import { pasteFromClipboard } from './paste-from-clipboard'

/** The empty archive teaches the ways in. */
export function EmptyLibrary() {
  const session = useSession()
  return (
    <div className="empty-library">
      <h2 className="empty-library-title">Your archive is empty</h2>
      <FoundBackups />
      <p className="empty-library-lead">
        Add an article: Cuttings finds the people, places and organisations it names and who said what in it,
        and keeps it on this computer.
      </p>
      <ul className="empty-library-ways">
        <li>
          <Button
            variant="primary"
            icon={<ClipboardPaste />}
            onPress={() => {
              void pasteFromClipboard(session)
            }}
          >
            Paste text
          </Button>
          <p>Copy an article, or the link of one, then press {formatKeys('Mod+V', isMac())} here.</p>
        </li>
        <li>
          <Button
            icon={<FileText />}
            onPress={() => {
              void openFiles(session)
            }}
          >
            Open files
          </Button>
          <p>
            Or drop them on the window: web pages (.html, .mhtml), PDFs, Word documents, text (.txt), Markdown
            (.md), mails (.eml).
          </p>
        </li>
        {session.platform.watchedFolder !== null && (
          <li>
            <Button
              icon={<FolderSync />}
              onPress={() => {
                useView.getState().show({ dialog: 'watch' })
              }}
            >
              Watch a folder
            </Button>
            <p>What is saved there comes in by itself: so do pages behind a log-in, from your own browser.</p>
          </li>
        )}
        <li>
          <Button
            icon={<Import />}
            onPress={() => {
              openExport(session)
            }}
          >
            Import
          </Button>
          <p>
            What another tool exported (its file, zip or folder), with tags, dates, highlights and notes. You
            see what is in it first.
          </p>
        </li>
        <li>
          <Button
            icon={<Newspaper />}
            onPress={() => {
              addSample(session)
            }}
          >
            Add the sample article
          </Button>
          <p>A short news item to try everything on.</p>
        </li>
      </ul>
      {session.backups.place !== null && (
        <p className="empty-library-foot">
          Is your archive on another computer, or in a backup?{' '}
          <Button
            onPress={() => {
              useView.getState().show({ dialog: 'backups' })
            }}
          >
            Bring it in…
          </Button>
        </p>
      )}
      <p className="empty-library-foot">You see and mend what was understood before anything is saved.</p>
    </div>
  )
}
