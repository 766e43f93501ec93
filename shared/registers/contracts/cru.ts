import type { TransferShape } from '../../engine/register'
import { formatDay, isDay } from '../../core/calendar/days'
import { nipDigits } from '../../core/identifiers/checkDigits'
import { contractsPl } from './texts.pl'
import { type RowCell, type FieldValue, isUnread, type RowValue, rowsIn, type Values } from '../../core/values/values'
import { cellText, contractorsOf, partiesField } from './parties'

/**
 * Contracts in the shape of the Central Contract Register (CRU; u.f.p. art. 34a ff.), with its names and words. The
 * fields and their meaning are described in this folder's README. It is data to be taken over by other programs of the
 * office: nothing is sent anywhere.
 */

type Text = string | null
interface Reserved {
  readonly podstawa: Text
  readonly zakres: string
  readonly organLubOsobaWylaczajaca: Text
  readonly komentarz: Text
}
export interface CruParty {
  readonly kraj: Text
  readonly rodzaj: Text
  readonly nazwa: Text
  readonly nip: Text
  readonly regon: Text
  readonly imie: Text
  readonly nazwisko: Text
  readonly czyKonsorcjum: boolean | null
  readonly daneAdresowe: Readonly<Record<string, Text>>
  readonly niejawnoscStrony: Reserved | null
}
export interface CruAgreement {
  readonly idUmowy: Text
  readonly podstawoweDane: {
    readonly numerUmowy: Text
    readonly brakNumeruUmowy: boolean
    readonly dataZawarciaUmowy: Text
    readonly dataZakonczeniaUmowy: Text
  }
  readonly okresObowiazywania: { readonly umowaNaCzasNieoznaczony: boolean; readonly okres: Text }
  readonly szczegolyUmowy: {
    readonly przedmiotUmowy: Text
    readonly wartoscPrzedmiotu: number | null
    readonly opisWartosciPrzedmiotu: Text
    readonly niejawnoscPrzedmiotu: Reserved | null
    readonly niejawnoscWartosciPrzedmiotu: Reserved | null
  }
  readonly contractors: readonly CruParty[]
  readonly procurers: readonly CruParty[]
  readonly finansowanaZeSrodkow: boolean
  readonly zmianyUmowy: readonly { readonly rodzajZmiany: Text; readonly dataZmiany: Text; readonly komentarz: Text }[]
  readonly dataPublikacji: Text
  readonly dataModyfikacji: Text
}

/** One contract with its derived values as the central register writes it; what is withheld stays out, its basis in. */
export function cruAgreement(values: Values): CruAgreement {
  const [party, subject, value] = (['SC02', 'SC03', 'SC04'] as const).map((scope) => reservation(values, scope))
  const number = textOf(values['contractNumber'])
  const others = new Set(contractorsOf(values[partiesField]))
  const parties = rowsIn(values[partiesField])
  const { currentValue } = values
  return {
    idUmowy: textOf(values['cruId']),
    podstawoweDane: {
      numerUmowy: number,
      // A number that is merely missing is not one that was never given.
      brakNumeruUmowy: number === null && values['noNumber'] === true,
      dataZawarciaUmowy: dayOf(values['concludedOn']),
      dataZakonczeniaUmowy: dayOf(values['currentEnd']),
    },
    okresObowiazywania: {
      umowaNaCzasNieoznaczony: values['termKind'] === 'indefinite',
      okres: isTermChanged(values) ? null : textOf(values['duration']),
    },
    szczegolyUmowy: {
      przedmiotUmowy: subject === null ? textOf(values['subject']) : null,
      wartoscPrzedmiotu: value === null && typeof currentValue === 'number' ? currentValue / 100 : null,
      opisWartosciPrzedmiotu: value === null ? textOf(values['valueNote']) : null,
      niejawnoscPrzedmiotu: subject ?? null,
      niejawnoscWartosciPrzedmiotu: value ?? null,
    },
    contractors: parties.filter((row) => others.has(row)).map((row) => partyOf(row, party ?? null)),
    procurers: parties.filter((row) => !others.has(row)).map((row) => partyOf(row, null)),
    finansowanaZeSrodkow: values['foreignFunds'] === true,
    zmianyUmowy: rowsIn(values['changes']).map((row) => ({
      rodzajZmiany: label('changes.kind', row['kind']),
      dataZmiany: dayOf(row['date']),
      komentarz: cell(row['description']),
    })),
    dataPublikacji: dayOf(values['cruEnteredOn']),
    dataModyfikacji: dayOf(values['cruModifiedOn']),
  }
}

/** Fields the shape of the central register is made of, whose text may have been left unread. */
export const cruFields = [
  'noNumber',
  'concludedOn',
  'currentEnd',
  'indefinite',
  'currentValue',
  'foreignFunds',
  'cruEnteredOn',
  'cruModifiedOn',
  partiesField,
  'changes',
  'confidentiality',
] as const

/** Columns of the flat file, named as in the published lists of contracts. */
export const cruColumns = [
  'idUmowy',
  'numerUmowy',
  'jednostka',
  'regonJednostki',
  'dataZawarciaUmowy',
  'okres',
  'dataZakonczeniaUmowy',
  'wartoscPrzedmiotuUmowy',
  'przedmiotUmowy',
  'statusUmowy',
  'dataPublikacji',
  'dataModyfikacji',
  'finansowanaZeSrodkow',
  'liczbaStron',
  'rodzajStrony',
  'nazwaStrony',
  'nipStrony',
  'regonStrony',
  'krajStrony',
] as const

