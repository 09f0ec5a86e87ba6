import type { Verification } from '@/core/verify/verification'
import { verificationReport } from '@/core/verify/verification-report'
import type { Session } from '@/renderer/session/session'

/** Saves what was found as plain text, through the system's dialog. */
export async function saveReport(
  { db, platform, notify }: Session,
  verification: Verification,
): Promise<void> {
  const [meta, { version: appVersion }] = await Promise.all([db.meta.get('archive'), platform.facts()])
  const text = verificationReport(verification, { archiveId: meta?.archiveId ?? '', appVersion })
  const day = new Date(verification.began).toISOString().slice(0, 10)
  const saved = await platform.saveFile({
    suggestedName: `Verification ${day}.txt`,
    extension: 'txt',
    bytes: new TextEncoder().encode(text),
  })
  if (saved.kind === 'saved') notify({ tone: 'info', text: `Saved the report as “${saved.name}”.` })
  if (saved.kind === 'failed')
    notify({ tone: 'error', text: `The report could not be saved. ${saved.message}` })
}
