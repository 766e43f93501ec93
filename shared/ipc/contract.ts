import { z } from 'zod'
import { documentModelSchema, rowBatchSchema } from '../documents/model'
import { preferencesSchema } from '../settings/preferences'

/** Why something the user asked for could not be done. Expected failures only; bugs are exceptions. */
export const failureCodes = [
  'fileLocked',
  'diskFull',
  'noPermission',
  'notFound',
  'tooLarge',
  /** A folder or device where a file is needed. */
  'notAFile',
  /** No program of the system opens this kind of file. */
  'noProgram',
  /** Not an archive of this program (`shared/archive`). */
  'notArchive',
  /** An archive that is cut short or altered. */
  'damaged',
  /** An archive of a newer program. */
  'newerFormat',
  'needsPassphrase',
  'wrongPassphrase',
  /** Cannot be done in the browser preview. */
  'unsupported',
  'badRequest',
  'cancelled',
  'unexpected',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** `name` is the bare name of the file concerned, never its path. */
export interface Failure {
  readonly code: FailureCode
  readonly name?: string
}

/** Answer of every message: never an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

const nothing = z.strictObject({})
const job = z.strictObject({ job: z.uuid() })
const bytes = z.instanceof(Uint8Array)

/** A file the user picked: its bare name and content. Paths stay in the main process. */
const pickedFile = z.strictObject({ name: z.string(), bytes })

/** Things the program must tell the user once after start. */
const notice = z.strictObject({ kind: z.literal('preferencesBroken'), keptAs: z.string() })

/**
 * Every message between the renderer and its host (Electron's main process or the preview server): channel -> input,
 * output. The gate parses each input before anything else sees it.
 */
export const contract = {
  'app.info': {
    input: nothing,
    output: z.strictObject({
      host: z.enum(['electron', 'preview']),
      version: z.string(),
      notices: z.array(notice),
    }),
  },
  'preferences.read': { input: nothing, output: preferencesSchema },
  /** Changes apply at once; `saved` is false when they could not be written to disk and last until the program closes. */
  'preferences.write': {
    input: preferencesSchema.partial(),
    output: z.strictObject({ preferences: preferencesSchema, saved: z.boolean() }),
  },
  /** Lets the user pick a register file; `null` when the dialog is cancelled. */
  'file.pickRegister': { input: nothing, output: pickedFile.nullable() },
  /** Lets the user pick a picture for the letterhead (PNG or JPEG); `null` when cancelled. */
  'file.pickPicture': { input: nothing, output: pickedFile.nullable() },
  /** Asks where to save and opens a job; `null` when cancelled. Rows of a register then come in batches. */
  'export.start': {
    input: z.strictObject({
      format: z.enum(['docx', 'xlsx', 'csv']),
      suggestedName: z.string().min(1).max(120),
      document: documentModelSchema,
    }),
    output: job.nullable(),
  },
  /**
   * Hands over the next rows; answers when they are written, so the sender cannot run ahead of the disk. `written` counts
   * the records of the job so far, headings of groups not included.
   */
  'export.rows': {
    input: z.strictObject({ job: z.uuid(), rows: rowBatchSchema }),
    output: z.strictObject({ written: z.int().nonnegative() }),
  },
  /** Completes the file: written beside its place, fsynced, renamed. Only now does the target exist. */
  'export.finish': { input: job, output: z.strictObject({ name: z.string(), bytes: z.int() }) },
  /** Stops the job and removes what was written. */
  'export.cancel': { input: job, output: nothing },
  /** Opens the finished file in the system's program. */
  'export.open': { input: job, output: nothing },
  /** Keeps a bug report in the rotating log; the renderer redacts it first. */
  'log.bug': { input: z.strictObject({ report: z.string().max(20_000) }), output: nothing },
  /** Closes the window and starts the program anew after a bug. */
  'app.restart': { input: nothing, output: nothing },
} as const

export type Contract = typeof contract
export type Channel = keyof Contract
export type Input<C extends Channel> = z.infer<Contract[C]['input']>
export type Output<C extends Channel> = z.infer<Contract[C]['output']>

/** Commands of the application menu; the renderer runs them as if their keys were pressed. */
export const menuCommands = [
  'new',
  'import',
  'export',
  'undo',
  'redo',
  'search',
  'keys',
  'chamber',
  'settings',
  'zoomIn',
  'zoomOut',
  'zoomReset',
] as const
export type MenuCommand = (typeof menuCommands)[number]

/** One function per message; what preload (Electron) or the preview bridge puts on `window.host`. */
export type Host = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Answer<Output<C>>>
} & {
  /** Calls back on menu commands; returns what stops it. */
  readonly onMenu: (listener: (command: MenuCommand) => void) => () => void
}
