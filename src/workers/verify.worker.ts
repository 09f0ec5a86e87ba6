import '@/contract/without-eval'
import type { VerifyReply } from '@/contract/verify-messages'
import { createSegmentedIndex } from '@/core/index/segmented-index'
import { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { guardDurability } from '@/store/guard-durability'
import { filesOnDisk } from '@/store/search/files-on-disk'
import { verifyArchive } from '@/store/verify/verify-archive'

guardDurability()

const post = (reply: VerifyReply): void => {
  self.postMessage(reply)
}

async function verify(): Promise<void> {
  const db = new ArchiveDatabase(self.name)
  await db.open()
  const codec = webCodec()
  const verification = await verifyArchive(db, {
    codec,
    index: createSegmentedIndex(codec),
    files: filesOnDisk(db.name),
    clock: () => Date.now(),
    progress: (done, total) => {
      post({ kind: 'progress', done, total })
    },
  })
  post({
    kind: 'verified',
    verification: { ...verification, findings: [...verification.findings] },
  })
}

verify().catch((error: unknown) => {
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
})
