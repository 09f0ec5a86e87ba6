/**
 * Something outside the program that a person can put right.
 * Shown without a stack trace: what happened, then what to do about it.
 */
export class SetupError extends Error {
  /**
   * @param {string} whatHappened
   * @param {string} whatToDo often a single command to type
   */
  constructor(whatHappened, whatToDo) {
    super(whatHappened)
    this.name = 'SetupError'
    this.whatToDo = whatToDo
  }
}

/** @param {unknown} error @returns {string} text for the terminal */
export function describeError(error) {
  if (error instanceof SetupError) return `\n✗ ${error.message}\n\n  What to do: ${error.whatToDo}\n`
  return error instanceof Error ? `\n✗ ${error.stack ?? error.message}\n` : `\n✗ ${String(error)}\n`
}
