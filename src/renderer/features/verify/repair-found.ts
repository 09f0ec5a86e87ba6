import type { Finding } from '@/core/verify/finding'
import type { Session } from '@/renderer/session/session'
import { repairChange } from '@/store/verify/repair-change'
import { recount } from '@/store/verify/verify-counters'

export type RepairOutcome = { readonly kind: 'tried' } | { readonly kind: 'failed'; readonly message: string }

/** Mends what can be mended without deleting anything. What it came to, the next check says. */
export async function repairFound(session: Session, findings: readonly Finding[]): Promise<RepairOutcome> {
  try {
    if (findings.some(({ kind }) => kind === 'counters')) await recount(session.db)
    const change = await repairChange(session.db, findings, session.context())
    if (!(await session.run(change)))
      return { kind: 'failed', message: 'The repair was refused, and nothing was changed.' }
    if (findings.some(({ kind }) => kind === 'index')) await session.rebuildIndex()
    if (findings.some(({ kind }) => kind === 'lists')) await session.remakeLists()
    return { kind: 'tried' }
  } catch (error) {
    return { kind: 'failed', message: `The repair could not be finished. ${String(error)}` }
  }
}
