import '@/contract/without-eval'
import { analyseRequest, type AnalyseReply } from '@/contract/analyse-messages'
import { createEngine } from '@/core/language/create-engine'
import { engineVersion } from '@/core/language/engine-version'
import { AnalysisRunner, type VersionedEngine } from '@/store/analysis/analysis-runner'
import { ArchiveDatabase } from '@/store/archive-database'
import { fillOlder } from '@/store/derived/fill-older'
import { guardDurability } from '@/store/guard-durability'
import { loadTagger } from './load-tagger'
import { needRoomOfWindow } from './need-room-of-window'
import { restAsLong } from './rest-as-long'

let isFilled = false
/** Whether the analysis rests, and has left nothing. */
let isDone = false

const post = (reply: AnalyseReply): void => {
  isDone = reply.kind === 'idle' && reply.isDone
  self.postMessage(reply.kind === 'idle' ? { ...reply, isDone: isDone && isFilled } : reply)
}

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)

const engine: VersionedEngine = {
  version: engineVersion,
  load: async () => createEngine(await loadTagger()),
}
let runner: AnalysisRunner | null = null
/** Items that somebody looked at while another window's worker analysed. */
const early: (string | null)[] = []

async function analyseAll(): Promise<void> {
  runner = new AnalysisRunner(db, engine, () => Date.now(), post, needRoomOfWindow())
  for (const itemId of early.splice(0)) runner.wake(itemId)
  await runner.run()
}

// With several windows open one worker analyses for all: the lock is held as long as this worker lives, and only who
// holds it loads the tagger, once something waits.
void navigator.locks.request('cuttings-analysis', async () => {
  // An archive of an older Cuttings lacks lists of people and quotes: filled beside the analysis, which comes first.
  const pause = restAsLong(
    () => performance.now(),
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  )
  fillOlder(db, pause).then(
    () => {
      isFilled = true
      if (isDone) post({ kind: 'idle', isDone })
    },
    (error: unknown) => {
      post({ kind: 'failed', itemId: null, message: `Lists of names and quotes: ${String(error)}` })
    },
  )
  try {
    await analyseAll()
  } catch (error) {
    post({ kind: 'failed', itemId: null, message: String(error) })
  }
})

const wake = (data: unknown): void => {
  const request = analyseRequest.parse(data)
  const itemId = request.kind === 'first' ? request.itemId : null
  if (runner === null) early.push(itemId)
  else runner.wake(itemId)
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
