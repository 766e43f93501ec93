import type { RegisterDefinition } from './definition'
import type { PrivacyClass } from './field'

const isPersonal = (privacy: PrivacyClass): boolean => privacy === 'private' || privacy === 'special'

/** Ids of the stored fields that hold personal data; a field of rows counts as soon as one of its columns does. */
export function personalFields(definition: RegisterDefinition): readonly string[] {
  return definition.fields.flatMap((field) => {
    if (field.type === 'derived') return []
    const isOne =
      isPersonal(field.privacy) || (field.type === 'rows' && field.columns.some(({ privacy }) => isPersonal(privacy)))
    return isOne ? [field.id] : []
  })
}
