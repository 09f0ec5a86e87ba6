import type { LaunchedApp } from './launch-app'

/** Puts text, and HTML where given, on the system's clipboard and presses the keys, outside of any field. */
export async function paste({ app, page }: LaunchedApp, text: string, html?: string): Promise<void> {
  await app.evaluate(
    ({ clipboard }, content) => {
      clipboard.write(content as Parameters<typeof clipboard.write>[0])
    },
    html === undefined ? { text } : { text, html },
  )
  await page.keyboard.press('Control+v')
}
