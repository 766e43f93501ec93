import { useEffect, useMemo, useState } from 'react'
import { formatDay } from '#shared/core/calendar/days'
import type { NumberWarning } from '#shared/engine/numbering/guard'
import { numberedEntry } from '#shared/engine/numbering/numbered'
import { counterFor, numberBy, numberingOf } from '#shared/engine/numbering/numberingOf'
import { fromRoman, toRoman } from '#shared/core/actNumbers/roman'
import type { RegisterDefinition } from '#shared/model/definition'
import type { AppText } from '#shared/text/app.pl'
import type { ActNumber, Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'

export interface NumberGuardState {
  readonly warnings: readonly string[]
  /** The number an act of that day should bear, by the council's pattern. */
  readonly proposal: (ActNumber & { readonly session?: number }) | undefined
  /** Whether nothing could be said yet: the records are still being read. */
  readonly isAsking: boolean
}

/** Watches the number while it is typed: says what is odd and proposes the next one. It never blocks. */
export function useNumberGuard(definition: RegisterDefinition, record: string, values: Values): NumberGuardState {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const revision = useWorkspaceValue('revision')
  const { app } = useTexts()
  const [state, setState] = useState<NumberGuardState>({ warnings: [], proposal: undefined, isAsking: true })
  const guard = definition.numberGuard
  const number = guard === undefined ? undefined : values[guard.number]
  const date = guard === undefined ? undefined : values[guard.date]
  const session = guard?.session === undefined ? undefined : values[guard.session]
  const kind = guard?.kind === undefined ? undefined : values[guard.kind]
  const numbering = useMemo(() => numberingOf(definition, office), [definition, office])
  const counter = counterFor(numbering, typeof kind === 'string' ? kind : undefined)
  useEffect(() => {
    if (guard === undefined) return
    let current = true
    const ask = async () => {
      const day = typeof date === 'string' ? date : undefined
      const typed = {
        ...(number === undefined ? {} : { [guard.number]: number }),
        ...(date === undefined ? {} : { [guard.date]: date }),
        ...(kind === undefined || guard.kind === undefined ? {} : { [guard.kind]: kind }),
      }
      const entry = numberedEntry(definition, { id: record, values: typed }, numbering) ?? { id: record }
      const { warnings, names } = await workspace.query.checkNumber(definition.id, entry)
      const typedSession = typeof session === 'string' ? fromRoman(session) : undefined
      const parts = await workspace.query.nextNumber(definition.id, day ?? today, typedSession, counter)
      if (!current) return
      setState({
        warnings: warnings.map((warning) => inWords(warning, names, app)),
        proposal: numberBy(numbering, typeof kind === 'string' ? kind : undefined, parts),
        isAsking: false,
      })
    }
    void ask()
    return () => {
      current = false
    }
  }, [workspace, definition, guard, record, number, date, session, kind, numbering, counter, today, app, revision])
  return state
}

function inWords(warning: NumberWarning, names: Readonly<Record<string, string>>, app: AppText): string {
  const { guard } = app.form
  switch (warning.code) {
    case 'repeated':
      return guard.repeated(warning.others.map((id) => names[id] ?? '–').join(', '))
    case 'sameCounter':
      return guard.sameCounter(String(warning.ordinal), warning.others.map((id) => names[id] ?? '–').join(', '))
    case 'gap':
      return guard.gap(String(warning.from), String(warning.to))
    case 'wrongTerm':
      return guard.wrongTerm(toRoman(warning.term), toRoman(warning.expected))
    case 'wrongSession':
      return warning.reason === 'otherDate'
        ? guard.wrongSession(toRoman(warning.session), formatDay(warning.usual))
        : guard.sessionOrder(toRoman(warning.session), toRoman(warning.other), formatDay(warning.usual))
    case 'dateBeforePrevious':
      return guard.dateBeforePrevious(names[warning.previous] ?? '–', formatDay(warning.previousDate))
    case 'notCounted':
      return guard.notCounted(String(warning.year))
    case 'yearMismatch':
      return guard.yearMismatch(String(warning.year), String(warning.dateYear))
  }
}
