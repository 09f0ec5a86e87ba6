import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test'

/** Gathers what goes wrong unseen in the app under test: errors of the console and of pages, workers and main. */
export class ErrorWatch {
  readonly errors: string[] = []

  watchPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`Console of ${nameOf(page)}: ${describe(message)}`)
    })
    page.on('pageerror', (error) =>
      this.errors.push(`Uncaught in ${nameOf(page)}: ${error.stack ?? error.message}`),
    )
    page.on('crash', () => this.errors.push(`Crashed: ${nameOf(page)}`))
  }

  watchMain(app: ElectronApplication): void {
    app.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`Console of main: ${message.text()}`)
    })
    app.process().stderr?.on('data', (data: Buffer) => {
      const text = data.toString()
      if (/Unhandled|Uncaught|JavaScript error/.test(text)) this.errors.push(`Main wrote: ${text.trim()}`)
    })
  }

  /** @param expected errors that the test brings about on purpose */
  unexpected(expected: readonly RegExp[]): readonly string[] {
    return this.errors.filter((error) => !expected.some((pattern) => pattern.test(error)))
  }
}

const nameOf = (page: Page): string => (page.isClosed() ? 'a closed page' : page.url())

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location()
  return `${message.text()}${url === '' ? '' : ` (${url}:${String(lineNumber + 1)})`}`
}
