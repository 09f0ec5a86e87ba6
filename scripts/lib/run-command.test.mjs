import { expect, test } from 'vitest'
import { runCommand } from './run-command.mjs'

test('gives back the exit code and both outputs in their order', async () => {
  const result = await runCommand('sh', ['-c', 'echo out; echo err >&2; exit 3'])
  expect(result).toMatchObject({ code: 3, stdout: 'out\n', stderr: 'err\n', timedOut: false })
})

test('a missing program is an exit code, not an exception', async () => {
  expect((await runCommand('no-such-program-anywhere')).code).toBe(127)
})

test('a time limit ends grandchildren too', async () => {
  const began = performance.now()
  // The inner sleep holds the pipe open: were it left alive, this would take its 30 seconds.
  const result = await runCommand('sh', ['-c', 'sleep 30 & sleep 30'], { seconds: 0.3 })
  expect(result).toMatchObject({ code: 124, timedOut: true })
  expect(performance.now() - began).toBeLessThan(10_000)
})
