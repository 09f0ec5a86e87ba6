import type { z } from 'zod'
import { bridge, type BridgeInput, type BridgeOutput } from '@/contract/bridge'
import type { BridgeMethod } from '@/contract/bridge-methods'
import { isTrustedSender, type Sender } from '../guard/trusted-sender'

/** What main does for each method of the bridge. */
export type BridgeHandlers = {
  readonly [M in BridgeMethod]: (input: BridgeInput<M>) => BridgeOutput<M> | Promise<BridgeOutput<M>>
}

/**
 * Answers one call of a window: its sender, its input and our output are checked. Rejects where one of them is
 * wrong, which is a bug or an attack; failures that a person can meet are part of the output.
 */
export async function answerCall(
  method: BridgeMethod,
  sender: Sender,
  input: unknown,
  handlers: BridgeHandlers,
): Promise<unknown> {
  if (!isTrustedSender(sender)) throw new Error(`${method} was called from where nobody may call`)
  const checked = check(bridge[method].input, input, `the input of ${method}`)
  // The map gives each method its own input; the compiler cannot follow that through a variable.
  const handler = handlers[method] as (input: unknown) => unknown
  return check(bridge[method].output, await handler(checked), `the output of ${method}`)
}

function check(schema: z.ZodType, value: unknown, what: string): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // Where it is wrong, and not what is in it: this text crosses back to the window.
  const places = result.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'all of it'}: ${issue.code}`,
  )
  throw new Error(`The bridge refuses ${what} (${places.join('; ')})`)
}
