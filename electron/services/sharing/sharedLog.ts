import type { Input, Output } from '#shared/program/ipc/contract'
import type { FailureCode } from '#shared/program/ipc/contract'
import type { AttachmentStore } from '../attachments/store'

/** Where the log lies that workstations share: a server of the office, or a folder all of them reach. */
export interface SharedLog {
  readonly look: (input: Input<'share.look'>) => Promise<Output<'share.look'>>
  readonly append: (input: Input<'share.append'>) => Promise<Output<'share.append'>>
  readonly empty: (input: Input<'share.empty'>) => Promise<Output<'share.empty'>>
  readonly read: (input: Input<'share.read'>) => Promise<Output<'share.read'>>
  readonly wait: (input: Input<'share.wait'>) => Promise<Output<'share.wait'>>
  readonly attend: (input: Input<'share.attend'>) => Promise<Output<'share.attend'>>
  readonly claim: (input: Input<'share.claim'>) => Promise<Output<'share.claim'>>
  /** Sends a file of the store on; false when it does not lie there. */
  readonly sendFile: (
    store: AttachmentStore,
    file: { readonly origin: string; readonly register: string; readonly sha256: string },
  ) => Promise<boolean>
  /** Fetches a file into the store, compared with its digest; false when not all of it is there. */
  readonly fetchFile: (store: AttachmentStore, sha256: string) => Promise<boolean>
  readonly close: () => Promise<void>
  /** Why something that rejected could not be done. What is said of it in words stays here: it may name people. */
  readonly failureOf: (error: unknown) => FailureCode
}

/** Entries and characters in one answer, about: what a page takes in in one go. */
export const readEntries = 1_000
export const readSize = 8_000_000

/** Longest a page waits for news before it asks again, ms. */
export const longPoll = 25_000
/** How often it is looked for what nobody told of, ms. */
export const poll = 5_000

/** Within this time, ms, what stands open on a workstation is believed. */
export const openFor = 60_000
