import { deflateSync } from 'node:zlib'
import { buildCard } from '#shared/engine/documents/card'
import { sessionGroupHeading } from '#shared/registers/resolutions/groupHeading'
import { type DocumentModel, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { buildRegister, type RegisterPrint } from '#shared/engine/documents/register'
import { type RegisterPrintRow, startRegisterRows } from '#shared/engine/documents/registerRows'
import { buildSessionList } from '#shared/registers/resolutions/sessionList'
import { toRoman } from '#shared/core/actNumbers/roman'
import { resolutions } from '#shared/registers/resolutions/definition'
import { emptyOffice, type Office } from '#shared/model/office'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import type { Values } from '#shared/core/values/values'

/** Papers of an invented town, for tests and for looking at them. */

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of a plain shield, 40 x 48 pixels. */
export function shield(): { type: 'png'; base64: string; width: number; height: number } {
  const [width, height] = [40, 48]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels: number[] = []
  for (let y = 0; y < height; y++) {
    pixels.push(0)
    const half = y < 28 ? 19 : 19 * Math.sqrt(Math.max(0, 1 - ((y - 28) / 20) ** 2))
    for (let x = 0; x < width; x++) {
      const inside = Math.abs(x - 19.5) <= half
      pixels.push(...(inside ? (y < 16 ? [178, 34, 52] : [30, 80, 150]) : [255, 255, 255]))
    }
  }
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { type: 'png', base64: png.toString('base64'), width, height }
}

export const office: Office = {
  ...emptyOffice,
  councilNominative: 'Rada Miejska w Zawodziu Górnym',
  councilGenitive: 'Rady Miejskiej w Zawodziu Górnym',
  officeName: 'Biuro Rady Miejskiej',
  address: 'ul. Rynek 1, 00-001 Zawodzie Górne',
  chairPost: 'Przewodnicząca Rady Miejskiej',
  chairName: 'Halina Brzozowska-Wilk',
  keeperPost: 'Prowadzący rejestr',
  keeperName: 'Ewa Nowicka',
  logo: shield(),
}

const titles = [
  'w sprawie zmiany uchwały budżetowej na 2026 rok',
  'w sprawie uchwalenia miejscowego planu zagospodarowania przestrzennego dla terenu położonego w rejonie ulic Młyńskiej, Ogrodowej i Świętego Floriana w Zawodziu Górnym oraz zmiany miejscowego planu zagospodarowania przestrzennego „Zawodzie – Wschód”',
  'zmieniająca uchwałę w sprawie określenia wysokości stawek podatku od nieruchomości',
  'w sprawie udzielenia pomocy finansowej Powiatowi Zawodzkiemu w kwocie 1 353 000,00 zł z przeznaczeniem na przebudowę drogi powiatowej nr 1234P',
  'w sprawie rozpatrzenia skargi na działalność Kierownika Miejsko-Gminnego Ośrodka Pomocy Społecznej',
  'w sprawie nadania nazwy ulicy',
  'w sprawie przyjęcia Gminnego Programu Profilaktyki i Rozwiązywania Problemów Alkoholowych oraz Przeciwdziałania Narkomanii na lata 2026–2029',
  'w sprawie wyrażenia zgody na wydzierżawienie w drodze bezprzetargowej, na okres do 3 lat, części nieruchomości gruntowej stanowiącej własność Gminy, oznaczonej jako działka nr 345/12',
]
const states = ['inForce', 'adopted', 'underSupervision', 'toPublish', 'annulledPartly', 'repealed'] as const
const sessions = [
  ['XXXVII', '2026-03-26'],
  ['XXXVIII', '2026-04-23'],
  ['XXXIX', '2026-05-28'],
  ['XL', '2026-06-25'],
] as const

const pick = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length]

