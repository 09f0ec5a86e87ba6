import { join } from 'node:path'
import type { LaunchedApp } from './launch-app'

/** Main answers the system's dialog itself, with a file of this name: a test cannot click on what the system draws. */
export async function answerSaveDialog({ app, dataFolder }: LaunchedApp, name: string): Promise<string> {
  const path = join(dataFolder, name)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  return path
}
