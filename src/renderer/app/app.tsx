import { useEffect, useLayoutEffect, useState } from 'react'
import type { AppFacts } from '@/contract/bridge'
import { applyTheme } from '@/renderer/features/reader/settings/apply-theme'
import { useReaderSettings } from '@/renderer/features/reader/settings/use-reader-settings'
import { LockGate } from '@/renderer/features/lock/lock-gate'
import { RecoveryPage } from '@/renderer/features/recovery/recovery-page'
import type { Platform } from '@/renderer/platform/platform'
import { SessionContext } from '@/renderer/session/use-session'
import { createNoticeQueue } from '@/renderer/ui/notice-queue'
import { NoticeRegion } from '@/renderer/ui/notice-region'
import { FaultGuard } from './fault-guard'
import { Opening } from './opening'
import { Shell } from './shell'
import { useArchive } from './use-archive'
import { useUnexpected } from './use-unexpected'
import './app.css'

/** The window: opens the archive and shows it, or says why it cannot. */
export function App({ platform }: { readonly platform: Platform }) {
  return (
    <LockGate platform={platform}>
      <Window platform={platform} />
    </LockGate>
  )
}

function Window({ platform }: { readonly platform: Platform }) {
  const [notices] = useState(createNoticeQueue)
  const { outcome, retry, accept } = useArchive(platform, notices.notify)
  const facts = useFacts(platform)
  useUnexpected(notices.notify)
  const theme = useReaderSettings((state) => state.settings.theme)
  useLayoutEffect(() => {
    applyTheme(theme)
  }, [theme])
  useEffect(() => {
    const text = facts?.recordTrouble ?? ''
    if (text !== '') notices.notify({ tone: 'error', text })
  }, [facts, notices])
  return (
    <>
      {outcome === null && <Opening />}
      {outcome?.kind === 'open' && (
        <SessionContext value={outcome.session}>
          <FaultGuard>
            <Shell facts={facts} />
          </FaultGuard>
        </SessionContext>
      )}
      {outcome !== null && outcome.kind !== 'open' && (
        <RecoveryPage trouble={outcome} platform={platform} facts={facts} onRetry={retry} onAccept={accept} />
      )}
      <NoticeRegion
        notices={notices}
        onCopy={(details) => {
          void platform.writeClipboard({ text: details, html: '' })
        }}
      />
    </>
  )
}

function useFacts(platform: Platform): AppFacts | null {
  const [facts, setFacts] = useState<AppFacts | null>(null)
  useEffect(() => {
    let given = true
    void platform.facts().then((read) => {
      if (given) setFacts(read)
    })
    return () => {
      given = false
    }
  }, [platform])
  return facts
}
