import { useCallback } from 'react'
import type { Register } from '#shared/engine/register'
import { useTexts, useWorkspace } from '../../data/context'
import type { PrintSource } from './paper'
import { recordSources } from './recordSources'
import { usePapers } from './usePapers'

/** The papers about a record that are printed where it has a screen of its own. */
export function useRecordSources(definition: Register): (record: string) => Promise<readonly PrintSource[]> {
  const workspace = useWorkspace()
  const texts = useTexts()
  const papers = usePapers(definition)
  return useCallback(
    (record) => recordSources({ workspace, definition, papers, texts }, record),
    [workspace, definition, papers, texts],
  )
}