/** The `index`th invented resolution. */
export function resolution(index: number, session: string, day: string): Values {
  const ordinal = 301 + index
  return {
    number: { written: `${session}/${ordinal}/26`, ordinal },
    date: day,
    kind: index % 3 === 0 ? 'localLaw' : 'resolution',
    session,
    title: pick(titles, index) ?? '',
    status: pick(states, index) ?? 'adopted',
    votesFor: 15 - (index % 4),
    votesAgainst: index % 3,
    votesAbstained: index % 2,
    sentOn: '2026-04-01',
    ...(index % 5 === 0 ? {} : { receivedOn: '2026-04-03' }),
    ...(index % 3 === 0 ? { journalYear: 2026, journalPosition: 2034 + index, promulgatedOn: '2026-04-20' } : {}),
    ...(index === 7 ? { withdrawn: true } : {}),
    unit: 'Wydział Gospodarki Nieruchomościami i Planowania Przestrzennego',
    caseSign: 'BRM.0007.12.2026',
  }
}

/** Sixty resolutions of four sessions, as rows of a grouped view. */
export function viewRows(): RegisterPrintRow[] {
  return sessions.flatMap(([session, day], place): RegisterPrintRow[] => {
    const records = Array.from({ length: 15 }, (_, index) => resolution(place * 15 + index, session, day))
    const number = (index: number) => `${session}/${301 + place * 15 + index}/26`
    const text = sessionGroupHeading({ session, day, first: number(0), last: number(14) })
    return [{ kind: 'group', text }, ...records.map((values) => ({ kind: 'record', values }) as const)]
  })
}

export const words = { yes: 'tak', no: 'nie' }

/** A register's print of the given columns. */
export function registerPrint(columns: readonly string[], more: Partial<RegisterPrint> = {}): RegisterPrint {
  return {
    definition: resolutions,
    text: resolutionsPl,
    words,
    office,
    columns,
    filters: [],
    printedOn: '2026-11-21',
    printedBy: 'Ewa Nowicka',
    numberOfRows: 60,
    first: 'XXXVII/301/26',
    last: 'XL/360/26',
    ...more,
  }
}

/** A ready register: its model and all its rows. */
export function sampleRegister(
  columns: readonly string[],
  more: Partial<RegisterPrint> = {},
): { model: DocumentModel; rows: DocumentRow[] } {
  const print = registerPrint(columns, { group: 'session', ...more })
  return { model: documentModelSchema.parse(buildRegister(print)), rows: startRegisterRows(print)(viewRows()) }
}

/** The card of an annulled resolution with everything in it. */
export function sampleCard(): DocumentModel {
  return documentModelSchema.parse(
    buildCard({
      definition: resolutions,
      text: resolutionsPl,
      words,
      office,
      values: {
        ...resolution(3, 'XXXVII', '2026-03-26'),
        title: titles[1] ?? '',
        legalBasis:
          'art. 20 ust. 1 ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym (Dz. U. z 2024 r. poz. 1130)',
        supervisionEvents: [
          { kind: 'proceedings', date: '2026-04-10', served: '2026-04-12', sign: 'PN-II.4131.12.2026' },
          {
            kind: 'annulledPartly',
            date: '2026-04-28',
            served: '2026-04-30',
            sign: 'PN-II.4131.12.2026',
            part: '§ 5 ust. 2 w zakresie słów „za zgodą zarządcy drogi”',
          },
        ],
        remarks: 'Załącznik graficzny w skali 1:1000.\nOryginał w sejfie.',
      },
      links: { amends: ['XII/101/25 z dnia 26 czerwca 2025 r. w sprawie nadania nazwy ulicy', 'XIV/120/25'] },
      reverseLinks: { amends: ['XL/355/26 z dnia 25 czerwca 2026 r. zmieniająca uchwałę w sprawie planu'] },
      printedOn: '2026-11-21',
      printedBy: 'Ewa Nowicka',
    }),
  )
}

/** The list of a session's resolutions. */
export function sampleSessionList(count = 15): DocumentModel {
  return documentModelSchema.parse(
    buildSessionList({
      office,
      session: toRoman(38),
      day: '2026-04-23',
      printedOn: '2026-11-21',
      entries: Array.from({ length: count }, (_, index) => ({
        number: `XXXVIII/${316 + index}/26`,
        title: pick(titles, index) ?? '',
        votes: { for: 15 - (index % 4), against: index % 3, abstained: index % 2 },
        supervision: index % 4 === 0 ? 'RIO' : 'wojewoda',
        ...(index === 7 ? { unused: true } : {}),
      })),
    }),
  )
}
