import type { Answer, Failure, FailureCode } from '#shared/program/ipc/contract'

/** A successful answer. */
export function done<T>(value: T): Answer<T> {
  return { ok: true, value }
}

/** A refused or failed request; `name` is the bare name of the file concerned, never its path. */
export function failed(code: FailureCode, name?: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: name === undefined ? { code } : { code, name } }
}