/** One contract as a line of the flat file: several parties are joined by `; ` in each of their columns. */
export function cruRow(values: Values): readonly string[] {
  const agreement = cruAgreement(values)
  const { contractors, procurers, podstawoweDane: basic, szczegolyUmowy: details } = agreement
  const each = (of: (party: CruParty) => Text) => contractors.map((party) => of(party) ?? '').join('; ')
  const name = (party: CruParty) =>
    party.nazwa ?? ([party.imie, party.nazwisko].filter((part) => part !== null).join(' ') || null)
  const line: Readonly<Record<(typeof cruColumns)[number], string>> = {
    idUmowy: agreement.idUmowy ?? '',
    numerUmowy: basic.numerUmowy ?? '',
    jednostka: procurers[0]?.nazwa ?? '',
    regonJednostki: procurers[0]?.regon ?? '',
    dataZawarciaUmowy: basic.dataZawarciaUmowy ?? '',
    okres: agreement.okresObowiazywania.okres ?? '',
    dataZakonczeniaUmowy: basic.dataZakonczeniaUmowy ?? '',
    wartoscPrzedmiotuUmowy: details.wartoscPrzedmiotu?.toFixed(2).replace('.', ',') ?? '',
    przedmiotUmowy: details.przedmiotUmowy ?? '',
    statusUmowy: ['ended', 'terminated', 'lapsed'].includes(textOf(values['status']) ?? '') ? 'Nieaktywna' : 'Aktywna',
    dataPublikacji: agreement.dataPublikacji ?? '',
    dataModyfikacji: agreement.dataModyfikacji ?? '',
    finansowanaZeSrodkow: agreement.finansowanaZeSrodkow ? 'tak' : 'nie',
    liczbaStron: String(contractors.length),
    rodzajStrony: each(({ rodzaj }) => rodzaj),
    nazwaStrony: each(name),
    nipStrony: each(({ nip }) => nip),
    regonStrony: each(({ regon }) => regon),
    krajStrony: each(({ kraj }) => kraj),
  }
  return cruColumns.map((column) => line[column])
}

/** Whether changes moved the end or took it away: the period the contract was made for is then no longer its own. */
export function isTermChanged({ termKind, indefinite }: Values): boolean {
  return termKind === 'changed' || (termKind === 'indefinite' && indefinite !== true)
}

function partyOf(row: RowValue, reserved: Reserved | null): CruParty {
  const open = (value: RowCell | undefined) => (reserved === null ? cell(value) : null)
  const { nip, consortium } = row
  return {
    kraj: cell(row['country']),
    rodzaj: label('parties.kind', row['kind']),
    nazwa: open(row['name']),
    nip: reserved === null && typeof nip === 'string' ? (nipDigits(nip) ?? cell(nip)) : null,
    regon: open(row['regon']),
    imie: open(row['firstName']),
    nazwisko: open(row['lastName']),
    czyKonsorcjum: typeof consortium === 'boolean' ? consortium : null,
    daneAdresowe: {
      ulica: open(row['street']),
      numerNieruchomosci: open(row['house']),
      numerLokalu: open(row['flat']),
      wojewodztwo: open(row['voivodeship']),
      powiat: open(row['county']),
      gminaMiastoDzielnica: open(row['commune']),
      miejscowosc: open(row['town']),
      kodPocztowy: open(row['postcode']),
    },
    niejawnoscStrony: reserved,
  }
}

function reservation(values: Values, scope: 'SC02' | 'SC03' | 'SC04'): Reserved | null {
  const row = rowsIn(values['confidentiality']).find((candidate) => candidate['scope'] === scope)
  if (row === undefined) return null
  return {
    podstawa: cell(row['basis']),
    zakres: scope,
    organLubOsobaWylaczajaca: cell(row['body']),
    komentarz: cell(row['comment']),
  }
}

function cell(value: RowCell | undefined): Text {
  const text = cellText(value)
  return text === '' ? null : text
}

function textOf(value: FieldValue | undefined): Text {
  if (typeof value === 'string') return value === '' ? null : value
  return value !== undefined && isUnread(value) ? value.unread : null
}

/** A day as the register writes it; what could not be read stays as it stands. */
function dayOf(value: FieldValue | undefined): Text {
  const text = textOf(value)
  return text !== null && isDay(text) ? formatDay(text) : text
}

/** The register's own word for a code: „Aneks do umowy” for TSU02. */
function label(path: string, value: RowCell | undefined): Text {
  const code = cell(value)
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = contractsPl.choices
  const text = code === null ? null : (labels[path]?.[code] ?? code)
  return text === null ? null : text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The files of the central register, by the id the definition's `transfers` refers to. */
export const cruTransfers: Readonly<Record<string, TransferShape>> = {
  cruJson: {
    format: 'json',
    subject: 'kancelaria-rady/cru/1',
    columns: ['agreements'],
    fields: cruFields,
    row: (values) => [JSON.stringify(cruAgreement(values))],
  },
  cruCsv: { format: 'csv', subject: 'kancelaria-rady/cru/1', columns: cruColumns, fields: cruFields, row: cruRow },
}
