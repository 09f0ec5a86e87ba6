import type { AnswerDesk } from './answer-desk'

/** ms: whoever asks something is likely to ask more. */
const afterOne = 1000

/**
 * Waits so many milliseconds in which nobody asks the search anything, or longer.
 * @param wait resolves after so many milliseconds
 */
export function restFromQuestions(
  desk: Pick<AnswerDesk, 'asked' | 'idle'>,
  wait: (ms: number) => Promise<void>,
): (ms: number) => Promise<void> {
  return async (ms) => {
    for (let before = -1, longer = ms; before !== desk.asked; longer = afterOne) {
      before = desk.asked
      await wait(longer)
      await desk.idle()
    }
  }
}
