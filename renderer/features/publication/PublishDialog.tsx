import { useEffect, useState } from 'react'
import { isDay } from '#shared/core/calendar/days'
import { warsawMinute } from '#shared/core/calendar/warsaw'
import { publishedColumns } from '#shared/engine/publication/publishedRows'
import { lettersPlace } from '#shared/engine/publication/publicValues'
import { headingPlace } from '#shared/engine/publication/publishedRows'
import { type Particulars, proposedSetting } from '#shared/engine/publication/particulars'
import type { Register } from '#shared/engine/register'
import { fieldOf } from '#shared/model/definition'
import type { View } from '#shared/model/view'
import { fieldLabel } from '#shared/model/registerText'
import { textsOf } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { ListResult } from '../../data/query/queryTypes'
import { shownList } from '../export/shownList'
import type { ViewTab } from '../register/useViews'
import { AboutStep, type TypedParticulars } from './AboutStep'
import { FoundFiles } from './FoundFiles'
import { FoundTable } from './FoundTable'
import { isComplete, usePublication } from './usePublication'
import './publication.css'

interface Props {
  readonly definition: Register
  readonly tab: ViewTab
  readonly view: View
  readonly result: ListResult
  readonly onClose: () => void
}

/**
 * Makes a folder for the public bulletin of what the list shows: what the law asks to be said, then what in the texts may be
 * about private people, each to be left out or kept, then the folder. Nothing is published that nobody saw.
 */
export function PublishDialog({ definition, tab, view, result, onClose }: Props) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const { userName } = useWorkspaceValue('preferences')
  const texts = useTexts()
  const { app, publication: text } = texts
  const register = texts.register(definition.id)
  const catalogue = useCatalogue()
  const keeper = catalogue.registers.find(({ publications }) => publications !== undefined)
  const { columns, group, ...shown } = shownList(definition, textsOf('pl', catalogue), tab, view)
  const open = publishedColumns(definition, columns)
  const isGroupPublic = group !== undefined && fieldOf(definition, group)?.privacy === 'public'
  const hidden = columns.filter((id) => !open.includes(id) && fieldOf(definition, id) !== undefined)
  const publication = {
    ...shown,
    definition,
    result,
    list: result.list,
    columns: open,
    ...(isGroupPublic ? { group } : {}),
  }
  const {
    step,
    decisions,
    waiting,
    files: ofFiles,
    look,
    decide,
    write,
    stop,
    goBack,
  } = usePublication(publication, hidden, onClose)
  const [files, setFiles] = useState(0)
  const [withFiles, setWithFiles] = useState(false)
  useEffect(() => {
    let current = true
    void workspace.query.listedFiles(result.list).then((listed) => {
      if (current) setFiles(listed.length)
    })
    return () => {
      current = false
    }
  }, [workspace, result])
  const [typed, setTyped] = useState<TypedParticulars>(() => ({
    ...proposedSetting(office, definition.id, userName, today),
    publisher: office.officeName || office.councilNominative,
    madeOn: today,
    removeOn: undefined,
    publishedAt: new Date().toISOString(),
  }))
  const particulars = readParticulars(typed)
  const ready = particulars !== undefined && isComplete(particulars)

  if (step.kind === 'looking' || step.kind === 'writing') {
    const said =
      step.kind === 'writing'
        ? text.writing(step.name)
        : step.file === undefined
          ? text.looking
          : text.lookingFile(step.file)
    return (
      <Dialog title={text.title} question onClose={stop} footer={<Button onClick={stop}>{app.common.cancel}</Button>}>
        <p role="status">{said}</p>
      </Dialog>
    )
  }
  if (step.kind === 'about')
    return (
      <Dialog
        title={text.title}
        wide
        question
        onClose={onClose}
        footer={
          <>
            {ready ? null : <span className="hint">{text.incomplete}</span>}
            <Button onClick={onClose}>{app.common.cancel}</Button>
            <Button look="primary" disabled={!ready} onClick={() => void look(withFiles)}>
              {text.next}
            </Button>
          </>
        }
      >
        <p>{text.intro(app.plural(result.matched, register.entries))}</p>
        <AboutStep
          typed={typed}
          today={today}
          isKept={keeper !== undefined}
          onChange={(changes) => setTyped({ ...typed, ...changes })}
        />
        {files === 0 ? null : (
          <label className="checkbox">
            <input type="checkbox" checked={withFiles} onChange={(event) => setWithFiles(event.target.checked)} />
            {text.withFiles(files)}
          </label>
        )}
      </Dialog>
    )
  const nameOf = (where: string) =>
    where === headingPlace ? text.heading : where === lettersPlace ? text.letters : fieldLabel(register, where)
  return (
    <Dialog
      title={text.foundTitle}
      wide
      question
      onClose={onClose}
      footer={
        <>
          <span className="publication-state" role="status">
            {waiting === 0 ? text.decided : text.waiting(waiting)}
          </span>
          <Button onClick={goBack}>{text.back}</Button>
          <Button
            look="primary"
            disabled={waiting > 0 || particulars === undefined}
            onClick={() =>
              particulars !== undefined &&
              void write(particulars, typeof typed.removeOn === 'string' ? typed.removeOn : undefined)
            }
          >
            {text.make}
          </Button>
        </>
      }
    >
      {step.found.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p>{text.found}</p>
          <p>
            <Button
              onClick={() =>
                decide(
                  step.found.map(({ key }) => key),
                  'out',
                )
              }
            >
              {text.allOut}
            </Button>
          </p>
          <FoundTable
            label={text.foundTitle}
            found={step.found}
            decisions={decisions}
            nameOf={nameOf}
            onDecide={decide}
          />
        </>
      )}
      {step.files.length === 0 ? null : (
        <FoundFiles files={step.files} decisions={decisions} decide={decide} {...ofFiles} />
      )}
      <p className="hint">{text.limits}</p>
    </Dialog>
  )
}

/** What was typed; `undefined` while a day or a moment is none. */
function readParticulars({
  madeOn,
  publishedAt,
  removeOn,
  ...typed
}: TypedParticulars): Omit<Particulars, 'leftOut'> | undefined {
  if (removeOn !== undefined && (typeof removeOn !== 'string' || !isDay(removeOn))) return undefined
  const moment = typeof publishedAt === 'string' ? warsawMinute(publishedAt) : undefined
  if (typeof madeOn !== 'string' || !isDay(madeOn) || moment === undefined) return undefined
  return { ...typed, madeOn, publishedAt: moment }
}
