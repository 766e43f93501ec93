import { z } from 'zod'
import { documentCellSchema } from '../documents/model'

/**
 * What a template is filled with: values by the keys of their names (`nameKey`), and lists of the like. A plain value, for it
 * goes from the window to the process that writes.
 */
export const templateScopeSchema = z.strictObject({
  values: z.record(z.string(), documentCellSchema),
  get lists() {
    return z.record(z.string(), z.array(templateScopeSchema))
  },
})
export type TemplateScope = z.infer<typeof templateScopeSchema>

/** Names a template may use, as they are shown; those of a list are asked for when they are needed, for links go in circles. */
export interface TemplateNames {
  readonly values: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, { readonly name: string; readonly names: () => TemplateNames }>
}

/** Names of two sources together; what the first one has stands before the second. */
export function joinNames(first: TemplateNames, second: TemplateNames): TemplateNames {
  return {
    values: new Map([...second.values, ...first.values]),
    lists: new Map([...second.lists, ...first.lists]),
  }
}

/** Values of two sources together; what the first one has stands before the second. */
export function joinScopes(first: TemplateScope, second: TemplateScope): TemplateScope {
  return { values: { ...second.values, ...first.values }, lists: { ...second.lists, ...first.lists } }
}
