import { textOf } from '../../../core/values/fieldValues'
import {
  counted,
  dayOrBlank,
  facts,
  keeperOf,
  labelOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters, PeriodPapers } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** The opinion as the department gets it. */
export const materialOpinionsLetters: Letters = {
  opinion: ({ office, values, today }) => {
    const { title, facts: said, opinions, comments } = promotionPl.opinion
    const remarks = textOf(values['comments'])
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.department, orBlank(values['department'])],
        [said.material, orBlank(values['material'])],
        [said.received, dayOrBlank(values['receivedOn'])],
        [said.opinion, labelOf(opinions, values['opinion'])],
      ]),
      ...(remarks === undefined ? [] : [part(comments), ...paragraphs(remarks)]),
      keeperOf(office),
    ])
  },
}

/** How many materials a period had, of which departments, and what was said of them. */
export const materialOpinionsPeriodPapers: PeriodPapers = {
  opinionCounts: ({ office, entries, period, printedOn }) => {
    const { counts, opinion } = promotionPl
    return officePaper(office, { title: counts.title, line: period }, [
      placeAndDay(office, printedOn),
      facts([[counts.all, String(entries.length)]]),
      ...(entries.length === 0
        ? paragraphs(counts.none)
        : [
            part(counts.byDepartment),
            counted(entries, 'department', {}, counts.notSaid),
            part(counts.byOpinion),
            counted(entries, 'opinion', opinion.opinions, counts.notSaid),
          ]),
      keeperOf(office),
    ])
  },
}
