const begin = 'Import from '

/** The name in history of what a batch of an import brings. */
export const importChangeName = (toolName: string): string => `${begin}${toolName}`

/** Whether a change of this name is a batch of an import. */
export const isImportChange = (name: string): boolean => name.startsWith(begin)
