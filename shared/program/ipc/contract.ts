import { z } from 'zod'
import { archiveAboutSchema, attachmentDigestSchema, manifestSchema, tableNameSchema } from '../archive/manifest'
import { backupReasonSchema, backupStateSchema, generationSchema, passphraseSchema } from '../backups/messages'
import { backupSettingsSchema } from '../backups/settings'
import { documentModelSchema, rowBatchSchema } from '../../engine/documents/model'
import { templateInspectionSchema } from '../../engine/templates/inspection'
import { templateScopeSchema } from '../../engine/templates/scope'
import { preferencesSchema } from '../settings/preferences'
import { sharingContract } from '../sharing/contract'
import { attachmentPiece, attachmentTextLimit } from './limits'

/** Why something the user asked for could not be done. Expected failures only; bugs are exceptions. */
export const failureCodes = [
  'fileLocked',
  'diskFull',
  'noPermission',
  'notFound',
  'tooLarge',
  /** A folder or device where a file is needed. */
  'notAFile',
  /** Nothing in it. */
  'emptyFile',
  /** A program, a script, a document with macros: opening it would run something. */
  'typeRuns',
  /** More files at once than are taken in. */
  'tooManyFiles',
  /** A type the office does not attach. */
  'typeNotAllowed',
  /** An attached file is not in the store any more, or its bytes are others than were attached. */
  'attachmentMissing',
  'attachmentAltered',
  /** A template that cannot be filled: what it asks for is not there any more, or it is no template. */
  'badTemplate',
  /** A template with something only Word shows; `name` is what, as `unshown` lists it. */
  'unshownTemplate',
  /** No program of the system opens this kind of file. */
  'noProgram',
  /** Not an archive of this program (`shared/archive`). */
  'notArchive',
  /** An archive that is cut short or altered. */
  'damaged',
  /** A whole backup, but not the one its name stands for. */
  'otherBackup',
  /** An archive of a newer program. */
  'newerFormat',
  'needsPassphrase',
  'wrongPassphrase',
  /** Where backups go and how they are encrypted is not known any more; `name` is the damaged file that was kept. */
  'backupSettingsLost',
  /** No workstation is joined here, or its password has to be typed. */
  'shareNotJoined',
  'sharePassword',
  /** The server of the log that is shared does not answer, or what answers cannot prove to be it. */
  'shareUnreachable',
  'shareUntrusted',
  /** It refuses the user or the password, or gives no rights. */
  'shareDenied',
  /** It holds no such log, or an older one than this program needs, or one of a newer program, or another office's. */
  'shareNotSetUp',
  'shareNewer',
  'shareOtherOffice',
  /** The workstation is taken for a copy: its log goes on from a place another one went on from, or it belongs to somebody. */
  'shareForked',
  /** The disk of the server is full. */
  'shareFull',
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
/** Name of a stored attachment. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const upload = z.strictObject({ upload: z.uuid() })
const attachedName = z.string().min(1).max(300)
/** An attached file as a record names it. */
const attached = z.strictObject({ sha256, name: attachedName })
/** A passphrase as it was typed to open an archive: archives of elsewhere may have shorter ones than are set here. */
const typedPassphrase = z.string().min(1).max(1_000)

/** Formats a document is saved in. */
export const saveFormats = ['docx', 'xlsx', 'csv', 'json', 'ics', 'html', 'pdf'] as const
export type SaveFormat = (typeof saveFormats)[number]

/** Which kind of paper a file is, e.g. `card.contracts`: each kind remembers the folder it was saved to. */
const paperKind = z.string().min(1).max(120)

/** The office's template a paper is made by, in place of the built-in one, and what it is filled with. */
const templateFill = z.strictObject({
  sha256,
  name: z.string().min(1).max(300),
  version: z.string().max(40),
  scope: templateScopeSchema,
  /** Keys of the cells of streamed rows, behind the ordinal. */
  columns: z.array(z.string().max(300)).max(500),
  /** Whether the template may repeat what the built-in paper says; never on a public copy of one that is not public. */
  withBuiltIn: z.boolean(),
})

/** Where a file goes in a folder being written: names from the outside in, the file's own last. */
const placeInFolder = z.array(z.string().min(1).max(300)).min(1).max(4)

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
      /** What this host can do: ways to be noticed, and formats. */
      can: z.strictObject({
        notify: z.boolean(),
        badge: z.boolean(),
        tray: z.boolean(),
        startWithSystem: z.boolean(),
        /** Whether papers can be saved as PDF. */
        pdf: z.boolean(),
      }),
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
  /**
   * Asks where to save and opens a job; `null` when cancelled. With `into` it asks nothing: the file goes into a folder
   * being written. Rows of a register then come in batches.
   */
  'export.start': {
    input: z.strictObject({
      format: z.enum(saveFormats),
      suggestedName: z.string().min(1).max(120),
      document: documentModelSchema,
      paper: paperKind.optional(),
      into: z.strictObject({ folder: z.uuid(), path: placeInFolder }).optional(),
      /** Only for a DOCX or a PDF; `document` is what the built-in paper says. */
      template: templateFill.optional(),
      /** Shown and not kept: it goes to where papers to be looked at lie until the program ends. */
      look: z.literal(true).optional(),
    }),
    output: job.nullable(),
  },
  /** Reads a stored file as a template of papers: what it asks for and where, or why it is none. */
  'template.inspect': { input: z.strictObject({ sha256 }), output: templateInspectionSchema },
  /**
   * Hands over the next rows; answers when they are written, so the sender cannot run ahead of the disk. `written` counts
   * the records of the job so far, headings of groups not included.
   */
  'export.rows': {
    input: z.strictObject({ job: z.uuid(), rows: rowBatchSchema }),
    output: z.strictObject({ written: z.int().nonnegative() }),
  },
  /** Adds one more paper to a PDF or to what is printed, on a page of its own; the one `start` named stays the first. */
  'export.next': {
    input: z.strictObject({ job: z.uuid(), document: documentModelSchema, template: templateFill.optional() }),
    output: nothing,
  },
  /** Completes the file: written beside its place, fsynced, renamed. Only now does the target exist. */
  'export.finish': { input: job, output: z.strictObject({ name: z.string(), bytes: z.int() }) },
  /** Stops the job and removes what was written. */
  'export.cancel': { input: job, output: nothing },
  /** Opens the finished file in the system's program. */
  'export.open': { input: job, output: nothing },
  /** Opens a job that prepares a paper for printing; rows, end and cancelling are those of an export. */
  'print.start': {
    input: z.strictObject({
      suggestedName: z.string().min(1).max(120),
      document: documentModelSchema,
      template: templateFill.optional(),
    }),
    output: job,
  },
  /** Prints a prepared paper after the system's question, or shows it as a PDF; `shown` is false when the user said no. */
  'print.show': {
    input: z.strictObject({
      job: z.uuid(),
      as: z.enum(['paper', 'pdf']),
      /** Which edge two-sided pages turn on; absent prints one side. */
      twoSided: z.enum(['longEdge', 'shortEdge']).optional(),
      /** The paper in the printer, where it is not A4. */
      sheet: z.literal('A5').optional(),
    }),
    output: z.strictObject({ shown: z.boolean() }),
  },
  /** Asks where to put a new folder of several files; `null` when cancelled. Nothing is seen of it before it is finished. */
  'folder.start': {
    input: z.strictObject({ suggestedName: z.string().min(1).max(120) }),
    output: z.strictObject({ folder: z.uuid() }).nullable(),
  },
  /** Adds a file that is made beforehand: a page for a browser, another text, or a PDF in base64. */
  'folder.file': {
    input: z.strictObject({
      folder: z.uuid(),
      /** Folders it lies in, from the outside in. */
      parents: z.array(z.string().min(1).max(300)).max(3).optional(),
      name: z.string().min(1).max(120),
      content: z.string().max(20_000_000),
      encoding: z.enum(['utf8', 'base64']).optional(),
    }),
    /** Where it went, with `/`. */
    output: z.strictObject({ path: z.string() }),
  },
  /** Copies attached files; answers where each went, `null` for one that is missing, altered or of a kind that can run. */
  'folder.attachments': {
    input: z.strictObject({
      folder: z.uuid(),
      files: z.array(z.strictObject({ sha256, path: placeInFolder })).max(100),
    }),
    output: z.strictObject({ copied: z.array(z.string().nullable()) }),
  },
  /** Puts the folder in its place, all of it at once. */
  'folder.finish': { input: z.strictObject({ folder: z.uuid() }), output: z.strictObject({ name: z.string() }) },
  /** Stops and removes what was written. */
  'folder.cancel': { input: z.strictObject({ folder: z.uuid() }), output: nothing },
  /** Opens the finished folder in the system's file manager. */
  'folder.open': { input: z.strictObject({ folder: z.uuid() }), output: nothing },
  /**
   * Lets the user pick files to attach; `null` when cancelled. Each is refused by itself or waits to be taken in by
   * `attachment.pull`.
   */
  'attachment.pick': {
    input: z.strictObject({ several: z.boolean() }),
    output: z
      .array(
        z.union([
          z.strictObject({ upload: z.uuid(), name: z.string(), bytes: z.int() }),
          z.strictObject({ refused: z.enum(failureCodes), name: z.string() }),
        ]),
      )
      .nullable(),
  },
  /** Announces a dropped or pasted file; its bytes follow in pieces. */
  'attachment.start': { input: z.strictObject({ name: attachedName, bytes: z.int().nonnegative() }), output: upload },
  /** The next piece; answers when it is on disk, so the sender cannot run ahead. */
  'attachment.chunk': {
    input: z.strictObject({ upload: z.uuid(), bytes: bytes.refine((piece) => piece.length <= attachmentPiece) }),
    output: z.strictObject({ received: z.int().nonnegative() }),
  },
  /** Takes in the next piece of a picked file. */
  'attachment.pull': { input: upload, output: z.strictObject({ received: z.int().nonnegative(), done: z.boolean() }) },
  /** Puts the file into the store under its SHA-256. */
  'attachment.finish': {
    input: upload,
    output: z.strictObject({ sha256, name: z.string(), bytes: z.int().positive() }),
  },
  /** Stops taking it in; nothing is left of it. */
  'attachment.cancel': { input: upload, output: nothing },
  /** Opens a read-only copy in the system's program. */
  'attachment.open': { input: attached, output: nothing },
  /** Asks where and saves a copy there; `null` when cancelled. */
  'attachment.save': { input: attached, output: z.strictObject({ copy: z.uuid(), name: z.string() }).nullable() },
  /** Text of a DOCX, ODT, PDF or text file for search; empty for a picture, a scan and what cannot be read. */
  'attachment.text': {
    input: attached,
    output: z.strictObject({ text: z.string().max(attachmentTextLimit), cut: z.boolean() }),
  },
  /** The whole of an attached file, in base64, for what is drawn of it; a large one is refused. */
  'attachment.bytes': { input: attached, output: z.strictObject({ base64: z.base64() }) },
  /** Reads files again and says which are missing or altered. */
  'attachment.verify': {
    input: z.strictObject({ files: z.array(sha256).max(500) }),
    output: z.array(z.strictObject({ sha256, state: z.enum(['whole', 'missing', 'altered']) })),
  },
  /** All stored files. */
  'attachment.list': { input: nothing, output: z.array(z.strictObject({ sha256, bytes: z.int() })) },
  /**
   * Removes files nothing refers to, which the renderer has found out. Those attached since the start stay, for a form may
   * hold them, unless what held them was `erased`.
   */
  'attachment.remove': {
    input: z.strictObject({ files: z.array(sha256).max(500), erased: z.boolean() }),
    output: z.strictObject({ removed: z.int(), bytes: z.int() }),
  },
  /** Settings, folder and generations of backups, as they are on the disk now. */
  'backup.state': { input: nothing, output: backupStateSchema },
  'backup.settings': { input: backupSettingsSchema, output: backupStateSchema },
  /** Where backups go: lets the user choose a folder (`null` when cancelled), or goes back to the program's own. */
  'backup.chooseFolder': { input: nothing, output: backupStateSchema.nullable() },
  'backup.defaultFolder': { input: nothing, output: backupStateSchema },
  'backup.openFolder': { input: nothing, output: nothing },
  /** Sets the passphrase of all backups made from now on, or takes it away; refused where it cannot be kept safely. */
  'backup.passphrase': {
    input: z.strictObject({ passphrase: passphraseSchema.nullable() }),
    output: backupStateSchema,
  },
  /** Opens a job that writes a backup; `passphrase` for this one alone. */
  'backup.start': { input: z.strictObject({ passphrase: passphraseSchema.optional() }), output: job },
  /** The next rows of a table, as lines of JSON; answers when they are on their way to the disk. */
  'backup.rows': {
    input: z.strictObject({ job: z.uuid(), table: tableNameSchema, lines: z.array(z.string()).max(5_000) }),
    output: nothing,
  },
  'backup.attachments': {
    input: z.strictObject({ job: z.uuid(), digests: z.array(attachmentDigestSchema).max(5_000) }),
    output: nothing,
  },
  /** Completes the backup, puts it in its place and reads it back; only then it counts, and older ones may go. */
  'backup.finish': {
    input: z.strictObject({
      job: z.uuid(),
      about: archiveAboutSchema.omit({ program: true, reason: true, createdAt: true, kind: true }),
      reason: backupReasonSchema,
      /** Rows that were handed over, by table: what is read back must be as many. */
      rows: z.record(z.string(), z.int().nonnegative()),
    }),
    output: generationSchema,
  },
  'backup.cancel': { input: job, output: nothing },
  /** Reads a backup of the folder from beginning to end. */
  'backup.verify': {
    input: z.strictObject({ name: z.string().max(255), passphrase: typedPassphrase.optional() }),
    output: manifestSchema,
  },
  /** Asks where to save a package to take along and opens a job; `null` when cancelled. */
  'package.start': {
    input: z.strictObject({ suggestedName: z.string().min(1).max(120), passphrase: passphraseSchema.optional() }),
    output: job.nullable(),
  },
  'package.rows': {
    input: z.strictObject({ job: z.uuid(), table: tableNameSchema, lines: z.array(z.string()).max(5_000) }),
    output: nothing,
  },
  'package.attachments': {
    input: z.strictObject({ job: z.uuid(), digests: z.array(attachmentDigestSchema).max(5_000) }),
    output: nothing,
  },
  /** Completes the package; `missing` attached files could not be read and are not in it. */
  'package.finish': {
    input: z.strictObject({
      job: z.uuid(),
      about: archiveAboutSchema.omit({ program: true, reason: true, createdAt: true, kind: true }),
    }),
    output: z.strictObject({ name: z.string(), missing: z.int().nonnegative() }),
  },
  'package.cancel': { input: job, output: nothing },
  /** Lets the user pick an archive anywhere; `null` when cancelled. */
  'archive.pick': {
    input: nothing,
    output: z.strictObject({ file: z.uuid(), name: z.string(), encrypted: z.boolean() }).nullable(),
  },
  /** Opens a picked archive, or a backup by its name, after comparing all of it with its seal. */
  'archive.open': {
    input: z.strictObject({
      source: z.union([z.strictObject({ file: z.uuid() }), z.strictObject({ backup: z.string().max(255) })]),
      passphrase: typedPassphrase.optional(),
    }),
    output: z.strictObject({ job: z.uuid(), name: z.string(), manifest: manifestSchema }),
  },
  /** Rows of a table in their order: 0 first, then the `next` of the answer before; without `next` it was the last. */
  'archive.rows': {
    input: z.strictObject({ job: z.uuid(), table: tableNameSchema, from: z.int().nonnegative() }),
    output: z.strictObject({ lines: z.array(z.string()), next: z.int().optional() }),
  },
  /** Puts the archive's attached files into the program's store. */
  'archive.attachments': { input: job, output: z.strictObject({ count: z.int() }) },
  'archive.close': { input: job, output: nothing },
  /** How many tasks are late or end on the day: for reminders, which say no more than that. */
  'reminder.tasks': {
    input: z.strictObject({ day: z.iso.date(), late: z.int().nonnegative(), today: z.int().nonnegative() }),
    output: nothing,
  },
  ...sharingContract,
  /** Keeps a bug report in the rotating log; the renderer redacts it first. */
  'log.bug': { input: z.strictObject({ report: z.string().max(20_000) }), output: nothing },
  /**
   * Takes back, or does again, what was typed where the focus is: the menu is chosen outside the page, and a page has no way of its
   * own into the undo of a text field.
   */
  'typing.replay': { input: z.strictObject({ direction: z.enum(['undo', 'redo']) }), output: nothing },
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
  'print',
  'undo',
  'redo',
  'steps',
  'search',
  'help',
  'news',
  'tour',
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
