import { analyseRequest, type AnalyseReply } from '@/contract/analyse-messages'
import { analyse } from '@/core/language/analyse'
import { engineVersion } from '@/core/language/engine-version'
import { AnalysisRunner } from '@/store/analysis/analysis-runner'
import { ArchiveDatabase } from '@/store/archive-database'
import { bringUpToDate } from '@/store/derived/bring-up-to-date'
import { guardDurability } from '@/store/guard-durability'

const post = (reply: AnalyseReply): void => {
  self.postMessage(reply)
}

guardDurability()
const db = new ArchiveDatabase()
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)
const runner = new AnalysisRunner(db, { version: engineVersion, analyse }, () => Date.now(), post)

// With several windows open one worker analyses for all: the lock is held as long as this worker lives.
void navigator.locks.request('cuttings-analysis', async () => {
  // An archive of an older Cuttings lacks lists of people and quotes: filled beside the analysis, which comes first.
  bringUpToDate(db, () => new Promise((resolve) => setTimeout(resolve, 4))).catch((error: unknown) => {
    post({ kind: 'failed', itemId: null, message: `Lists of names and quotes: ${String(error)}` })
  })
  await runner.run()
})

const wake = (data: unknown): void => {
  const request = analyseRequest.parse(data)
  runner.wake(request.kind === 'first' ? request.itemId : null)
}
// Another window's worker may be the one that analyses.
const others = new BroadcastChannel('cuttings-analysis')
others.addEventListener('message', (event: MessageEvent<unknown>) => {
  wake(event.data)
})
self.addEventListener('message', (event: MessageEvent<unknown>) => {
  wake(event.data)
  others.postMessage(event.data)
})
