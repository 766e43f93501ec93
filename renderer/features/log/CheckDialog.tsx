import type { Catalogue } from '#shared/engine/catalogue'
import { formatInstant } from '#shared/core/calendar/days'
import { proxy, type Remote } from 'comlink'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { recordName } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import { type Texts } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { Finding, LogReport } from '../../data/log/checkLog'
import type { LogService } from '../../data/log/logService'
import { operationInWords, personInWords } from '../history/words'
import { HomecomingPart } from './HomecomingPart'

interface Props {
  readonly service: Remote<LogService>
  readonly onClose: () => void
}

/** Verifies the log and says whether it is whole, or what was tampered with and where. */
export function CheckDialog({ service, onClose }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const texts = useTexts()
  const { app, history, language } = texts
  const { check } = history
  const [progress, setProgress] = useState({ done: 0, of: 1 })
  const [report, setReport] = useState<LogReport>()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const closed = new AbortController()
    const run = async () => {
      const found = await service.check(
        proxy((done: number, of: number) => {
          if (!closed.signal.aborted) setProgress({ done, of })
        }),
      )
      const ids = [...new Set(found.findings.flatMap((one) => ('record' in one ? [one.record] : [])))]
      const records = await workspace.database.records.bulkGet(ids)
      if (closed.signal.aborted) return
      setNames(
        new Map(
          records.flatMap((record) =>
            record !== undefined && catalogue.registers.some(({ id }) => id === record.register)
              ? [[record.id, recordName(catalogue.of(record.register), record.values)] as const]
              : [],
          ),
        ),
      )
      setReport(found)
    }
    void run()
    return () => closed.abort()
  }, [service, workspace, catalogue])
  const count = (number: number) => number.toLocaleString(language)
  const isWhole = report?.findings.length === 0
  return (
    <Dialog
      title={check.title}
      wide
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {app.common.close}
        </Button>
      }
    >
      {report === undefined ? (
        <>
          <div
            className="progress"
            role="progressbar"
            aria-label={check.title}
            aria-valuenow={progress.done}
            aria-valuemin={0}
            aria-valuemax={progress.of}
          >
            <div style={{ width: `${(100 * progress.done) / Math.max(1, progress.of)}%` }} />
          </div>
          <p>{check.running(count(progress.done), count(progress.of))}</p>
        </>
      ) : (
        <div className="log-check" role="status">
          <h3 className={isWhole ? 'whole' : 'broken'}>
            {isWhole ? <ShieldCheck size={20} aria-hidden /> : <ShieldAlert size={20} aria-hidden />}
            {isWhole ? check.whole : check.broken}
          </h3>
          <p>
            {isWhole
              ? check.wholeText(report.commands, report.changes, report.records)
              : check.brokenText(report.findings.length + report.more)}
          </p>
          {report.findings.length === 0 ? null : (
            <ul className="consequences">
              {report.findings.slice(0, 100).map((finding, index) => (
                <li key={index}>
                  {findingInWords(finding, names, texts, catalogue)}
                  {finding.command === undefined ? null : (
                    <small>
                      {' '}
                      {check.entry(
                        formatInstant(finding.command.at),
                        personInWords(finding.command.who, texts),
                        operationInWords(texts, finding.command.name),
                      )}
                    </small>
                  )}
                </li>
              ))}
              {report.findings.length + report.more > 100 ? (
                <li>{check.more(report.findings.length + report.more - 100)}</li>
              ) : null}
            </ul>
          )}
          <HomecomingPart
            records={report.findings.flatMap((one) => (one.kind === 'astray' ? [one.record] : []))}
            onDone={onClose}
          />
          {report.erasures > 0 ? <p>{check.erased(report.erasures)}</p> : null}
          <ul className="consequences">
            {report.chains.map((chain) => (
              <li key={chain.replica}>
                {check.chain(
                  chain.isOwn,
                  chain.replica,
                  chain.commands,
                  formatInstant(chain.from),
                  formatInstant(chain.to),
                )}
                {chain.isOwn || chain.gaps === 0 ? '' : `. ${check.gaps(chain.gaps)}`}
                <br />
                {check.hash}: <code>{chain.hash}</code>
              </li>
            ))}
          </ul>
          <p className="hint">{check.hashHelp}</p>
        </div>
      )}
    </Dialog>
  )
}

function findingInWords(
  finding: Finding,
  names: ReadonlyMap<string, string>,
  texts: Texts,
  catalogue: Catalogue,
): string {
  const { findings } = texts.history.check
  const nameOf = (record: string) => names.get(record) ?? record
  const fieldsOf = (register: string, ids: readonly string[]) =>
    ids.map((id) => (catalogue.find(register) !== undefined ? fieldLabel(texts.register(register), id) : id)).join(', ')
  switch (finding.kind) {
    case 'changed':
      return finding.record === undefined ? findings.changed : findings.changedRecord(nameOf(finding.record))
    case 'changesMissing':
      return findings.changesMissing(finding.found, finding.of)
    case 'removedBefore':
      return findings.removedBefore
    case 'removedEnd':
      return findings.removedEnd
    case 'astray': {
      const registerName = (id: string) => (catalogue.find(id) !== undefined ? texts.register(id).name : id)
      const { stands, register } = finding
      return findings.astray(
        nameOf(finding.record),
        registerName(register),
        stands === undefined ? undefined : registerName(stands),
      )
    }
    case 'stray':
      return findings.stray(nameOf(finding.record))
    case 'erasedWithoutOrder':
      return findings.erasedWithoutOrder(nameOf(finding.record), fieldsOf(finding.register, finding.fields))
    case 'recordDiffers':
      return finding.fields.length === 0
        ? findings.presenceDiffers(nameOf(finding.record))
        : findings.recordDiffers(nameOf(finding.record), fieldsOf(finding.register, finding.fields))
  }
}
