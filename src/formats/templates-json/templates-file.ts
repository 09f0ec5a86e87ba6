import { z } from 'zod'
import { templateExtensions } from '@/core/export/export-template'

/**
 * Templates as people share them, version 1: `{ "format": "cuttings-templates", "version": 1, "templates": [{ "name",
 * "extension", "body" }] }`, UTF-8. More fields may come within a version.
 */
export const templatesFile = z.object({
  format: z.literal('cuttings-templates'),
  version: z.literal(1),
  templates: z.array(
    z.object({
      name: z.string().max(200),
      extension: z.enum(templateExtensions),
      body: z.string().max(200_000),
    }),
  ),
})
