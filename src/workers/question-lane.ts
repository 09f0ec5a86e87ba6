interface LaneParts<Q> {
  /** Lets messages that have arrived be handled. */
  readonly pause: () => Promise<void>
  readonly answer: (question: Q) => Promise<void>
  readonly failed: (id: number, error: unknown) => void
}

/** Answers one question after the other, the newest first, unless it is called off before its turn. */
export class QuestionLane<Q extends { readonly id: number }> {
  private waiting: Q[] = []
  private answering = false
  private whenIdle: (() => void)[] = []

  constructor(private readonly parts: LaneParts<Q>) {}

  ask(question: Q): void {
    this.waiting.push(question)
    void this.answerWaiting()
  }

  callOff(id: number): void {
    this.waiting = this.waiting.filter((question) => question.id !== id)
  }

  /** Resolves once nothing waits for an answer. */
  idle(): Promise<void> {
    if (!this.answering) return Promise.resolve()
    return new Promise((resolve) => {
      this.whenIdle.push(resolve)
    })
  }

  private async answerWaiting(): Promise<void> {
    if (this.answering) return
    this.answering = true
    for (;;) {
      // What has arrived meanwhile may call this one off, or be newer.
      await this.parts.pause()
      const question = this.waiting.pop()
      if (question === undefined) break
      try {
        await this.parts.answer(question)
      } catch (error) {
        this.parts.failed(question.id, error)
      }
    }
    this.answering = false
    for (const resolve of this.whenIdle.splice(0)) resolve()
  }
}
