/**
 * Runs jobs a few at a time, in their order.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} jobs
 * @param {number} atOnce
 * @returns {Promise<T[]>} in the order of the jobs
 */
export async function runPool(jobs, atOnce) {
  const results = new Array(jobs.length)
  let next = 0
  const worker = async () => {
    while (next < jobs.length) {
      const index = next++
      results[index] = await jobs[index]?.()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
