import { expect, test } from 'vitest'
import { QuestionLane } from './question-lane'

function laneOf() {
  const answered: number[] = []
  const answers: (() => void)[] = []
  const lane = new QuestionLane<{ readonly id: number }>({
    pause: () => Promise.resolve(),
    failed: (id) => answered.push(-id),
    answer: ({ id }) =>
      new Promise((resolve, reject) => {
        answers.push(() => {
          answered.push(id)
          if (id === 13) reject(new Error('unlucky'))
          else resolve()
        })
      }),
  })
  const answerNext = async () => {
    await expect.poll(() => answers.length).toBeGreaterThan(0)
    answers.shift()?.()
  }
  return { lane, answered, answerNext }
}

test('the newest question is answered first, and none that was called off', async () => {
  const { lane, answered, answerNext } = laneOf()
  for (const id of [1, 2, 3, 4]) lane.ask({ id })
  lane.callOff(4)
  for (let turn = 0; turn < 3; turn += 1) await answerNext()
  await lane.idle()
  expect(answered).toEqual([3, 2, 1])
})

test('it is idle once the last question has its answer, also one that failed', async () => {
  const { lane, answered, answerNext } = laneOf()
  await lane.idle()
  lane.ask({ id: 13 })
  lane.ask({ id: 7 })
  let isIdle = false
  const idle = lane.idle().then(() => {
    isIdle = true
  })
  await answerNext()
  expect(isIdle).toBe(false)
  await answerNext()
  await idle
  expect(answered).toEqual([7, 13, -13])
})
