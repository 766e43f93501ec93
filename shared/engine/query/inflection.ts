/**
 * Light stemmer for Polish nouns and adjectives on folded words (see `fold`). Folding and prefixes alone find nothing
 * for `droga` where texts say `drodze` (performance.md, Search). A word gets a few possible stems instead of one,
 * because folded Polish is ambiguous (`radzie` may come from `rada` or `raga`); two words are forms of one noun when
 * they share a stem. Rules: endings of the declensions, consonants that soften before -e, -ie, -i, -y, vowels that
 * change with them (miasto, mieście), and the fleeting e (żłobek, żłobka).
 */

/** Shorter stems meet too many strangers. */
const shortestStem = 3

/** Endings with `i` belong to native soft consonants only; after d, t, r the i is part of a foreign stem (radio). */
const endings: readonly string[] = [
  ...[
    'iowie',
    'iami',
    'iach',
    'iego',
    'iemu',
    'iowi',
    'iom',
    'iem',
    'iow',
    'iej',
    'imi',
    'ich',
    'im',
    'ie',
    'ia',
    'iu',
  ],
  ...['owie', 'ami', 'ach', 'ego', 'emu', 'owi', 'ymi', 'ych', 'ym', 'om', 'em', 'ow', 'ej', 'um'],
  ...['a', 'e', 'i', 'y', 'o', 'u'],
]
const softening = /[bcfgklmnpswz]$/

/** Nouns whose forms share no stem by rule, as stem -> common stem. */
const irregular = new Map<string, string>(
  Object.entries({
    dzien: 'dn',
    dni: 'dn',
    dnia: 'dn',
    dniu: 'dn',
    dniem: 'dn',
    dnie: 'dn',
    dniom: 'dn',
    dniami: 'dn',
    dniach: 'dn',
    tydzien: 'tygodn',
    wsi: 'wies',
    wsia: 'wies',
    wsie: 'wies',
    wsiom: 'wies',
    wsiami: 'wies',
    wsiach: 'wies',
    imie: 'imien',
    imiona: 'imien',
    imion: 'imien',
    imionom: 'imien',
    imionami: 'imien',
    imionach: 'imien',
    dzieci: 'dzieck',
    dzieciom: 'dzieck',
    dziecmi: 'dzieck',
    dzieciach: 'dzieck',
    ojciec: 'ojc',
  }),
)

/** Consonants at the end of a stem before an ending, and what they were in the base form. */
const softened: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ie: [
    ['sc', 'st'],
    ['c', 't'],
    ['dz', 'd'],
  ],
  e: [
    ['dz', 'g'],
    ['cz', 'k'],
    ['cz', 'c'],
    ['c', 'k'],
    ['rz', 'r'],
    ['sz', 'ch'],
    ['ciel', 'ciol'],
  ],
  i: [
    ['sc', 'st'],
    ['c', 't'],
    ['dz', 'd'],
  ],
  y: [
    ['c', 'k'],
    ['dz', 'g'],
    ['rz', 'r'],
  ],
}

/** ę of a declined form is ą in the base form or the genitive plural; the list is short, a rule would be wrong. */
const nasal: readonly (readonly [string, string])[] = [
  ['rzed', 'rzad'],
  ['bled', 'blad'],
  ['swiet', 'swiat'],
  ['ksieg', 'ksiag'],
  ['sieg', 'siag'],
  ['reg', 'rag'],
]

/** Possible stems of a folded word; words are forms of one noun when they share one. Numbers are their own stem. */
export function stemsOf(word: string): readonly string[] {
  if (word.length < shortestStem || /\d/.test(word)) return [word]
  const known = irregular.get(word)
  if (known !== undefined) return [known]
  const stems = new Set<string>()
  if (!/[aeiouy]$/.test(word)) {
    addNominative(word, stems)
    addNasal(word, stems)
  }
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < shortestStem) continue
    if (ending.length > 1 && ending.startsWith('i') && !softening.test(stem)) continue
    stems.add(stem)
    addSoftened(stem, ending, stems)
    addNasal(stem, stems)
  }
  return stems.size === 0 ? [word] : [...stems]
}

/** The word as it stands, and without its fleeting e: wniosek -> wniosk-, mieszkaniec -> mieszkanc-, stawek -> stawk-. */
function addNominative(word: string, stems: Set<string>): void {
  stems.add(word)
  const match = /^(.*[^aeiouy])(i?)e([kcnlr])$/.exec(word)
  if (match === null) return
  const [, head = '', , tail = ''] = match
  const hard = head.replace(/dz$/, 'd').replace(/rz$/, 'r')
  if (head.length + tail.length >= shortestStem) stems.add(head + tail)
  // The softened consonant hardens again: grudzień -> grudnia, marzec -> marca, kwiecień -> kwietnia.
  if (hard !== head) stems.add(hard + tail)
  if (head.endsWith('c') && tail === 'n') stems.add(`${head.slice(0, -1)}tn`)
}

function addSoftened(stem: string, ending: string, stems: Set<string>): void {
  const found: string[] = [stem]
  for (const [soft, hard] of softened[ending] ?? []) {
    if (stem.endsWith(soft)) found.push(stem.slice(0, -soft.length) + hard)
  }
  for (const candidate of found) {
    stems.add(candidate)
    // miasto -> mieście, las -> lesie, światło -> świetle, powiat -> powiecie.
    if (ending === 'ie' || ending === 'e') {
      const changed = candidate.replace(/e([^aeiouy]{1,2})$/, 'a$1')
      if (changed !== candidate && /(i|l|j)e[^aeiouy]{1,2}$/.test(candidate)) stems.add(changed)
    }
  }
}

function addNasal(stem: string, stems: Set<string>): void {
  for (const [declined, base] of nasal) {
    if (stem.endsWith(declined)) stems.add(stem.slice(0, -declined.length) + base)
  }
}
