import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { ContestOverview, Precinct } from '#shared/registers/elections/estates/procedure/overview'
import { protocolLines, unitPrecincts as definition } from '#shared/registers/elections/estates/precincts/definition'
import {
  checkProtocol,
  figureOf,
  isEmpty,
  protocolFigures,
  protocolIn,
  protocolRows,
  withProtocolFigure,
  type ProtocolFigure,
  type ProtocolProblem,
} from '#shared/registers/elections/estates/procedure/protocol'
import { linesEn, linesPl } from '#shared/registers/elections/estates/words/lines'
import { useTexts } from '../../../data/context'
import { formKeys, useSaveKey } from '../../../components/keys'
import { Button } from '../../../components/Button'
import { Chip } from '../../../components/Chip'
import { AllChangedMeanwhile } from '../../../features/record/ChangedMeanwhile'
import { useRecordForm } from '../../../features/record/useRecordForm'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

interface Props {
  readonly city: City
  readonly contest: ContestOverview
  readonly precinct: Precinct
  /** The figures stand there; answers with the keys typed before they did. */
  readonly onReady: () => readonly string[]
  /** The protocol was saved: on to the next. */
  readonly onDone: () => void
}

const entries = ['first', 'second'] as const

/** A whole number typed; nothing for anything else. */
function wholeNumber(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined
}

