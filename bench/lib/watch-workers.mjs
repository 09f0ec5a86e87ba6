/**
 * Runs in the page before anything else: notes the time stamp of the last key (`benchKey`), when the search was last told of a
 * star (`benchTold`), when its index said that it had taken something in (`benchIndexed`), and how long each question to a worker took (`benchTimes(kind)`).
 */
export function watchWorkers() {
  const asked = new Map()
  const times = new Map()
  globalThis.benchKey = 0
  globalThis.benchTold = 0
  globalThis.benchIndexed = []
  globalThis.benchTimes = (kind) => ({
    times: times.get(kind) ?? [],
    waiting: [...asked.values()].filter((question) => question.kind === kind).length,
  })
  addEventListener('keydown', ({ timeStamp }) => (globalThis.benchKey = timeStamp), true)
  globalThis.Worker = class extends Worker {
    constructor(...args) {
      super(...args)
      this.addEventListener('message', ({ data }) => {
        if (data?.kind === 'indexed' && data.pending === 0) globalThis.benchIndexed.push(performance.now())
        const question = asked.get(data?.id)
        if (question === undefined) return
        asked.delete(data.id)
        const known = times.get(question.kind) ?? []
        times.set(question.kind, [...known, performance.now() - question.at])
      })
    }

    postMessage(message, ...rest) {
      if (message?.kind === 'restated') globalThis.benchTold = performance.now()
      if (message?.kind === 'cancel') asked.delete(message.id)
      else if (['search', 'facets'].includes(message?.kind))
        asked.set(message.id, { kind: message.kind, at: performance.now() })
      super.postMessage(message, ...rest)
    }
  }
}
