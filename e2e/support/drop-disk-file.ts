import type { Page } from '@playwright/test'

/** Drops a file of the disk on the window, as a person does: its bytes are not in the window. */
export async function dropDiskFile(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' }))
  })
  await page.locator('#dropped').setInputFiles(path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const [file] = input?.files ?? []
    input?.remove()
    if (file === undefined) throw new Error('The file was not given to the window')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    for (const type of ['dragenter', 'dragover', 'drop'])
      (document.querySelector('main') ?? document.body).dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
      )
  })
}
