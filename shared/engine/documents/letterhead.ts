import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import type { DocumentInput } from './model'
import { typeset } from './typography'

const LOGO_HEIGHT_MM = 20
const LOGO_WIDEST_MM = 45

/** Name that owns a paper: the office, or the council where the office has no name yet; never a person (papers.md §0). */
export function ownerOf(office: Office): string {
  return office.officeName || office.councilNominative
}

/** Who keeps a paper: the council's office for the council, or the office itself, such as the register of contracts. */
export type Keeper = 'council' | 'office'

/**
 * The office's letterhead: council, office and address, each once, with the logo at most 20 mm high. On papers of the
 * office itself the council has no place, unless the office has no name yet.
 */
export function letterhead(office: Office, keeper: Keeper = 'council'): DocumentInput['letterhead'] {
  const isOffices = keeper === 'office' && office.officeName !== ''
  const lines = [isOffices ? '' : office.councilNominative, office.officeName, office.address]
    .flatMap((text) => text.split('\n'))
    .map((line) => typeset(line.trim()))
    .filter((line, index, all) => line !== '' && all.indexOf(line) === index)
  const logo = office.logo
  if (logo === undefined || logo.width <= 0 || logo.height <= 0) return { lines }
  const height = Math.min(LOGO_HEIGHT_MM, (LOGO_WIDEST_MM * logo.height) / logo.width)
  return {
    lines,
    logo: {
      type: logo.type,
      base64: logo.base64,
      widthMm: (height * logo.width) / logo.height,
      heightMm: height,
      alt: documentsPl.logoAlt(ownerOf(office)),
    },
  }
}
