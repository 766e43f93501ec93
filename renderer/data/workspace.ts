import { format } from 'date-fns'
import type { Command, CommandName, Edit } from '#shared/history/history'
import type { Answer, Host } from '#shared/ipc/contract'
import type { Office } from '#shared/settings/office'
import { advance, type UndoState } from '#shared/history/undo'
import type { Preferences } from '#shared/settings/preferences'
import type { Day } from '#shared/values/values'
import { type Blocked, execute, type ExecuteOptions, type Outcome, readUndoState, redo, undo } from './commands'
import { openDatabase, type Draft, type OfficeDatabase, type SavedView } from './database'
import { connectQuery, type QueryClient } from './queryClient'
import { countSample } from './sample'
import { readOffice, writeOffice } from './settings'

/** What screens show of the workspace; a new value after every change. */
export interface WorkspaceState {
  /** Counts changes of records; lists ask anew when it moves. */
  readonly revision: number
  /** The last change only edited records: none came or went. */
  readonly onlyEdited: boolean
  readonly undo: Command | undefined
  readonly redo: Command | undefined
  readonly office: Office
  readonly preferences: Preferences
  readonly drafts: readonly Draft[]
  readonly views: readonly SavedView[]
  /** How many records the sample data put in. */
  readonly sample: number
  readonly today: Day
}

/** The opened office: its database, the query worker and the host, and the one way to change records. */
export class Workspace {
  readonly database: OfficeDatabase
  readonly query: QueryClient
  readonly host: Host
  #state: WorkspaceState
  #history: UndoState
  readonly #listeners = new Set<() => void>()
  /** Other windows on the same database hear of changes here. */
  readonly #channel = new BroadcastChannel('kancelaria-rady')

  private constructor(
    database: OfficeDatabase,
    query: QueryClient,
    host: Host,
    history: UndoState,
    state: WorkspaceState,
  ) {
    this.database = database
    this.query = query
    this.host = host
    this.#history = history
    this.#state = state
    this.#channel.onmessage = () => void this.#reload()
  }

  /**
   * Opens the office's data.
   * @throws NewerDatabaseError when a newer program wrote them.
   */
  static async open(host: Host): Promise<Workspace> {
    const preferences = valueOf(await host['preferences.read']({}))
    const database = await openDatabase()
    const today = localDay()
    const office = await readOffice(database)
    const query = connectQuery({ language: preferences.language, today, office })
    const history = await readUndoState(database)
    return new Workspace(database, query, host, history, {
      revision: 0,
      onlyEdited: false,
      undo: history.undo.at(-1),
      redo: history.redo.at(-1),
      office,
      preferences,
      drafts: await database.drafts.toArray(),
      views: await database.views.toArray(),
      sample: await countSample(database),
      today,
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): WorkspaceState => this.#state

  /** Runs a command and shows its outcome everywhere. @returns `undefined` when nothing would change. */
  async run(
    name: CommandName,
    edits: readonly Edit[],
    options: Pick<ExecuteOptions, 'onProgress' | 'signal'> = {},
  ): Promise<Outcome | undefined> {
    const outcome = await execute(this.database, name, edits, { ...this.#author(), ...options })
    if (outcome !== undefined) await this.#show(outcome)
    return outcome
  }

  /** Takes the last command back. `undefined` when there is none. */
  async undo(): Promise<Outcome | Blocked | undefined> {
    return this.#replay(this.#state.undo, undo)
  }

  /** Does the last undone command again. `undefined` when there is none. */
  async redo(): Promise<Outcome | Blocked | undefined> {
    return this.#replay(this.#state.redo, redo)
  }

  async setPreferences(change: Partial<Preferences>): Promise<Answer<Preferences>> {
    const answer = await this.host['preferences.write'](change)
    if (answer.ok) {
      this.#update({ preferences: answer.value })
      await this.#configureQuery()
    }
    return answer
  }

  async setOffice(office: Office): Promise<void> {
    await writeOffice(this.database, office)
    this.#update({ office })
    await this.#configureQuery()
  }

  async saveDraft(draft: Draft): Promise<void> {
    await this.database.drafts.put(draft)
    this.#update({ drafts: [...this.#state.drafts.filter(({ id }) => id !== draft.id), draft] })
  }

  async dropDraft(id: string): Promise<void> {
    if (!this.#state.drafts.some((draft) => draft.id === id)) return
    await this.database.drafts.delete(id)
    this.#update({ drafts: this.#state.drafts.filter((draft) => draft.id !== id) })
  }

  async saveView(view: SavedView): Promise<void> {
    await this.database.views.put(view)
    this.#update({ views: await this.database.views.toArray() })
  }

  async deleteView(id: string): Promise<void> {
    await this.database.views.delete(id)
    this.#update({ views: await this.database.views.toArray() })
  }

  /** To be called when the day may have changed; states and deadlines depend on it. */
  async refreshToday(): Promise<void> {
    const today = localDay()
    if (today === this.#state.today) return
    this.#update({ today })
    await this.#configureQuery()
  }

  #author(): ExecuteOptions {
    return { who: this.#state.preferences.userName, now: () => Date.now() }
  }

  async #replay(
    command: Command | undefined,
    turn: (
      database: OfficeDatabase,
      command: Command,
      options: ExecuteOptions,
    ) => Promise<Outcome | Blocked | undefined>,
  ): Promise<Outcome | Blocked | undefined> {
    if (command === undefined) return undefined
    const result = await turn(this.database, command, this.#author())
    if (result !== undefined && 'command' in result) await this.#show(result)
    return result
  }

  async #show(outcome: Outcome): Promise<void> {
    await this.query.apply(outcome.records, outcome.gone)
    await this.#refresh(advance(this.#history, outcome.command), isEdit(outcome.command.name))
    this.#channel.postMessage('changed')
  }

  async #refresh(history: UndoState, onlyEdited = false): Promise<void> {
    this.#history = history
    this.#update({
      undo: history.undo.at(-1),
      redo: history.redo.at(-1),
      sample: await countSample(this.database),
      onlyEdited,
      revision: this.#state.revision + 1,
    })
  }

  /** Another window changed the data: read them anew. */
  async #reload(): Promise<void> {
    await this.query.reload()
    this.#update({
      office: await readOffice(this.database),
      drafts: await this.database.drafts.toArray(),
      views: await this.database.views.toArray(),
    })
    await this.#refresh(await readUndoState(this.database))
  }

  async #configureQuery(): Promise<void> {
    const { preferences, office, today } = this.#state
    await this.query.configure({ language: preferences.language, today, office })
    this.#update({ revision: this.#state.revision + 1, onlyEdited: false })
  }

  #update(change: Partial<WorkspaceState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** Whether a command changed a record in its place. */
function isEdit({ kind }: CommandName): boolean {
  return kind === 'edit' || kind === 'editField'
}

/** Today at the workstation. */
function localDay(): Day {
  return format(new Date(), 'yyyy-MM-dd')
}

/** The value of an answer that cannot fail unless the program is broken. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`The host failed: ${answer.error.code}`)
}
