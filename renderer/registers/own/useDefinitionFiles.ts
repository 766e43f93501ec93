import { useState } from 'react'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { changedRegister, mergedOverlay, overlayId } from '#shared/registers/own/overlay'
import { definitionName } from '#shared/registers/own/ownRegister'
import { definitionFile, readDefinitionFile } from '#shared/registers/own/definitionFile'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { exportFile } from '../../features/export/exportFile'
import { useExportMessage } from '../../features/export/useExportMessage'
import { problemWords } from './problemWords'
import { useToast } from '../../components/toasts'
import { useUndo } from '../../features/history/undo'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'

/** Definitions on their way from office to office: saving one to a file, and taking one from a file. */
export function useDefinitionFiles(onBegin: (values: Values) => void) {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const texts = useTexts()
  const words = useOwnTexts()
  const overlayWords = useOverlayTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const say = useExportMessage()
  const [problem, setProblem] = useState<string>()
  const save = async ({ values }: RegisterRecord) => {
    const name = definitionName(values) ?? words.unnamed
    const { document, rows } = definitionFile(name, values)
    async function* batches() {
      yield await Promise.resolve(rows)
    }
    say(
      await exportFile(
        workspace.host,
        {
          format: 'json',
          paper: 'definition',
          suggestedName: `${words.fileName}-${name.toLowerCase().replaceAll(/\s+/gu, '-')}`.slice(0, 80),
          document: documentModelSchema.parse(document),
          rows: { batches: batches(), records: rows.length },
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
  const load = async () => {
    setProblem(undefined)
    const answer = await workspace.host['file.pickRegister']({})
    if (!answer.ok) {
      setProblem(texts.app.failures[answer.error.code](answer.error.name ?? ''))
      return
    }
    if (answer.value === null) return
    const { name, bytes } = answer.value
    const read = readDefinitionFile(new TextDecoder().decode(bytes))
    if (read === 'unreadable') setProblem(words.unreadable(name))
    else if ('problems' in read)
      setProblem(words.badDefinition(name, problemWords(read.problems, [], [], [], words, texts).join(' ')))
    else await take(name, read.values)
  }
  /** Changes of a register that was changed here already are laid over those, as one step; all else begins in the editor. */
  const take = async (file: string, values: Values) => {
    const register = changedRegister(values)
    if (register === undefined) {
      onBegin(values)
      return
    }
    if (catalogue.ready(register) === undefined) {
      setProblem(overlayWords.noRegister(file))
      return
    }
    const record = overlayId(register)
    const here = await workspace.query.record(definitions.id, record)
    if (here === undefined) {
      onBegin(values)
      return
    }
    const { name } = texts.register(register)
    const written = await workspace.run(
      { kind: 'edit', register: definitions.id, record, label: overlayWords.name(name) },
      [{ record, register: definitions.id, fields: mergedOverlay(here.row.record.values, values), presence: 'live' }],
    )
    toast({
      look: 'plain',
      text: overlayWords.taken(name),
      ...(written === undefined
        ? {}
        : { action: { label: texts.app.common.undo, run: () => void undoOnly(written.command.id) } }),
    })
  }
  return { save, load, problem }
}
