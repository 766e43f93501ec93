import { type Remote, transfer } from 'comlink'
import { v7 } from 'uuid'
import { redactedReport } from '#shared/program/bugs/report'
import type { Command, CommandName, Edit } from '#shared/engine/history/history'
import type { Answer, Failure, Host } from '#shared/program/ipc/contract'
import { clockContext, type Office } from '#shared/model/office'
import { importMappings } from '#shared/engine/office/mappings/definition'
import type { RememberedMapping } from '#shared/engine/office/mappings/rememberedMapping'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { settingEdits } from '#shared/engine/office/settings/storedOffice'
import { savedViews } from '#shared/engine/office/views/definition'
import { type SavedView, valuesOfView } from '#shared/engine/office/views/savedView'
import { sameValue } from '#shared/engine/history/history'
import { advance, nothingDone, type UndoState } from '#shared/engine/history/undo'
import type { Preferences } from '#shared/program/settings/preferences'
import { type Blocked, type Extent, readUndoState } from './commands/commands'
import type { BackupReason } from '#shared/program/backups/messages'
import { Backups, noBackups } from './backups/backups'
import { backupBeforeMigration } from './backups/beforeMigration'
import { inBackupWorker } from './backups/backupWorkerClient'
import { Packages } from './merge/packages'
import { notShared, Sharing } from './sharing/sharing'
import { riskOf } from './backups/risk'
import { Drafts } from './drafts'
import { removeFiles } from './attachments/attachments'
import { AttachmentTexts } from './attachments/attachmentTexts'
import { openDatabase, type OfficeDatabase } from './database'
import type { Erasure } from './commands/erase'
import { firstRows } from './query/firstRows'
import { readAnswers } from './query/keptAnswers'
import type { Answers } from './query/keptDatabase'
import { connectQuery, type QueryClient } from './query/queryClient'
import type { ListRow } from './query/queryTypes'
import { countSample } from './sample'
import { editsOfMapping, readOffice, readViews } from './settings'
import { dayNow } from './now'
import { takeOver } from './takeOver'
import { type OrderOptions, Writing } from './writing/writing'
import type { Order, Received, WritingService, Written, WrittenErasure } from './writing/writingService'
import type { WorkspaceState } from './workspaceState'
import type { Answered } from './writing/refusals'

/** What may be said of a command besides who gives it. */
export type RunOptions = Omit<OrderOptions, 'who'>

/** What is shown before the query worker has read the records. */
interface First {
  /** The first rows of the register the program opens on. */
  readonly register: string | undefined
  readonly rows: readonly ListRow[]
  /** What desk and navigation said at the last use of the program, if nothing changed since. */
  readonly answers: Answers | undefined
}

/** The opened office: its database, the query worker and the host, and the one way to change records. */
export class Workspace {
  readonly database: OfficeDatabase
  readonly host: Host
  readonly first: First
  readonly backups: Backups
  readonly drafts: Drafts
  readonly packages: Packages
  readonly sharing: Sharing
  #query: QueryClient | undefined
  #state: WorkspaceState
  #read = false
  #texts: AttachmentTexts | undefined
  readonly #writing: Writing
  /** The undo or redo under way; the next one waits for it, or a held Ctrl+Z would take the same command back twice. */
  #replaying: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<() => void>()
  /** Other windows on the same database hear of changes here. */
  readonly #channel = new BroadcastChannel('kancelaria-rady')

