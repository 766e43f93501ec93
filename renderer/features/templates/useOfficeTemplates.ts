import { useEffect, useState } from 'react'
import { templates } from '#shared/engine/templates/definition'
import { type OfficeTemplate, ownPaper, templateOf } from '#shared/engine/templates/paperList'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { Workspace } from '../../data/workspace'

/** The office's templates as they are now. */
export async function readTemplates({ database }: Pick<Workspace, 'database'>): Promise<readonly OfficeTemplate[]> {
  const stored = await database.records
    .where('[register+trashed+order]')
    .between([templates.id, 0], [templates.id, 0, []])
    .toArray()
  return stored.flatMap((record) => templateOf(record) ?? [])
}

/** The template that stands in for a paper; of several, left by a merge, the one of the highest version. */
export async function templateFor(workspace: Workspace, paper: string): Promise<OfficeTemplate | undefined> {
  return newest(await readTemplates(workspace), paper)
}

/** The same among templates that were read. */
export function newest(all: readonly OfficeTemplate[], paper: string): OfficeTemplate | undefined {
  return all.filter((one) => one.paper === paper).toSorted((one, other) => other.version - one.version)[0]
}

/** The new papers of the office about a register. */
export function ownPapersOf(all: readonly OfficeTemplate[], register: string): readonly OfficeTemplate[] {
  return all.filter(({ about, paper }) => about === register && paper.startsWith(ownPaper))
}

/** The office's templates, read anew when something was saved; `undefined` until they are read. */
export function useOfficeTemplates(): readonly OfficeTemplate[] | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [all, setAll] = useState<readonly OfficeTemplate[]>()
  useEffect(() => {
    let current = true
    void readTemplates(workspace).then((read) => {
      if (current) setAll(read)
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  return all
}
