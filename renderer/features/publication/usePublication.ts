import { useEffect, useRef, useState } from 'react'
import { columnHeading } from '#shared/model/registerText'
import { exclusionFacts, type Particulars, particularsFacts } from '#shared/engine/publication/particulars'
import { publicationPl } from '#shared/engine/publication/publication.pl'
import { datumKinds } from '#shared/engine/publication/detector'
import type { Found } from '#shared/engine/publication/leaveOut'
import type { Day } from '#shared/core/values/values'
import { endingOf, isRunnableName } from '#shared/program/attachments/fileTypes'
import { textsOf } from '#shared/text/texts'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { mostAsPdf } from '../export/pdfLimit'
import { exportFolder } from '../export/exportFolder'
import { useFolderMessage } from '../export/useFolderMessage'
import type { Publication } from './publicationDocument'
import { useNotedPublication } from './useNotedPublication'
import type { FileFound } from './fileFound'
import { useDrawnFiles } from './useDrawnFiles'
import { type FileDecision, writePublication } from './writePublication'

export type Decision = 'out' | 'keep'

type Step =
  | { readonly kind: 'about' }
  | { readonly kind: 'looking'; readonly file?: string }
  | { readonly kind: 'found'; readonly found: readonly Found[]; readonly files: readonly FileFound[] }
  | { readonly kind: 'writing'; readonly name: string }