  private constructor(database: OfficeDatabase, host: Host, first: First, state: WorkspaceState) {
    this.database = database
    this.host = host
    this.first = first
    this.#state = state
    this.backups = new Backups({
      host,
      takeSnapshot: () => inBackupWorker((worker) => worker.takeSnapshot()),
      currentState: () => inBackupWorker((worker) => worker.currentState()),
      office: () => this.#state.office.councilNominative || this.#state.office.officeName,
      onChange: (change) => this.#update(change),
      onBug: (error) => void host['log.bug']({ report: redactedReport(error) }),
      now: () => Date.now(),
    })
    this.#writing = new Writing(
      () => this.query,
      (fatal) => this.#update({ fatal }),
    )
    this.drafts = new Drafts(database, state.drafts, (drafts) => this.#update({ drafts }))
    this.packages = new Packages(
      this.#writing,
      () => this.#author(),
      (written) => this.#show(written),
    )
    this.sharing = new Sharing({
      database,
      host,
      writing: this.#writing,
      author: () => this.#author(),
      onChange: (sharing) => this.#update({ sharing }),
      onReceived: (received) => this.#showReceived(received),
      onWritten: (written) => this.#show(written),
      onReplaced: () => this.reread(),
    })
    this.#channel.onmessage = () => void this.#reload()
  }

  /**
   * Opens the office's data; with the first rows of the register the program opens on, if it opens on one.
   * @throws NewerDatabaseError when a newer program wrote them.
   */
  static async open(host: Host, register?: string): Promise<Workspace> {
    const beforeMigration = await backupBeforeMigration(host)
    const [preferences, database] = await Promise.all([host['preferences.read']({}).then(valueOf), openDatabase()])
    await takeOver(database, { who: preferences.userName, now: () => Date.now() })
    const today = dayNow()
    const first = database.catalogue.registers.find(({ id }) => id === register)
    const office = readOffice(database)
    const [rows, answers, setOffice, drafts, views] = await Promise.all([
      first === undefined ? [] : office.then((set) => firstRows(database, first, clockContext(set, today))),
      office.then((set) => readAnswers(database, { today, office: set })),
      office,
      database.drafts.toArray(),
      readViews(database, preferences.userName),
    ])
    return new Workspace(
      database,
      host,
      { register: first?.id, rows, answers },
      {
        revision: 0,
        edited: undefined,
        undo: undefined,
        redo: undefined,
        steps: nothingDone,
        office: setOffice,
        catalogue: database.catalogue,
        preferences,
        preferencesSaved: true,
        sharing: notShared,
        drafts,
        views,
        sample: 0,
        today,
        progress: undefined,
        fatal: undefined,
        ...noBackups,
        backupProblem: beforeMigration,
      },
    )
  }

