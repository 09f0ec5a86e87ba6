/** Whether an event comes from where a person types, so that pasted and dropped words belong there. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]') !== null
}
