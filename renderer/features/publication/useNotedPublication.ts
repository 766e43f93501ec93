import { useCallback } from 'react'
import type { Particulars } from '#shared/engine/publication/particulars'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Day } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { newId } from '../../data/commands/commands'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'

/** Enters a publication in the register that keeps them, where there is one: who, when, what was left out, until when. */
export function useNotedPublication(): (
  of: RegisterDefinition,
  particulars: Particulars,
  removeOn: Day | undefined,
) => Promise<void> {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const { app, register: textOf, publication: text } = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  return useCallback(
    async (of, { author, enteredBy, madeOn, publishedAt, leftOut }, removeOn) => {
      const keeper = catalogue.registers.find(({ publications }) => publications !== undefined)
      const fields = keeper?.publications
      if (keeper === undefined || fields === undefined) return
      // The register of publications is official: Polish.
      const title = textsOf('pl', catalogue).register(of.id).name
      const record = newId()
      const written = await workspace.run({ kind: 'create', register: keeper.id, record, label: title }, [
        {
          record,
          register: keeper.id,
          presence: 'live',
          fields: {
            [fields.title]: title,
            [fields.where.field]: [fields.where.choice],
            [fields.madeOn]: madeOn,
            [fields.publishedOn]: publishedAt.slice(0, 10),
            [fields.time]: publishedAt.slice(11).replace(':', '.'),
            [fields.author]: author,
            [fields.enteredBy]: enteredBy,
            ...(leftOut.length === 0 ? {} : { [fields.leftOut]: leftOut.join('; ') }),
            ...(removeOn === undefined ? {} : { [fields.removeOn]: removeOn }),
          },
        },
      ])
      if (written === undefined) return
      toast({
        look: 'plain',
        text: text.noted(textOf(keeper.id).name),
        action: { label: app.common.undo, run: () => void undoOnly(written.command.id) },
      })
    },
    [workspace, catalogue, app, textOf, text, toast, undoOnly],
  )
}