/** One precinct’s protocol: figures in the order of the sheet, Enter to the next one, refused as long as a sum is wrong. */
export function ProtocolEntry({ city, contest, precinct, onReady, onDone }: Props) {
  const { app, language } = useTexts()
  const { words } = useEstateTexts()
  const text = words.entry
  const lines = language === 'pl' ? linesPl : linesEn
  const form = useRecordForm(definition, precinct.id, undefined)
  const { frame } = contest
  const twice = city.election.rules.entries === 'two'
  const [entry, setEntry] = useState<(typeof entries)[number]>(
    twice && precinct.report.state === 'second' ? 'second' : 'first',
  )
  const [refused, setRefused] = useState<readonly ProtocolProblem[]>()
  /** The number of voters that was asked about, for it is not that of the roll. */
  const [asked, setAsked] = useState<number>()
  const [typedWhole, setTypedWhole] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isLocked = contest.data.confirmedOn !== undefined
  const protocol = protocolIn(form.values, entry)
  const problems = checkProtocol(frame, protocol)
  const { entitled } = protocol.lines
  const isOffRoll = precinct.entitled !== undefined && entitled !== undefined && entitled !== precinct.entitled
  const wrong = problems.filter(({ code }) => code !== 'missing')
  const nameOf = (key: string) => frame.candidates.find((candidate) => candidate.key === key)?.name ?? key
  const save = async () => {
    if (isLocked) return
    if (problems.length > 0) {
      setRefused(problems)
      return
    }
    setRefused(undefined)
    // What was typed into the other entry is saved along: it must stand as well.
    const other = entry === 'first' ? 'second' : 'first'
    const along = protocolIn(form.values, other)
    const otherProblems = isEmpty(along) ? [] : checkProtocol(frame, along)
    if (otherProblems.length > 0) {
      setEntry(other)
      setRefused(otherProblems)
      return
    }
    // The threshold hangs on it and no sum shows a slip; rolls change on the day itself, so it is asked, not refused.
    if (isOffRoll && asked !== entitled) {
      setAsked(entitled)
      return
    }
    const { open } = await form.save()
    if (open.length === 0) onDone()
  }
  useSaveKey(save)
  const set = (figure: ProtocolFigure, value: number | undefined) => {
    const next = withProtocolFigure(protocol, figure, value)
    form.set(entry, isEmpty(next) ? undefined : protocolRows(next, frame.candidates))
    if (form.values['reportedAt'] === undefined) form.set('reportedAt', new Date().toISOString())
    setRefused(undefined)
  }
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not(:disabled)')]
    const next = inputs[inputs.indexOf(event.target) + 1]
    if (next === undefined) void save()
    else {
      next.focus()
      next.select()
    }
  }
  const takeKeys = useEffectEvent(() => {
    const keys = onReady()
    if (keys.length === 0 || isLocked) return
    const typed = ['']
    for (const key of keys)
      if (key === 'Enter') typed.push('')
      else typed.push((typed.pop() ?? '') + key)
    const figures = protocolFigures(frame.candidates)
    const next = typed.reduce((sum, text, at) => {
      const figure = figures[at]
      return figure === undefined || text === '' ? sum : withProtocolFigure(sum, figure, wholeNumber(text))
    }, protocol)
    form.set(entry, isEmpty(next) ? undefined : protocolRows(next, frame.candidates))
    box.current?.querySelectorAll('input')[Math.min(typed.length, figures.length) - 1]?.focus({ preventScroll: true })
    // Enter behind the last figure saves, also where the whole sheet was typed before it stood there.
    if (typed.length > figures.length) setTypedWhole(true)
  })
  const saveTyped = useEffectEvent(() => {
    setTypedWhole(false)
    void save()
  })
  useEffect(() => {
    if (typedWhole) saveTyped()
  }, [typedWhole])
  const { ready } = form
  // Before another key is heard: the first figure has the focus by now, and what is typed into it would be written over.
  useLayoutEffect(() => {
    if (ready) takeKeys()
  }, [ready])
  if (!ready) return <p className="nothing">{app.common.loading}</p>
  const input = (figure: ProtocolFigure, label: string, first = false) => (
    <input
      className="input figure"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      autoFocus={first}
      disabled={isLocked}
      value={figureOf(protocol, figure) ?? ''}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const typed = event.target.value.trim()
        const value = wholeNumber(typed)
        // A letter among the figures changes nothing: emptying the field would make another number of what follows.
        if (typed === '' || value !== undefined) set(figure, value)
      }}
    />
  )
  return (
    <section className="estate-protocol" aria-label={`${precinct.number}. ${contest.name}`}>
      <div className="pane-row">
        <h2>
          {precinct.number}. {contest.name}
        </h2>
        {precinct.place === '' ? null : <span className="hint">{precinct.place}</span>}
        {form.isChanged ? <Chip tone="soon">{app.pane.unsaved}</Chip> : null}
        <Button look="primary" keys={formKeys.save} disabled={isLocked || !form.isChanged} onClick={() => void save()}>
          {text.save}
        </Button>
      </div>
      {isLocked ? <p className="notice">{text.locked}</p> : null}
      <AllChangedMeanwhile definition={definition} meanwhile={form.meanwhile} onDecide={form.decide} />
      {twice ? (
        <div className="pane-row" role="group" aria-label={text.entries}>
          {entries.map((known) => (
            <Button key={known} aria-pressed={entry === known} onClick={() => setEntry(known)}>
              {text[known]}
            </Button>
          ))}
        </div>
      ) : null}
      <div ref={box} className="estate-figures" onKeyDown={onKey} key={entry}>
        <div className="estate-lines">
          <table className="plain-table">
            <tbody>
              {protocolLines.map((line, index) => (
                <tr key={line}>
                  <th scope="row">{lines[line]}</th>
                  <td className="right">{input({ line }, lines[line], index === 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div aria-live="polite">
            {wrong.length === 0 && problems.length === 0 ? <p className="good">{text.good}</p> : null}
            {wrong.length === 0 ? null : (
              <div className="bad">
                <b>{text.problems}</b>
                <ul>
                  {wrong.map((problem, index) => (
                    <li key={index}>{words.problem(problem, nameOf)}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
        <table className="plain-table">
          <caption>{text.candidates}</caption>
          <tbody>
            {frame.candidates.map(({ key, name }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="right">{input({ key }, name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isOffRoll && asked === entitled ? (
        <p className="notice" role="alert">
          {text.offRoll(precinct.entitled, entitled)}
        </p>
      ) : null}
      {refused === undefined ? null : (
        <div className="bad" role="alert">
          <b>{text.refused}</b> {text.kept}
          <ul>
            {refused
              .filter(({ code }) => code === 'missing')
              .slice(0, 3)
              .map((problem, index) => (
                <li key={index}>{words.problem(problem, nameOf)}</li>
              ))}
          </ul>
        </div>
      )}
      {precinct.report.differences.length === 0 ? null : (
        <table className="plain-table">
          <caption>{text.differs}</caption>
          <thead>
            <tr>
              <th scope="col">{text.figure}</th>
              <th scope="col" className="right">
                {text.firstSays}
              </th>
              <th scope="col" className="right">
                {text.secondSays}
              </th>
            </tr>
          </thead>
          <tbody>
            {precinct.report.differences.map(({ figure, first, second }) => {
              const name = 'line' in figure ? lines[figure.line] : nameOf(figure.key)
              return (
                <tr key={name} className="differs">
                  <th scope="row">{name}</th>
                  <td className="right">{first ?? '–'}</td>
                  <td className="right">{second ?? '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p className="hint">{text.hint}</p>
    </section>
  )
}
