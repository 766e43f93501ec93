import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Whoever saves or prints documents by itself, and why the office's templates have no part in it. */
const apart: Readonly<Record<string, string>> = {
  'features/log/LogExportDialog.tsx': 'the log of changes, which proves itself as it is',
  'features/import/PreviewStep.tsx': 'what an import found, for whoever made the file',
  'features/handover/HandoverSection.tsx': 'a copy to be read without the program',
  'features/publication/usePublication.ts': 'the public copy, whose shape the law and readers of data set',
  'features/desk/useCalendarFile.ts': 'a file for calendars',
  'registers/own/useDefinitionFiles.ts': 'a definition of a register, for another office',
  'features/templates/useTemplateFiles.ts': 'the templates themselves',
  'features/templates/useTemplatePaper.ts': 'new papers of the office, and previews: they stand in for no built-in one',
}

/** The savers that ask for the office's template first, and fall back to the built-in paper. */
const byTemplate = [
  'features/export/useSavePaper.ts',
  'features/export/usePrintJob.ts',
  'features/export/ExportDialog.tsx',
  'features/export/exportFolder.ts',
  'features/export/exportWithFiles.ts',
  'features/export/recordSources.ts',
  'registers/elections/usePaperFiles.ts',
]

const root = new URL('../../../../renderer/', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path) && path !== 'features/export/exportFile.ts')

describe('whoever saves a paper', () => {
  it('does it by the office’s template, or is known for another reason', () => {
    const savers = sources.filter((path) =>
      /\b(?:exportFile|exportFolder|exportWithFiles|printDocument)\(/u.test(readFileSync(new URL(path, root), 'utf8')),
    )
    expect(savers.toSorted()).toEqual([...Object.keys(apart), ...byTemplate].toSorted())
  })

  it('starts no export past the one function for it', () => {
    const starters = sources.filter((path) =>
      /host\['(?:export|print)\.start'\]/u.test(readFileSync(new URL(path, root), 'utf8')),
    )
    expect(starters).toEqual([])
  })
})
