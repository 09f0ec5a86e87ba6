import type { LaunchedApp } from './launch-app'
import type { OlderClipboard } from './older-clipboard'

/** Puts text, and HTML where given, on the system's clipboard and presses the keys, outside of any field. */
export async function paste({ app, page }: LaunchedApp, text: string, html?: string): Promise<void> {
  await app.evaluate(
    ({ clipboard }, content) => {
      const board = clipboard as unknown as OlderClipboard
      board.write(content)
    },
    html === undefined ? { text } : { text, html },
  )
  await page.keyboard.press('Control+v')
}
