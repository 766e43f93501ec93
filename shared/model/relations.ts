import type { FieldDefinition, LinksField, RegisterDefinition } from './definition'

/** Whether a field says what a record belongs to. */
export function isParentField(field: FieldDefinition | undefined): field is LinksField {
  return field?.type === 'links' && field.parent === true
}

/** Id of the field that keeps a record's place among those that belong to the same one; `undefined` without such an order. */
export function placeFieldOf({ fields }: RegisterDefinition): string | undefined {
  return fields.find(({ type }) => type === 'place')?.id
}
