import { formatDayInWords } from '../../../core/calendar/days'
import { linkedAt, nameOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import {
  amountOrBlank,
  dayOrBlank,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { bookBlocks, currentBlocks } from '../papers'
import { culturePapersPl } from '../words.pl'

function institutionOf({ values, around }: RecordLetterPrint): Values | undefined {
  const id = linkedAt(values['institution'])
  return id === undefined ? undefined : around?.find('culture', id)
}

/** The extract itself, full or short, and the letter it goes with. */
export const extractLetters: Letters = {
  extract: (print) => {
    const { office, values, today } = print
    const said = culturePapersPl.extract
    const institution = institutionOf(print)
    const kind = values['kind'] === 'full' ? 'full' : 'short'
    const body =
      institution === undefined
        ? paragraphs(said.missing)
        : kind === 'full'
          ? bookBlocks(institution, today)
          : currentBlocks(institution)
    return officePaper(office, { title: said.titles[kind], line: said.lines[kind](orBlank(institution?.['number'])) }, [
      placeAndDay(office, today),
      ...paragraphs(said.asOf(formatDayInWords(today)), said[kind]),
      ...body,
      ...paragraphs(
        said.certified,
        typeof values['fee'] === 'number'
          ? said.fee(amountOrBlank(values['fee']), typeof values['pages'] === 'number' ? values['pages'] : undefined)
          : said.noFee,
      ),
      { kind: 'signatures', people: [{ post: said.seal, name: '' }] },
    ])
  },
  cover: (print) => {
    const { values } = print
    const { subject, text, kinds } = culturePapersPl.cover
    const name = nameOf(institutionOf(print)?.['name']) ?? orBlank(values['institution'])
    return officeLetter(print, {
      addressee: [orBlank(values['applicant']), ...(nameOf(values['address']) ?? '').split(/,\s*/u)],
      subject: subject(values['kind'] === 'full' ? kinds.full : kinds.short, name),
      paragraphs: [text(dayOrBlank(values['receivedOn']))],
    })
  },
}
