import type { DocumentModel } from '#shared/engine/documents/model'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import type { Day } from '#shared/core/values/values'
import type { TemplateFill } from '../templates/fillTemplate'
import type { FileExport, OnePaper, RowSource } from './exportFile'

/** A paper ready to be printed or saved. */
export interface Paper {
  /** Which kind it is, e.g. `card.contracts`: each kind remembers the folder it was saved to. */
  readonly kind: string
  readonly suggestedName: string
  readonly document: DocumentModel
  readonly rows?: RowSource
  /** The office's template it is made by, and what that one is called. */
  readonly template?: TemplateFill
  /** Papers that follow it in the same file. */
  readonly further?: AsyncIterable<OnePaper>
  /** What could not be made, in words, once all are written. */
  readonly lacks?: () => string | undefined
}

/** What the clerk chose of a paper. */
export interface Wanted {
  readonly personal: boolean
  readonly copy: PaperCopy
  /** The day a letter bears; absent of a paper that bears none of its own. */
  readonly day: Day | undefined
}

/** Something that can be printed from where the clerk is. */
export interface PrintSource {
  readonly id: string
  readonly label: string
  /** Records of a list, or papers of several records; 1 for one paper. */
  readonly records: number
  /** Whether it can be printed with personal data as well; a paper that is always a public copy cannot. */
  readonly hasPersonal: boolean
  /** The day a letter bears, and where it is kept, so that the same letter printed again bears the same. */
  readonly day?: {
    readonly proposed: Day
    readonly keepLabel: string
    readonly keep: (day: Day) => Promise<unknown>
  }
  /** A new paper of the office: for whom it is, is chosen; and it is had as a Word file from here alone. */
  readonly inWord?: {
    readonly open: (copy: PaperCopy) => Promise<void>
    readonly save: (copy: PaperCopy) => Promise<void>
  }
  /** A ballot: what it is printed on is chosen, and remembered. */
  readonly isBallot?: true
  /** Saves each of the papers of several records as a Word file into one folder. */
  readonly toFolder?: (wanted: Wanted, onProgress: (done: number) => void, signal: AbortSignal) => Promise<void>
  /** Makes the paper; `undefined` when what it is about is gone. */
  readonly prepare: (wanted: Wanted) => Promise<Paper | undefined>
}

/** The file of a paper in a format. */
export function fileOf({ kind, suggestedName, document, rows, template, further }: Paper): Omit<FileExport, 'format'> {
  return {
    paper: kind,
    suggestedName,
    document,
    ...(rows === undefined ? {} : { rows }),
    ...(template === undefined ? {} : { template }),
    ...(further === undefined ? {} : { further }),
  }
}
