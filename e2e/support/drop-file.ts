import type { Page } from '@playwright/test'

/** Drops a file on the window: the bytes of `content` as often as `times` says. */
export async function dropFile(page: Page, name: string, content: string, times = 1): Promise<void> {
  await page.evaluate(
    ([fileName, text, count]) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0))
      transfer.items.add(
        new File(
          Array.from({ length: count }, () => bytes),
          fileName,
        ),
      )
      for (const type of ['dragenter', 'dragover', 'drop'])
        (document.querySelector('main') ?? document.body).dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        )
    },
    [name, content, times] as const,
  )
}
