import type { ReactNode } from 'react'
import type { TurnoutFigures, TurnoutLine } from '#shared/registers/elections/estates/procedure/figures'
import { useEstateTexts } from './useEstateTexts'

interface Column {
  readonly heading: string
  readonly isNumber?: boolean
  readonly cell: (line: TurnoutLine) => ReactNode
}

interface Props {
  readonly lines: readonly TurnoutLine[]
  readonly total: TurnoutFigures
  readonly name?: (line: TurnoutLine) => ReactNode
  /** Columns before the figures and behind them. */
  readonly before?: readonly Column[]
  readonly after?: readonly Column[]
  readonly isProjected?: boolean
}

/** Councils with how many voted, and the whole city below, which stays in sight. */
export function TurnoutTable({ lines, total, name, before = [], after = [], isProjected = false }: Props) {
  const { words } = useEstateTexts()
  const text = words.results
  const figures = ({ reported, precincts, entitled, voted, turnout }: TurnoutFigures) => [
    precincts === undefined ? '–' : words.wall.reported(reported, precincts),
    entitled ?? '–',
    voted ?? '–',
    words.percent(turnout),
  ]
  const heading = (label: string, isNumber = false) => (
    <th key={label} scope="col" className={isNumber ? 'right' : ''}>
      {label}
    </th>
  )
  const own = (columns: readonly Column[], line: TurnoutLine) =>
    columns.map(({ heading: label, isNumber = false, cell }) => (
      <td key={label} className={isNumber ? 'right' : ''}>
        {cell(line)}
      </td>
    ))
  const numbers = (of: TurnoutFigures) =>
    figures(of).map((figure, at) => (
      <td key={at} className="right">
        {figure}
      </td>
    ))
  return (
    <table className={isProjected ? 'plain-table turnouts projected' : 'plain-table turnouts'}>
      <thead>
        <tr>
          {heading(text.council)}
          {before.map(({ heading: label, isNumber }) => heading(label, isNumber))}
          {[text.precincts, text.entitled, text.voted, text.turnout].map((label) => heading(label, true))}
          {after.map(({ heading: label, isNumber }) => heading(label, isNumber))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{name === undefined ? line.name : name(line)}</th>
            {own(before, line)}
            {numbers(line)}
            {own(after, line)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.city}</th>
          {before.map(({ heading: label }) => (
            <td key={label} />
          ))}
          {numbers(total)}
          {after.map(({ heading: label }) => (
            <td key={label} />
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
