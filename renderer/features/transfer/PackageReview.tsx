import { useEffect, useState } from 'react'
import type { Manifest } from '#shared/program/archive/manifest'
import { formatInstant } from '#shared/core/calendar/days'
import type { Decision, Decisions } from '#shared/engine/merge/decide'
import { openConflicts } from '#shared/engine/merge/decide'
import type { RecordMerge } from '#shared/engine/merge/mergeRecord'
import { changedFields, countVisible, effectOf, questionsOf, tallyOf } from '#shared/engine/merge/summary'
import { recordName, recordTitle } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import type { MergeReview } from '../../data/writing/writingService'
import { ConflictReview } from './ConflictReview'

interface Props {
  readonly name: string
  readonly manifest: Manifest
  readonly plan: MergeReview
  readonly decisions: Decisions
  readonly chamber: boolean
  readonly onDecide: (answers: ReadonlyMap<string, Decision>) => void
  readonly onAccept: () => void
  readonly onPick: () => void
}

/** What is in a package, what it changes, and the conflicts; nothing is written before it is accepted. */
export function PackageReview(props: Props) {
  const catalogue = useCatalogue()
  const { name, manifest, plan, decisions, chamber, onDecide, onAccept, onPick } = props
  const { app, merge, register, language } = useTexts()
  const { bring } = merge
  const { about } = plan
  const [isOurs, setOurs] = useState(plan.asks === undefined)
  const undecided = plan.merges.reduce((sum, one) => sum + openConflicts(one, decisions).length, 0)
  const questions = questionsOf(plan.merges, decisions)
  const visible = countVisible(plan.merges)
  const tallies = [...tallyOf(plan.merges)].flatMap(([id, tally]) => {
    const words = bring.tally(tally)
    return words.length === 0 ? [] : [{ id, words }]
  })
  const nameOf = (id: string) => (catalogue.find(id) === undefined ? id : register(id).name)
  return (
    <div className="transfer-review">
      <h3>
        {bring.inside}: {name}
      </h3>
      <dl className="facts">
        <div>
          <dt>{bring.from}</dt>
          <dd>{about.who === '' ? bring.nobody : about.who}</dd>
        </div>
        <div>
          <dt>{bring.at}</dt>
          <dd>{formatInstant(about.at)}</dd>
        </div>
        {manifest.office === '' ? null : (
          <div>
            <dt>{bring.office}</dt>
            <dd>{manifest.office}</dd>
          </div>
        )}
        <div>
          <dt>{bring.registers}</dt>
          <dd>
            {about.registers
              .filter((id) => (manifest.records[id] ?? 0) > 0)
              .map((id) => `${nameOf(id)}: ${(manifest.records[id] ?? 0).toLocaleString(language)}`)
              .join(' · ')}
          </dd>
        </div>
        {manifest.attachments.length === 0 ? null : (
          <div>
            <dt>{bring.files}</dt>
            <dd>{manifest.attachments.length.toLocaleString(language)}</dd>
          </div>
        )}
      </dl>
      {plan.merges.length === 0 ? (
        <p role="status">{bring.nothing}</p>
      ) : (
        <>
          <h3>{bring.changes}</h3>
          {plan.isFirst ? <p>{bring.first}</p> : null}
          {plan.asks === undefined ? null : (
            <>
              <p className="notice">
                {plan.asks === 'hadData' ? bring.firstOf(manifest.office) : bring.unnamed(manifest.office)}
              </p>
              <label className="checkbox">
                <input type="checkbox" checked={isOurs} onChange={(event) => setOurs(event.target.checked)} />
                {bring.isOurs(manifest.office)}
              </label>
            </>
          )}
          {visible === 0 ? (
            <p>{bring.onlyHistory}</p>
          ) : (
            <ul className="tallies">
              {tallies.map(({ id, words }) => (
                <li key={id}>
                  {nameOf(id)}: {words.join(', ')}
                </li>
              ))}
            </ul>
          )}
          {plan.isFirst ? null : <NumberClashes merges={plan.merges} />}
          {plan.isFirst ? null : <Which merges={plan.merges} />}
          {questions.length === 0 ? null : (
            <ConflictReview
              questions={questions}
              commands={plan.commands}
              decisions={decisions}
              chamber={chamber}
              onDecide={onDecide}
            />
          )}
        </>
      )}
      <div className="buttons">
        {plan.merges.length === 0 ? null : (
          <Button look="primary" disabled={undecided > 0 || !isOurs} onClick={onAccept}>
            {undecided > 0 ? bring.undecided(undecided) : visible === 0 ? bring.acceptHistory : bring.accept(visible)}
          </Button>
        )}
        <Button look="quiet" onClick={onPick}>
          {bring.other}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {undecided > 0 ? bring.undecided(undecided) : app.common.entries(visible)}
      </p>
    </div>
  )
}

/** Numbers two entries would bear: both computers gave the next one. It is for the office to say which keeps it. */
function NumberClashes({ merges }: { readonly merges: readonly RecordMerge[] }) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const { merge } = useTexts()
  const [clashes, setClashes] = useState<readonly (readonly string[])[]>([])
  useEffect(() => {
    let current = true
    const ask = async () => {
      const visible = merges.filter((one) => effectOf(one) !== 'same')
      const touched = catalogue.registers.filter(({ id }) => visible.some(({ register }) => register === id))
      const found = await Promise.all(
        touched.map(({ id }) =>
          workspace.query.numberClashes(
            id,
            visible.flatMap(({ record, register, after }) => {
              if (register !== id) return []
              return [{ id: record, ...(after.presence === 'live' ? { values: after.values } : {}) }]
            }),
          ),
        ),
      )
      if (current) setClashes(found.flat())
    }
    void ask()
    return () => {
      current = false
    }
  }, [catalogue, workspace, merges])
  if (clashes.length === 0) return null
  return (
    <div className="notice" role="status">
      <p>{merge.bring.clashes(clashes.length)}</p>
      <ul>
        {clashes.slice(0, named).map((names) => (
          <li key={names.join()}>{names.join(' – ')}</li>
        ))}
      </ul>
      {clashes.length <= named ? null : <p>{merge.bring.moreNumbers(clashes.length - named)}</p>}
    </div>
  )
}

/** Numbers named one by one. */
const named = 20

/** Rows of the list of changes; a clerk reads no more, and the register shows them all afterwards. */
const listed = 200

function Which({ merges }: { readonly merges: readonly RecordMerge[] }) {
  const catalogue = useCatalogue()
  const { merge, register } = useTexts()
  const visible = merges.filter((one) => effectOf(one) !== 'same')
  if (visible.length === 0) return null
  return (
    <details>
      <summary>{merge.bring.which}</summary>
      <ul className="which">
        {visible.slice(0, listed).map((one) => {
          const definition = catalogue.of(one.register)
          const text = register(definition.id)
          const values = { ...one.before.values, ...one.after.values }
          const effect = effectOf(one)
          const what =
            effect === 'added'
              ? merge.bring.addedWord
              : effect === 'edited'
                ? changedFields(one)
                    .map((field) => fieldLabel(text, field))
                    .join(', ')
                : merge.conflict.presence[one.after.presence]
          return (
            <li key={one.record}>
              <strong>{recordName(definition, values)}</strong> {recordTitle(definition, values)} <small>{what}</small>
            </li>
          )
        })}
      </ul>
      {visible.length <= listed ? null : <p className="hint">{merge.bring.more(visible.length - listed)}</p>}
    </details>
  )
}
