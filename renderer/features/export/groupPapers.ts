import type { DocumentInput } from '#shared/engine/documents/model'
import { buildSessionList, type SessionListEntry } from '#shared/registers/resolutions/sessionList'
import { recordName, recordTitle } from '#shared/model/display'
import { sessionOf } from '#shared/registers/resolutions/rules'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { Office } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import type { Day, FieldValue, Values } from '#shared/core/values/values'

interface Paper {
  readonly name: string
  readonly document: DocumentInput
}

/** Papers about a group of records, by the id a definition's `papers` refers to. */
const builders: Readonly<Record<string, (records: readonly Values[], office: Office, today: Day) => Paper>> = {
  sessionList,
}

/** Builds a paper about a group of records; throws for an id no builder has, because definitions name only known ones. */
export function buildGroupPaper(id: string, records: readonly Values[], office: Office, today: Day): Paper {
  const build = builders[id]
  if (build === undefined) throw new Error(`Unknown paper: ${id}`)
  return build(records, office, today)
}

function sessionList(records: readonly Values[], office: Office, today: Day): Paper {
  const day = records[0]?.['date']
  const session = sessionOf(records[0] ?? {}) ?? ''
  const document = buildSessionList({
    office,
    session,
    day: typeof day === 'string' ? day : today,
    entries: records.map(sessionEntry),
    printedOn: today,
  })
  return { name: `wykaz-uchwal-${session}`.slice(0, 80), document }
}

function sessionEntry(values: Values): SessionListEntry {
  const count = (value: FieldValue | undefined) => (typeof value === 'number' ? value : undefined)
  const [inFavour, against, abstained] = [values['votesFor'], values['votesAgainst'], values['votesAbstained']].map(
    count,
  )
  const { supervisor, withdrawn } = values
  return {
    number: recordName(resolutions, values),
    title: recordTitle(resolutions, values),
    votes: {
      ...(inFavour === undefined ? {} : { for: inFavour }),
      ...(against === undefined ? {} : { against }),
      ...(abstained === undefined ? {} : { abstained }),
    },
    ...(typeof supervisor === 'string'
      ? { supervision: textsOf('pl').register(resolutions.id).choices['supervisor']?.[supervisor] ?? supervisor }
      : {}),
    ...(withdrawn === true ? { unused: true } : {}),
  }
}