/** A list on its way into the bulletin: what was found, what was decided, and the folder at the end. */
export function usePublication(publication: Publication, hidden: readonly string[], onDone: () => void) {
  const workspace = useWorkspace()
  const { can } = useHostInfo()
  const { publication: text } = useTexts()
  const say = useFolderMessage()
  const [step, setStep] = useState<Step>({ kind: 'about' })
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [fileDecisions, setFileDecisions] = useState<ReadonlyMap<string, FileDecision>>(new Map())
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])
  const { definition, result, columns } = publication
  const note = useNotedPublication()
  const keptOf = ({ found }: FileFound) => found.flatMap(({ key }) => (decisions.get(key) === 'keep' ? [key] : []))
  const { draw, drawnOf, forget } = useDrawnFiles(keptOf)

  /** Looks through what would be published. */
  const look = async (withFiles: boolean) => {
    abort.current = new AbortController()
    const { signal } = abort.current
    forget()
    setStep({ kind: 'looking' })
    const { list, group } = publication
    const found = await workspace.query.findPersonal({ list, columns, ...(group === undefined ? {} : { group }) })
    const files: FileFound[] = []
    for (const [index, listed] of (withFiles ? await workspace.query.listedFiles(list) : []).entries()) {
      if (signal.aborted) return
      const { sha256, name } = listed.file
      setStep({ kind: 'looking', file: name })
      const runs = isRunnableName(name)
      const answer = runs ? undefined : await workspace.host['attachment.text']({ sha256, name })
      const { text: content = '', cut = false } = answer?.ok === true ? answer.value : {}
      files.push({
        ...listed,
        id: String(index),
        text: content,
        cut,
        runs,
        isDrawable: !runs && !cut && content.trim() !== '' && endingOf(name) === 'pdf',
        found: await workspace.query.findInFile(sha256, name, content),
      })
    }
    if (!signal.aborted) setStep({ kind: 'found', found, files })
  }

  const decide = (keys: readonly string[], decision: Decision) =>
    setDecisions(new Map([...decisions, ...keys.map((key) => [key, decision] as const)]))
  const decideFiles = (ids: readonly string[], decision: FileDecision) =>
    setFileDecisions(new Map([...fileDecisions, ...ids.map((id) => [id, decision] as const)]))

  /** The pages of a file as somebody saw them; of those that cannot be drawn, or were not looked at, none. */
  const seenPages = (file: FileFound) => {
    const drawn = drawnOf(file)
    return typeof drawn === 'object' && drawn.kind === 'done' ? drawn : undefined
  }
  const isDecided = (file: FileFound) => {
    const decision = fileDecisions.get(file.id)
    return file.runs || (decision === 'pages' ? seenPages(file) !== undefined : decision !== undefined)
  }
  const waiting =
    step.kind === 'found'
      ? step.found.filter(({ key }) => !decisions.has(key)).length +
        step.files.filter((file) => !isDecided(file)).length
      : 0

  /** Kinds of data that are left out of what was found, in the words of the paper. */
  const kindsIn = (found: readonly Found[]): readonly string[] =>
    datumKinds
      .filter((kind) => found.some((one) => one.kind === kind && decisions.get(one.key) !== 'keep'))
      .map((kind) => publicationPl.leftOut.kinds[kind])
  /** What is left out of a file. */
  const leftOutOfFile = (file: FileFound): readonly string[] =>
    ['text', 'pages'].includes(fileDecisions.get(file.id) ?? '') ? kindsIn(file.found) : []

  /** Of what something is left out, in the words of the paper. */
  const leftOutOf = async (found: readonly Found[], files: readonly FileFound[]): Promise<readonly string[]> => {
    const polish = textsOf('pl', workspace.snapshot().catalogue)
    const register = polish.register(definition.id)
    const partly = await workspace.query.withheldFields(result.list, columns)
    const fields = [...new Set([...hidden, ...partly])].map((field) => columnHeading(register, field))
    const inFiles = files.flatMap(leftOutOfFile)
    const own = kindsIn(found)
    const kinds = Object.values(publicationPl.leftOut.kinds).filter(
      (kind) => own.includes(kind) || inFiles.includes(kind),
    )
    return [...(fields.length === 0 ? [] : [publicationPl.leftOut.fields(fields)]), ...kinds]
  }

  /** Not before the folder is there: what the office is set to changes what lists say, and they are asked for anew. */
  const remember = async ({ author, enteredBy, basis, excludedBy, interest }: Omit<Particulars, 'leftOut'>) => {
    const { office } = workspace.snapshot()
    const said = { author, enteredBy, basis, excludedBy, interest }
    await workspace.setOffice({ ...office, publications: { ...office.publications, [definition.id]: said } })
  }

  /** Writes the folder, and keeps what was said about it for the next time. */
  const write = async (particulars: Omit<Particulars, 'leftOut'>, removeOn: Day | undefined) => {
    if (step.kind !== 'found' || waiting > 0) return
    const { found, files } = step
    abort.current = new AbortController()
    const { today, catalogue } = workspace.snapshot()
    const name = textsOf('pl', catalogue).register(definition.id).name
    const confirmed = [...decisions].flatMap(([key, decision]) => (decision === 'keep' ? [key] : []))
    let missing = 0
    let said: readonly string[] = []
    const outcome = await exportFolder(
      workspace.host,
      publicationPl.file.folder(name, today),
      async (folder) => {
        said = await leftOutOf(found, files)
        const complete = { ...particulars, leftOut: said }
        missing = await writePublication(
          workspace,
          folder,
          publication,
          {
            particulars: complete,
            confirmed,
            files: files.map((of) => ({
              of,
              decision: of.runs ? 'none' : (fileDecisions.get(of.id) ?? 'none'),
              leftOut: leftOutOfFile(of),
              drawn: seenPages(of),
            })),
            withPdf: can.pdf && result.matched <= mostAsPdf,
          },
          (written) => setStep({ kind: 'writing', name: written }),
        )
      },
      abort.current.signal,
    )
    say(outcome, missing > 0 ? text.lacks(missing) : undefined)
    if (outcome.kind === 'saved') {
      await note(definition, { ...particulars, leftOut: said }, removeOn)
      await remember(particulars)
      onDone()
    } else setStep({ kind: 'found', found, files })
  }

  const stop = () => {
    abort.current.abort()
    if (step.kind === 'looking') setStep({ kind: 'about' })
  }
  const goBack = () => setStep({ kind: 'about' })
  const files = { fileDecisions, decideFiles, draw, drawnOf }
  return { step, decisions, waiting, files, look, decide, write, stop, goBack }
}

export type PublicationState = ReturnType<typeof usePublication>

/** Whether everything is said that the law asks for. */
export function isComplete(particulars: Omit<Particulars, 'leftOut'>): boolean {
  const said = { ...particulars, leftOut: ['…'] }
  return [...particularsFacts(said), ...exclusionFacts(said)].every(({ value }) => value.trim() !== '')
}
