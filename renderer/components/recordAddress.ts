/** Where a record is. An id alone is no address: opened under another register, a record would be written there. */
export interface RecordAddress {
  readonly register: string
  readonly record: string
}

/** A record to be made that belongs to another: where it goes, and the field, record and name of what it belongs to. */
export interface NewChild extends RecordAddress {
  readonly field: string
  readonly name: string
}

/** The route that opens a record in its register, with the focus on a field if one is meant. */
export function recordPath({ register, record }: RecordAddress, field?: string): string {
  return `/register/${register}?record=${record}${field === undefined ? '' : `&field=${field}`}`
}
