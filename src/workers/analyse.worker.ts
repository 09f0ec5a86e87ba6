import { analyseRequest, type AnalyseReply } from '@/contract/analyse-messages'
import { analyse } from '@/core/language/analyse'
import { engineVersion } from '@/core/language/engine-version'
import { AnalysisRunner } from '@/store/analysis/analysis-runner'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'

const post = (reply: AnalyseReply): void => {
  self.postMessage(reply)
}

guardDurability()
const runner = new AnalysisRunner(
  new ArchiveDatabase(),
  { version: engineVersion, analyse },
  () => Date.now(),
  post,
)

// With several windows open one worker analyses for all: the lock is held as long as this worker lives.
void navigator.locks.request('cuttings-analysis', async () => {
  await runner.run()
})

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = analyseRequest.parse(event.data)
  runner.wake(request.kind === 'first' ? request.itemId : null)
})
