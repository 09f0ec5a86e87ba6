import { archiveState, type AppFacts, type ArchiveState, type ClipboardContent } from '@/contract/bridge'
import { usualDatabase } from '@/contract/database-name'
import { version } from '../../../package.json'
import { pickFiles } from './pick-files'
import { download } from './download'
import type { Platform } from './platform'

const rememberedKey = 'cuttings.archive'

/** A plain browser: for tests in today's Chromium, and for work on the window without Electron. */
export function browserPlatform(): Platform {
  return {
    kind: 'browser',
    facts: () => Promise.resolve(facts()),
    openFiles: pickFiles,
    // A plain browser has no process apart for it.
    readIncoming: async (content, hint) =>
      (await import('@/extractor/read-bytes')).readBytes(await bytesOf(content), hint, 'whole'),
    readingKey: () => Promise.resolve(null),
    lock: null,
    pages: null,
    watchedFolder: null,
    saveFile: (file) => Promise.resolve(download(file)),
    saving: null,
    printPdf: null,
    showPage: null,
    readClipboard,
    writeClipboard,
    setMenuState: () => Promise.resolve(),
    rememberArchive: (_database, state) => {
      localStorage.setItem(rememberedKey, JSON.stringify(state))
      return Promise.resolve()
    },
    openLink: (url) => Promise.resolve(openLink(url)),
    showDataFolder: () => Promise.resolve(),
    // What a browser lets it keep, it says itself.
    room: () => Promise.resolve(null),
    askTimeStamp: null,
    backups: null,
    // Without backups there is nothing to switch to.
    switchArchive: () => Promise.resolve({ kind: 'failed', message: 'A browser keeps one archive.' }),
    forgetArchive: () => Promise.resolve(),
    leaveGoesOn: () => Promise.resolve(),
    leaveSettled: () => Promise.resolve(),
    stayOpen: () => Promise.resolve(),
    closeWindow: () => Promise.resolve(),
    onCommand: () => () => undefined,
    // A page cannot make its closing wait.
    onLeave: () => () => undefined,
  }
}

const bytesOf = async (content: Uint8Array | Blob): Promise<Uint8Array> =>
  content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content

function facts(): AppFacts {
  const engine = /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? ''
  return {
    version,
    engine,
    runtime: 'browser',
    node: '',
    platform: navigator.platform,
    caution: '',
    recordTrouble: '',
    keptStopping: false,
    database: usualDatabase,
    keptDatabases: [],
    remembered: remembered(),
  }
}

function remembered(): ArchiveState | null {
  const stored = localStorage.getItem(rememberedKey)
  if (stored === null) return null
  const parsed = archiveState.safeParse(JSON.parse(stored))
  return parsed.success ? parsed.data : null
}

async function readClipboard(): Promise<ClipboardContent> {
  const content = { text: '', html: '', hasImage: false }
  for (const entry of await navigator.clipboard.read()) {
    if (entry.types.includes('text/plain')) content.text = await (await entry.getType('text/plain')).text()
    if (entry.types.includes('text/html')) content.html = await (await entry.getType('text/html')).text()
    content.hasImage ||= entry.types.some((type) => type.startsWith('image/'))
  }
  return content
}

async function writeClipboard({ text, html }: { text: string; html: string }): Promise<void> {
  if (html === '') return navigator.clipboard.writeText(text)
  const entry = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  return navigator.clipboard.write([entry])
}

function openLink(url: string): boolean {
  if (!/^(?:https?|mailto):/i.test(url)) return false
  window.open(url, '_blank', 'noopener,noreferrer')
  return true
}
