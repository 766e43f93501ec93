import { useState } from 'react'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { definitionName } from '#shared/registers/own/ownRegister'
import { definitionFile, readDefinitionFile } from '#shared/registers/own/definitionFile'
import { useTexts, useWorkspace } from '../../data/context'
import { exportFile } from '../../features/export/exportFile'
import { useExportMessage } from '../../features/export/useExportMessage'
import { problemWords } from './problemWords'
import { useOwnTexts } from './useOwnTexts'

/** Definitions on their way from office to office: saving one to a file, and taking one from a file. */
export function useDefinitionFiles(onBegin: (values: Values) => void) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const words = useOwnTexts()
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
      setProblem(words.badDefinition(name, problemWords(read.problems, [], [], words, texts).join(' ')))
    else onBegin(read.values)
  }
  return { save, load, problem }
}
