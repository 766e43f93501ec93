import type { Failure } from '#shared/program/ipc/contract'
import { CommandAborted } from '../commands/commandWriter'
import { FrozenFields } from '../commands/frozen'
import { ForeignRegister } from '../homes'
import { StalePlan } from '../merge/acceptMerge'
import { RowsFailed, UnreadablePackage } from '../merge/readPackage'
import { AlteredPackage } from '../merge/verifyPackage'

/** The disk has no room for what was to be written; nothing of it was. */
export class NoRoom extends Error {}

/** Why a command was not done, as it travels from the worker: of an error only its name and message would arrive. */
export type Refusal =
  | { readonly kind: 'aborted' | 'stalePlan' | 'alteredPackage' | 'noRoom' }
  | { readonly kind: 'foreignRegister'; readonly record: string; readonly home: string; readonly named: string }
  | { readonly kind: 'frozen'; readonly register: string; readonly freeze: string }
  | { readonly kind: 'unreadablePackage'; readonly table: string }
  | { readonly kind: 'rowsFailed'; readonly failure: Failure }

/** What a worker answers: what was done, or why it was not. */
export type Answered<T> = { readonly done: T } | { readonly refused: Refusal }

/** Does something and answers what screens expect to fail as data; anything else is a bug and stays an error. */
export async function answered<T>(work: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { done: await work() }
  } catch (error) {
    const refused = refusalOf(error)
    if (refused === undefined) throw error
    return { refused }
  }
}

/** What was done. @throws the error the work failed with in the worker. */
export function doneOf<T>(answer: Answered<T>): T {
  if ('done' in answer) return answer.done
  throw errorOf(answer.refused)
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof CommandAborted) return { kind: 'aborted' }
  if (error instanceof StalePlan) return { kind: 'stalePlan' }
  if (error instanceof AlteredPackage) return { kind: 'alteredPackage' }
  if (error instanceof UnreadablePackage) return { kind: 'unreadablePackage', table: error.table }
  if (error instanceof RowsFailed) return { kind: 'rowsFailed', failure: error.failure }
  if (error instanceof ForeignRegister) {
    const { record, home, named } = error
    return { kind: 'foreignRegister', record, home, named }
  }
  if (error instanceof FrozenFields) return { kind: 'frozen', register: error.register, freeze: error.freeze }
  return isFull(error) ? { kind: 'noRoom' } : undefined
}

function errorOf(refusal: Refusal): Error {
  switch (refusal.kind) {
    case 'aborted':
      return new CommandAborted()
    case 'stalePlan':
      return new StalePlan()
    case 'alteredPackage':
      return new AlteredPackage()
    case 'noRoom':
      return new NoRoom('The disk is full.')
    case 'unreadablePackage':
      return new UnreadablePackage(refusal.table)
    case 'rowsFailed':
      return new RowsFailed(refusal.failure)
    case 'frozen':
      return new FrozenFields(refusal.register, refusal.freeze)
    case 'foreignRegister':
      return new ForeignRegister(refusal.record, refusal.home, refusal.named)
  }
}

/** Whether the disk is full; Dexie wraps the browser's error. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error instanceof NoRoom || error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner))
}
