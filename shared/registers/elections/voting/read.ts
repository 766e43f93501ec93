/** A record with what was read of it. */
export interface Read<T> {
  readonly id: string
  readonly data: T
}
