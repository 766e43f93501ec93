import { useCallback } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts, useWorkspace } from '../../data/context'
import type { Belongings } from '../../data/query/relations'
import type { Command } from '#shared/engine/history/history'
import { nameOfCommand } from '../history/undo'

/** What is about to go to the trash: records of a register, and what belongs to them. */
export interface Trashing {
  readonly records: readonly string[]
  readonly along: readonly Belongings[]
}

interface Trash {
  /** What would go to the trash with these records. */
  readonly plan: (records: readonly string[]) => Promise<Trashing>
  /** Puts them there as one command. @returns what was done, in words, with the command; `undefined` for nothing. */
  readonly trash: (trashing: Trashing) => Promise<{ readonly command: Command; readonly words: string } | undefined>
}

/** Moves records of a register to the trash, with all that belongs to them or not at all. */
export function useTrashing(definition: RegisterDefinition): Trash {
  const workspace = useWorkspace()
  const texts = useTexts()
  const plan = useCallback(
    async (records: readonly string[]) => ({ records, along: await workspace.query.belongings(records) }),
    [workspace],
  )
  const trash = useCallback(
    async ({ records, along }: Trashing) => {
      if (records.length === 0) return undefined
      const labels = await workspace.query.labels(definition.id, records)
      const others = along.flatMap(({ register, records: ids }) => ids.map((record) => ({ register, record })))
      const name = {
        kind: 'trash',
        register: definition.id,
        count: records.length,
        labels,
        ...(others.length === 0 ? {} : { along: others.length }),
      } as const
      const outcome = await workspace.run(name, [
        ...records.map((record) => ({ record, register: definition.id, presence: 'trashed' as const })),
        ...others.map((one) => ({ ...one, presence: 'trashed' as const })),
      ])
      return outcome === undefined ? undefined : { command: outcome.command, words: nameOfCommand(texts, name) }
    },
    [workspace, definition, texts],
  )
  return { plan, trash }
}