  /**
   * Reads what the first rows on screen need not wait for: the records into the query worker, the history for undo.
   * Called once, as soon as those rows are painted: reading everything at once would hold them up.
   */
  async readAll(): Promise<void> {
    if (this.#read) return
    this.#read = true
    // Asks the browser never to clear the database when the disk runs short.
    void navigator.storage.persist()
    const { preferences, office, today } = this.#state
    this.query
      .configure({ language: preferences.language, today, office })
      .catch((fatal: unknown) => this.#update({ fatal }))
    const steps = this.#writing
      .order(this.#author(), (writing, order) => writing.stateUnstated(order))
      .then(() => this.#readSteps())
    // An undo asked for meanwhile waits; it would find nothing to take back.
    this.#replaying = steps.catch(() => undefined)
    await steps
    this.#readTexts()
    await this.sharing.start()
  }

  /** Reads what can be undone and how much sample data there is. */
  async #readSteps(): Promise<void> {
    for (;;) {
      const { revision } = this.#state
      const [history, sample] = await Promise.all([readUndoState(this.database), countSample(this.database)])
      // A command that ran meanwhile may be missing in what was read.
      if (revision !== this.#state.revision) continue
      this.#setHistory(history, { sample })
      return
    }
  }

  /** The query worker, started with the first question: while the first rows are drawn it would only take their time. */
  get query(): QueryClient {
    this.#query ??= connectQuery((fatal) => this.#update({ fatal }))
    return this.#query
  }

  /** What the last use of the program left to be shown until it is asked anew; nothing once something changed. */
  get kept(): Answers | undefined {
    return this.#state.revision === 0 ? this.first.answers : undefined
  }

  /** Whether the records are being read, so that what opening showed may be out of date. */
  get isRead(): boolean {
    return this.#read
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): WorkspaceState => this.#state

  /** Runs a command and shows its outcome everywhere. @returns `undefined` when nothing would change. */
  run(name: CommandName, edits: readonly Edit[], options: RunOptions = {}): Promise<Written | undefined> {
    return this.#command(name, edits.length, options, (writing, order) => writing.execute(name, edits, order))
  }

  /**
   * The same with edits another worker hands over at this port (`EditSource`): thousands of them do not pass through the
   * window. `count` says how many there will be.
   */
  runFrom(name: CommandName, source: MessagePort, count: number, options: RunOptions): Promise<Written | undefined> {
    return this.#command(name, count, options, (writing, order) =>
      writing.executeFrom(name, transfer(source, [source]), order),
    )
  }

  async #command(
    name: CommandName,
    edits: number,
    options: RunOptions,
    give: (writing: Remote<WritingService>, order: Order) => Promise<Answered<Written | undefined>>,
  ): Promise<Written | undefined> {
    const risk = riskOf(name, edits)
    if (risk !== undefined) await this.beforeRisk(risk)
    // A draft still on its way to the disk must be there before the command takes it away.
    if (options.draft !== undefined) await this.drafts.written()
    const written = await this.#long(this.#writing.order({ ...this.#author(), ...options }, give))
    if (options.draft !== undefined) this.drafts.forget(options.draft, options.draftToken)
    if (written !== undefined) await this.#show(written)
    return written
  }

  /** Leads records back to the registers they belong to (`leadHome.ts`). */
  async leadHome(records: readonly string[]): Promise<Written | undefined> {
    await this.beforeRisk('bulkChange')
    const written = await this.#writing.order(this.#author(), (writing, order) => writing.leadHome(records, order))
    if (written !== undefined) await this.#show(written)
    return written
  }

  /** To be awaited before something risky: afterwards the data as they are now are on their way into a backup. */
  beforeRisk(reason: BackupReason): Promise<void> {
    return this.backups.beforeRisk(reason)
  }

  /** This computer goes on under a new identity: another one works under its own, from a copied disk or an image. */
  async takeNewIdentity(): Promise<void> {
    await this.#writing.order(this.#author(), (writing, order) => writing.takeNewIdentity(order))
    await this.#readSteps()
  }

  /** Reads everything anew after all data were replaced, and tells other windows to. */
  async reread(): Promise<void> {
    await takeOver(this.database, { who: this.#state.preferences.userName, now: () => Date.now() })
    await this.#reload()
    await this.#configureQuery()
    this.#channel.postMessage('changed')
  }

  /**
   * Takes the last command back. `undefined` when there is none. With `only` it does so if that command is still the
   * last one; a message offers to undo what it names and nothing else.
   */
  async undo(only?: string): Promise<Written | Blocked | undefined> {
    // Looked at when its turn has come: an undo under way may be taking that very command back.
    return this.#replay(() => {
      const last = this.#state.undo
      return only === undefined || last?.id === only ? last : undefined
    }, 'whole')
  }

  /** Takes one step back, wherever in the list it stands. `undefined` when it is not in the list any more. */
  async undoStep(step: string, extent: Extent = 'whole'): Promise<Written | Blocked | undefined> {
    return this.#replay(() => this.#state.steps.undo.find(({ id }) => id === step), extent)
  }

  /**
   * Erases values for good (`erase.ts`) and the files nothing refers to any more.
   * @returns `undefined` when there was nothing to erase; `filesLeft` is why bytes of files still lie on the disk.
   */
  async erase(
    erasure: Erasure,
  ): Promise<{ readonly erased: WrittenErasure; readonly filesLeft: Failure | undefined } | undefined> {
    const erased = await this.#long(
      this.#writing.order(this.#author(), (writing, order) => writing.erase(erasure, order)),
    )
    if (erased === undefined) return undefined
    await this.#show(erased)
    await this.drafts.read()
    // Names of steps may have lost what they said.
    await this.#readSteps()
    // The papers themselves go with what named them; a disk that refuses leaves bytes nothing leads to.
    const removed = await removeFiles(this, erased.files, true)
    return { erased, filesLeft: 'failed' in removed ? removed.failed : undefined }
  }

  /** Does the last undone command again. `undefined` when there is none. */
  async redo(): Promise<Written | Blocked | undefined> {
    return this.#replay(() => this.#state.redo)
  }

  /**
   * Changes preferences. They apply at once, for the next press of a zoom key starts from them, and even when they cannot
   * be saved, which `preferencesSaved` then says to the frame.
   */
  async setPreferences(change: Partial<Preferences>): Promise<void> {
    const before = this.#state.preferences
    const preferences = { ...before, ...change }
    this.#update({ preferences })
    const answer = await this.host['preferences.write'](change)
    // A host that does not answer (the preview's server was stopped) saves nothing either.
    this.#update({ preferencesSaved: answer.ok && answer.value.saved })
    if (preferences.userName !== before.userName)
      this.#update({ views: await readViews(this.database, preferences.userName) })
    if (preferences.language !== before.language) await this.#configureQuery()
  }

  /** Changes the settings of the office that are not as given, as one command. @throws ZodError when they are none. */
  async setOffice(office: Office): Promise<void> {
    const edits = settingEdits(this.#state.office, office)
    await this.run({ kind: 'settings', register: officeSettings.id, count: edits.length }, edits)
  }

  async saveView({ id, ...view }: SavedView): Promise<void> {
    // A view that becomes everybody's loses the name it was kept for.
    const fields = { person: undefined, ...valuesOfView(view) }
    await this.#changeView({ record: id, register: savedViews.id, fields, presence: 'live' })
  }

  async deleteView(id: string): Promise<void> {
    await this.#changeView({ record: id, register: savedViews.id, presence: 'trashed' })
  }

  /** Remembers where the columns of a file of this shape went, for everybody of the office; no step of the user. */
  async rememberMapping(shape: string, mapping: RememberedMapping): Promise<void> {
    const edits = await editsOfMapping(this.database, shape, mapping, v7())
    const name = { kind: 'settings', register: importMappings.id, count: 1, takenOver: true } as const
    if (edits.length > 0) await this.run(name, edits)
  }

  async #changeView(edit: Edit): Promise<void> {
    await this.run({ kind: 'settings', register: savedViews.id, count: 1 }, [edit])
  }

  /** To be called when the day may have changed; states and deadlines depend on it. */
  async refreshToday(): Promise<void> {
    const today = dayNow()
    if (today === this.#state.today) return
    this.#update({ today })
    await this.#configureQuery()
  }

  #author(): OrderOptions {
    const stop = new AbortController()
    return {
      who: this.#state.preferences.userName,
      signal: stop.signal,
      onProgress: (done, of) => {
        if (of > longCommand) this.#update({ progress: { done, of, cancel: () => stop.abort() } })
      },
    }
  }

  /** Does long work that is no command, such as writing files: it shows, and is stopped, where long commands are. */
  long<T>(work: (onProgress: (done: number, of: number) => void, signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController()
    const cancel = () => stop.abort()
    return this.#long(work((done, of) => this.#update({ progress: { done, of, cancel } }), stop.signal))
  }

  async #long<T>(command: Promise<T>): Promise<T> {
    try {
      return await command
    } finally {
      if (this.#state.progress !== undefined) this.#update({ progress: undefined })
    }
  }

  /** Takes a command back, to the extent given; without one does again what was taken back. */
  #replay(step: () => Command | undefined, extent?: Extent): Promise<Written | Blocked | undefined> {
    const replay = async () => {
      const command = step()
      if (command === undefined) return undefined
      const result = await this.#long(
        this.#writing.order(this.#author(), (writing, order) =>
          extent === undefined ? writing.redo(command, order) : writing.undo(command, extent, order),
        ),
      )
      if (result !== undefined && 'command' in result) await this.#show(result)
      return result
    }
    const result = this.#replaying.then(replay)
    // A failure is for whoever asked; the next undo starts afresh.
    this.#replaying = result.catch(() => undefined)
    return result
  }

  /** Shows what a command did. The query worker has heard of it already. */
  async #show({ command, records, isOfProgram }: Written): Promise<void> {
    // Before any screen shows it: Ctrl+Z pressed as soon as it is seen takes this command back, not the one before.
    this.#setHistory(advance(this.#state.steps, command))
    if (isOfProgram) await this.#readKept()
    const edited = isEdit(command.name) ? records : undefined
    this.#update({ revision: this.#state.revision + 1, edited })
    this.#channel.postMessage('changed')
    this.#readTexts()
    this.sharing.nudge()
    // Records came or went only by other commands; an edit is shown without asking.
    if (edited === undefined) this.#update({ sample: await countSample(this.database) })
  }

  /** Shows what others did: it is no step of this clerk, and nothing of it can be undone here. */
  async #showReceived({ isOfProgram }: Received): Promise<void> {
    if (isOfProgram) await this.#readKept()
    this.#update({ revision: this.#state.revision + 1, edited: undefined })
    this.#channel.postMessage('changed')
    this.#readTexts()
  }

  /** Texts of files that entries got since; a worker that died says so by itself. */
  #readTexts(): void {
    this.#texts ??= new AttachmentTexts(this.database, this.host, this.query)
    this.#texts.wake().catch((error: unknown) => void this.host['log.bug']({ report: redactedReport(error) }))
  }

  #setHistory(history: UndoState, also: Partial<WorkspaceState> = {}): void {
    this.#update({ ...also, steps: history, undo: history.undo.at(-1), redo: history.redo.at(-1) })
  }

  /** What the program keeps for itself changed: definitions of the office's own registers, settings, views. */
  async #readKept(): Promise<void> {
    const { catalogue: before, office: was } = this.#state
    const catalogue = await this.database.readCatalogue()
    const [office, views] = await Promise.all([
      readOffice(this.database),
      readViews(this.database, this.#state.preferences.userName),
    ])
    // The entries of a register that was defined anew are read anew.
    if (catalogue !== before) await this.query.reload()
    this.#update({ catalogue, office, views })
    if (!sameValue(office, was)) await this.#configureQuery()
  }

  /** Another window changed the data: read them anew. */
  async #reload(): Promise<void> {
    void this.#writing.service.forgetRead()
    const catalogue = await this.database.readCatalogue()
    // Before the records are read there is nothing in the query worker to read anew.
    if (this.#read) await this.query.reload()
    this.#update({
      office: await readOffice(this.database),
      catalogue,
      views: await readViews(this.database, this.#state.preferences.userName),
      revision: this.#state.revision + 1,
      edited: undefined,
    })
    await this.drafts.read()
    await this.#readSteps()
  }

  async #configureQuery(): Promise<void> {
    const { preferences, office, today } = this.#state
    await this.query.configure({ language: preferences.language, today, office })
    this.#update({ revision: this.#state.revision + 1, edited: undefined })
  }

  #update(change: Partial<WorkspaceState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** From this many records on a command shows its progress: it takes longer than a clerk waits without wondering. */
const longCommand = 2_000

/** Whether a command changed a record in its place. */
function isEdit({ kind }: CommandName): boolean {
  return kind === 'edit' || kind === 'editField'
}

/** The value of an answer that cannot fail unless the program is broken. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`The host failed: ${answer.error.code}`)
}
