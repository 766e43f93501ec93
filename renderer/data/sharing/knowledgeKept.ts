import Dexie from 'dexie'
import type { Command } from '#shared/engine/history/history'
import { type GrowingKnowledge, knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import type { OfficeDatabase } from '../database'
import { readUnsaid } from './unsaid'

const batch = 5_000

/**
 * What the log says of who knew what, kept between two questions: it is read once, and then grows with what comes in. To be
 * forgotten whenever something was written that it was not told of.
 */
export class KnowledgeKept {
  #knowledge: GrowingKnowledge | undefined

  /** The knowledge of the log and of these commands, which are about to come into it. */
  async with(database: OfficeDatabase, fresh: readonly Command[]): Promise<GrowingKnowledge> {
    const known = (this.#knowledge ??= await readKnowledge(database))
    if (fresh.every((command) => known.add(command))) return known
    return (this.#knowledge = await readKnowledge(database, fresh))
  }

  /** A command was written here. */
  note(command: Command): void {
    if (this.#knowledge?.add(command) === false) this.forget()
  }

  forget(): void {
    this.#knowledge = undefined
  }
}

async function readKnowledge(database: OfficeDatabase, more: readonly Command[] = []): Promise<GrowingKnowledge> {
  const telling = more.filter(tellsKnowledge)
  for (let after: unknown = Dexie.minKey; ;) {
    const part = await database.commands.where(':id').above(after).limit(batch).toArray()
    telling.push(...part.filter(tellsKnowledge))
    const last = part.at(-1)
    if (last === undefined) return knowledgeOf(telling, { unsaid: await readUnsaid(database) })
    after = last.id
  }
}
