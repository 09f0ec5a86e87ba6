import type { WebContents } from 'electron'

/** The complete page as MHTML (RFC 2557). Its debugger must be attached. */
export async function takeSnapshot({ debugger: port }: WebContents): Promise<string> {
  const { data } = (await port.sendCommand('Page.captureSnapshot', { format: 'mhtml' })) as { data: string }
  return data
}
