/**
 * Says what a start-up or test script is doing while it is doing it.
 * On a terminal the running step's seconds count up in place; in a log each step is one line at its start and one at its end.
 *
 * @typedef {<T>(title: string, work: () => Promise<T>) => Promise<T>} Step a null result means: it could not be done, and that is no error
 * @param {{ out?: NodeJS.WriteStream }} [options]
 * @returns {{ step: Step, say: (line: string) => void }}
 */
export function createSteps({ out = process.stderr } = {}) {
  const terminal = Boolean(out.isTTY)

  async function step(title, work) {
    const began = performance.now()
    const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
    out.write(terminal ? `… ${title}` : `… ${title}\n`)
    const timer = terminal ? setInterval(() => out.write(`\r… ${title} (${seconds()})`), 500) : undefined
    try {
      const value = await work()
      clearInterval(timer)
      out.write(`${terminal ? '\r\u001b[2K' : ''}${value === null ? '–' : '✓'} ${title} (${seconds()})\n`)
      return value
    } catch (error) {
      clearInterval(timer)
      out.write(`${terminal ? '\r\u001b[2K' : ''}✗ ${title} (${seconds()})\n`)
      throw error
    }
  }

  return { step, say: (line) => void out.write(`${line}\n`) }
}
