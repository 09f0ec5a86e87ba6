/** The key of mentions that a person has linked to one entity, whatever they are called in the text. */
export function linkedKey(entityId: string): string {
  return `id:${entityId}`
}
