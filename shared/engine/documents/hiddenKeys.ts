/**
 * Keys a Word paper carries unseen, so that it is known again when it comes back corrected: of which record a row is, and
 * of which field a column. They are names of bookmarks; Word lists none that begin with an underscore, and takes names of
 * at most 40 letters, digits and underscores (ISO/IEC 29500-1 §17.13.6.2). They hold ids, never data.
 */
const recordPrefix = '_krr'
const fieldPrefix = '_krf'
const longest = 40

const uuid = /^([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})$/
const recordMark = new RegExp(`^${recordPrefix}([\\da-f]{8})([\\da-f]{4})([\\da-f]{4})([\\da-f]{4})([\\da-f]{12})$`)
const fieldMark = new RegExp(`^${fieldPrefix}([A-Za-z\\d]+)$`)

/** Name of the bookmark that says which record a row is of; none for an id of another shape. */
export function markOfRecord(id: string): string | undefined {
  return uuid.test(id) ? recordPrefix + id.replaceAll('-', '') : undefined
}

/** The record a bookmark names, where it is such a key. A copy a word processor made of one bears another name. */
export function recordOfMark(name: string): string | undefined {
  return recordMark.exec(name)?.slice(1).join('-')
}

/** Name of the bookmark that says which field a column is of; none for an id a bookmark cannot bear. */
export function markOfField(id: string): string | undefined {
  const mark = fieldPrefix + id
  return mark.length <= longest && fieldMark.test(mark) ? mark : undefined
}

/** The field a bookmark names, where it is such a key. */
export function fieldOfMark(name: string): string | undefined {
  return fieldMark.exec(name)?.[1]
}
