import type { GroupPrint, LetterFile, NamedPaper, PeriodPrint, RecordLetterPrint, Register } from '../register'
import type { RecordLetter } from '../../model/definition'
import type { Office } from '../../model/office'
import { isDay } from '../../core/calendar/days'
import type { Day, Values } from '../../core/values/values'
import { withAddresses } from './journal'
import type { DocumentInput } from './model'
import { withoutDoubleStops } from '../../core/words/sentence'

/** The day a letter is proposed to bear: the one it had when it was printed before, where a field keeps it, else today. */
export function letterDay({ marks }: RecordLetter, values: Values, today: Day): Day {
  const kept = marks === undefined ? undefined : values[marks]
  return typeof kept === 'string' && isDay(kept) ? kept : today
}

/** The values of a record as its letter of a day says them: the field that keeps that day has it already. */
export function valuesOfLetter({ marks }: RecordLetter, values: Values, day: Day): Values {
  return marks === undefined ? values : { ...values, [marks]: day }
}

/** Builds a letter about a record; throws for an id the register has no builder for: definitions name only known ones. */
export function buildRecordLetter({ code }: Register, id: string, print: RecordLetterPrint): DocumentInput {
  return read(known(code.letters, id)(print), print.office, print.today)
}

/** The attached files that go into one folder with a letter; none where it stands alone. */
export function letterFiles({ code }: Register, id: string, print: RecordLetterPrint): readonly LetterFile[] {
  return code.letterFiles?.[id]?.(print) ?? []
}

/** Builds a paper about a group of records; throws for an id the register has no builder for. */
export function buildGroupPaper({ code }: Register, id: string, print: GroupPrint): NamedPaper {
  const { name, document } = known(code.groupPapers, id)(print)
  return { name, document: read(document, print.office, print.today) }
}

/** Builds a paper about a period; throws for an id the register has no builder for. */
export function buildPeriodPaper({ code }: Register, id: string, print: PeriodPrint): DocumentInput {
  return read(known(code.periodPapers, id)(print), print.office, print.printedOn)
}

/** A paper with the addresses of its day, each of its sentences ended once, whatever it was put together from. */
function read(paper: DocumentInput, office: Office, day: Day): DocumentInput {
  const whole = withAddresses(paper, office, day)
  return {
    ...whole,
    blocks: whole.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: withoutDoubleStops(block.text) } : block,
    ),
  }
}

function known<T>(builders: Readonly<Record<string, T>> | undefined, id: string): T {
  const build = builders?.[id]
  if (build === undefined) throw new Error(`Unknown paper: ${id}`)
  return build
}
