/** What a value of YAML in one line says, without its quotation marks; the escapes of double ones are JSON's (YAML 1.2, 7.3.1). */
export function yamlScalar(value: string): string {
  const inside = /^"(.*)"$/.exec(value)?.[1]
  if (inside !== undefined) return unescaped(value) ?? inside.replace(/\\(["\\])/g, '$1')
  return /^'(.*)'$/.exec(value)?.[1]?.replace(/''/g, "'") ?? value
}

/** null where a tool wrote quotation marks or backslashes as they came. */
function unescaped(value: string): string | null {
  try {
    return String(JSON.parse(value))
  } catch {
    return null
  }
}
