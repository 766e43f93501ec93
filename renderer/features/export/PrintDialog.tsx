import { useState } from 'react'
import type { CellValue } from '#shared/core/values/values'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { useHostInfo, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Choices } from '../../components/Choices'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ParsedInput } from '../../fields/ParsedInput'
import type { PrintSource, Wanted } from './paper'
import { mostAsPdf } from './pdfLimit'
import { type PrintAs, usePrintJob } from './usePrintJob'

interface Props {
  /** At least one; the first one is chosen. */
  readonly sources: readonly PrintSource[]
  /** Whether nothing personal may be offered. */
  readonly chamber?: boolean
  /** Leads to the check of something printed before. */
  readonly onCheck?: () => void
  readonly onClose: () => void
}

/** More papers than these stand in a list that scrolls. */
const few = 12

/** Prints a paper, shows it as a PDF or saves it as one. In a browser, whose dialog shows the paper, it is one button. */
export function PrintDialog({ sources, chamber = false, onCheck, onClose }: Props) {
  const workspace = useWorkspace()
  const { host } = useHostInfo()
  const today = useWorkspaceValue('today')
  const { twoSided, ballotSheet = 'halves' } = useWorkspaceValue('preferences')
  const { app, printing, templates: words, language } = useTexts()
  const [chosen, setChosen] = useState(sources[0]?.id)
  const [personal, setPersonal] = useState(false)
  const [copy, setCopy] = useState<PaperCopy>('public')
  const [day, setDay] = useState<CellValue>()
  const [keeps, setKeeps] = useState(true)
  const job = usePrintJob(onClose)
  const source = sources.find(({ id }) => id === chosen)
  const records = source?.records ?? 0
  const isTooLong = records > mostAsPdf
  const ofLetter = day ?? source?.day?.proposed
  const isReady = source !== undefined && !isTooLong && (source.day === undefined || typeof ofLetter === 'string')
  const print = (count: number) => count.toLocaleString(language)
  const wanted: Wanted = {
    personal: personal && source?.hasPersonal === true,
    copy,
    day: source?.day !== undefined && typeof ofLetter === 'string' ? ofLetter : undefined,
  }

  const run = async (as: PrintAs) => {
    if (!isReady) return
    const isOut = await job.run(source, wanted, as)
    if (isOut && keeps && wanted.day !== undefined) await source.day?.keep(wanted.day)
  }

  if (job.written !== undefined)
    return (
      <Dialog
        title={printing.title}
        question
        onClose={job.stop}
        footer={<Button onClick={job.stop}>{app.common.cancel}</Button>}
      >
        <p role="status">{printing.preparing(print(job.written), print(records))}</p>
      </Dialog>
    )
  const { inWord, toFolder } = source ?? {}
  return (
    <Dialog
      title={printing.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          {inWord === undefined ? null : (
            <>
              <Button onClick={() => void inWord.save(copy).then(onClose)}>{words.print.saveAs}</Button>
              <Button onClick={() => void inWord.open(copy).then(onClose)}>{words.print.open}</Button>
            </>
          )}
          {toFolder === undefined ? null : (
            <Button disabled={!isReady} onClick={() => void (isReady ? job.save(source, wanted) : undefined)}>
              {printing.toFolder}
            </Button>
          )}
          {host === 'preview' ? null : (
            <>
              <Button disabled={!isReady} onClick={() => void run('save')}>
                {printing.savePdf}
              </Button>
              <Button disabled={!isReady} onClick={() => void run('pdf')}>
                {printing.pdf}
              </Button>
            </>
          )}
          {/* Enter prints, as everywhere. */}
          <Button look="primary" autoFocus disabled={!isReady} onClick={() => void run('paper')}>
            {printing.run}
          </Button>
        </>
      }
    >
      <Choices
        legend={printing.what}
        options={sources}
        value={chosen}
        onChange={setChosen}
        scrolled={sources.length > few}
      />
      <div aria-live="polite">{isTooLong ? <p className="notice">{printing.tooMany(print(mostAsPdf))}</p> : null}</div>
      {source?.day === undefined ? null : (
        <>
          <Field label={app.exporting.letterDay} hint={app.form.dateHint} warnings={[]}>
            {(id, describedBy) => (
              <ParsedInput
                id={id}
                describedBy={describedBy}
                kind="date"
                value={ofLetter}
                today={today}
                onChange={(value) => setDay(value)}
              />
            )}
          </Field>
          <label className="checkbox">
            <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
            {source.day.keepLabel}
          </label>
        </>
      )}
      {inWord === undefined || chamber ? null : (
        <Choices
          legend={words.print.copy}
          options={(['public', 'office'] as const).map((id) => ({ id, label: words.print[id] }))}
          value={copy}
          onChange={setCopy}
        />
      )}
      {source?.hasPersonal === true ? (
        <label className="checkbox">
          <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
          {app.exporting.private}
        </label>
      ) : null}
      {source?.isBallot === true ? (
        <Choices
          legend={printing.ballotSheet}
          options={(['halves', 'A5', 'A4'] as const).map((id) => ({ id, label: printing.ballotSheets[id] }))}
          value={ballotSheet}
          onChange={(sheet) => void workspace.setPreferences({ ballotSheet: sheet })}
        >
          <p className="hint">{printing.ballotHint}</p>
        </Choices>
      ) : null}
      {host === 'preview' ? null : (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={twoSided === true}
            onChange={(event) => void workspace.setPreferences({ twoSided: event.target.checked })}
          />
          {printing.twoSided}
        </label>
      )}
      {onCheck === undefined ? null : (
        <p>
          <Button look="quiet" size="small" onClick={onCheck}>
            {printing.check.open}
          </Button>
        </p>
      )}
    </Dialog>
  )
}
