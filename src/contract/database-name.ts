import { z } from 'zod'

/** As `archiveName` of the store; a test compares them. */
export const usualDatabase = 'cuttings'

/** The archive's first database, or one that a backup was restored into. */
export const databaseName = z.string().regex(/^cuttings(?:-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)
