import { z } from 'zod'
import type { FlatObject } from './versions'

const text = z.string().optional()

/**
 * A current extract (odpis aktualny) of the National Court Register, as its open interface answers and a browser saves it. Names of
 * people are masked there, so that they are no part of what is read.
 */
const extractSchema = z.object({
  odpis: z.object({
    naglowekA: z.object({ numerKRS: z.string(), dataCzasOdpisu: text }),
    dane: z.object({
      dzial1: z.object({
        danePodmiotu: z.object({
          formaPrawna: text,
          nazwa: z.string(),
          identyfikatory: z.object({ regon: text, nip: text }).optional(),
          czyPosiadaStatusOPP: z.boolean().optional(),
        }),
        siedzibaIAdres: z
          .object({
            adres: z
              .object({ ulica: text, nrDomu: text, nrLokalu: text, miejscowosc: text, kodPocztowy: text })
              .optional(),
            adresPocztyElektronicznej: text,
            adresStronyInternetowej: text,
            adresDoDoreczenElektronicznychWpisanyDoBAE: text,
          })
          .optional(),
      }),
      dzial2: z.object({ reprezentacja: z.object({ sposobReprezentacji: text }).optional() }).optional(),
      dzial3: z.object({ celDzialaniaOrganizacji: z.object({ celDzialania: text }).optional() }).optional(),
      dzial6: z.object({ likwidacja: z.unknown().optional() }).optional(),
    }),
  }),
})

/** What of an extract has no column: told of, so that nobody takes the record for the whole of it. */
export const notOfExtracts = ['dzial2.reprezentacja.sklad', 'dzial2.organNadzoru', 'dzial3', 'dzial4', 'dzial5']

/** An extract, or several, as records under the headings lists of organisations have; `undefined` for anything else. */
export function readCourtExtracts(parsed: unknown): readonly FlatObject[] | undefined {
  const several = z
    .array(extractSchema)
    .min(1)
    .safeParse(Array.isArray(parsed) ? parsed : [parsed])
  return several.success ? several.data.map(recordOf) : undefined
}

function recordOf({ odpis: { naglowekA, dane } }: z.infer<typeof extractSchema>): FlatObject {
  const { danePodmiotu, siedzibaIAdres: seat } = dane.dzial1
  const cells: readonly (readonly [string, string | undefined])[] = [
    ['KRS', naglowekA.numerKRS],
    ['Nazwa organizacji', danePodmiotu.nazwa],
    ['Forma prawna', danePodmiotu.formaPrawna],
    ['NIP', danePodmiotu.identyfikatory?.nip],
    ['REGON', shortRegon(danePodmiotu.identyfikatory?.regon)],
    [
      'OPP',
      danePodmiotu.czyPosiadaStatusOPP === undefined ? undefined : danePodmiotu.czyPosiadaStatusOPP ? 'tak' : 'nie',
    ],
    ['Stan', dane.dzial6?.likwidacja === undefined ? undefined : 'w likwidacji'],
    ['Adres siedziby', addressOf(seat?.adres)],
    ['E-doręczenia', seat?.adresDoDoreczenElektronicznychWpisanyDoBAE],
    ['E-mail', seat?.adresPocztyElektronicznej],
    ['Strona www', seat?.adresStronyInternetowej],
    ['Sposób reprezentacji', dane.dzial2?.reprezentacja?.sposobReprezentacji],
    ['Cel działania', dane.dzial3?.celDzialaniaOrganizacji?.celDzialania],
    // A day with its hour: the day is when the data were right.
    ['Data weryfikacji', naglowekA.dataCzasOdpisu?.split(' ')[0]],
  ]
  return new Map(
    cells.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])),
  )
}

/** The register writes 14 digits, of which the last five are noughts where there is one place of activity. */
const shortRegon = (regon: string | undefined) => regon?.replace(/^(\d{9})0{5}$/u, '$1')

type Address = NonNullable<z.infer<typeof extractSchema>['odpis']['dane']['dzial1']['siedzibaIAdres']>['adres']

/** „ul. Nadrzeczna 3/4, 00-999 Lipowiec”. */
function addressOf(address: Address): string | undefined {
  if (address === undefined) return undefined
  const { ulica, nrDomu, nrLokalu, kodPocztowy, miejscowosc } = address
  const said = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '')
  const house = said(nrDomu, nrLokalu).join('/')
  const street = said(ulica ?? miejscowosc, house).join(' ')
  return said(street, said(kodPocztowy, miejscowosc).join(' ')).join(', ')
}
