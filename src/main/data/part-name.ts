import { randomUUID } from 'node:crypto'

/** The name of a file that is not whole yet, in the folder of what it becomes. */
export const partName = {
  make: (): string => `.cuttings-${randomUUID()}.part`,
  isOne: (name: string): boolean => /^\.cuttings-[0-9a-f-]{36}\.part$/.test(name),
}
