import { checkIdsOf } from './catalogue'
import { silencedField } from './silenced'
import type { RegisterDefinition } from '../../model/definition'

/**
 * A definition with the field every register keeps for the program's own screens: remarks of the health check that are
 * not to be made of a record. It stands in the last section; no register needs to name it.
 */
export function withOfficeFields(definition: RegisterDefinition): RegisterDefinition {
  const section = definition.sections.at(-1) ?? ''
  const column = { section, privacy: 'office' } as const
  return {
    ...definition,
    fields: [
      ...definition.fields,
      {
        id: silencedField,
        type: 'rows',
        section,
        privacy: 'office',
        wide: true,
        standard: true,
        columns: [
          { ...column, id: 'check', type: 'choice', choices: checkIdsOf(definition) },
          { ...column, id: 'reason', type: 'text' },
        ],
      },
    ],
  }
}
