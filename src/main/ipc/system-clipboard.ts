import * as electron from 'electron'
import type { ClipboardContent } from '@/contract/bridge'

/**
 * The clipboard of the oldest engine that the app runs on. The shipped one has an interface after the web's instead,
 * and only that one is in Electron's types.
 */
interface OlderClipboard {
  readonly readText: () => string
  readonly readHTML: () => string
  readonly availableFormats: () => readonly string[]
  readonly write: (content: { text: string; html?: string }) => void
}

const isOlder = (clipboard: object): clipboard is OlderClipboard => 'readHTML' in clipboard

export async function readClipboard(): Promise<ClipboardContent> {
  const clipboard: object = electron.clipboard
  if (isOlder(clipboard))
    return {
      text: clipboard.readText(),
      html: clipboard.readHTML(),
      hasImage: clipboard.availableFormats().some((format) => format.startsWith('image/')),
    }
  const items = await electron.clipboard.read()
  const types = items.flatMap((item) => item.types)
  return {
    text: await firstText(items, 'text/plain'),
    html: await firstText(items, 'text/html'),
    hasImage: types.some((type) => type.startsWith('image/')),
  }
}

/** @param content `html` is '' where there is only text */
export async function writeClipboard({ text, html }: { text: string; html: string }): Promise<void> {
  const clipboard: object = electron.clipboard
  if (isOlder(clipboard)) {
    clipboard.write(html === '' ? { text } : { text, html })
    return
  }
  const content = { 'text/plain': text, ...(html === '' ? {} : { 'text/html': html }) }
  await electron.clipboard.write([new electron.ClipboardItem(content)])
}

async function firstText(
  items: readonly Electron.ClipboardItem[],
  type: 'text/plain' | 'text/html',
): Promise<string> {
  const item = items.find((candidate) => candidate.types.includes(type))
  return item === undefined ? '' : (await item.getType(type)).text()
}
