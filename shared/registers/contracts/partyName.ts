import { fold } from '../../core/folding/fold'

/** Legal forms as they are written out and in short, folded and without dots; the longest first. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\bprosta spolka akcyjna\b|\bp ?s ?a$/, 'psa'],
  [/\bspolka z ograniczona odpowiedzialnoscia\b|\bsp(?:olka)? z ?o ?o\b|\bspzoo\b/, 'spzoo'],
  [/\bspolka komandytowo-?akcyjna\b|\bs ?k ?a\b/, 'ska'],
  [/\bspolka komandytowa\b|\bsp ?k\b/, 'spk'],
  [/\bspolka akcyjna\b|\bs ?a\b/, 'sa'],
  [/\bspolka jawna\b|\bsp ?j\b/, 'spj'],
  [/\bspolka partnerska\b|\bsp ?p\b/, 'spp'],
  [/\bspolka cywilna\b|\bs ?c\b/, 'sc'],
  [
    /\bprzedsiebiorstwo (?:produkcyjno-?|uslugowo-?|handlowo-?)+(?:produkcyjne|uslugowe|handlowe)\b/,
    'przedsiebiorstwo',
  ],
  [/\bprzedsiebiorstwo panstwowe\b/, 'pp'],
  [/\bspoldzielnia\b/, 'spoldzielnia'],
]

/**
 * A party's name as it is compared: no case, diacritics, quotation marks, dots and runs of blanks, legal forms in short
 * („FAL-BRUK" SP. Z O.O. = Fal-Bruk Spółka z ograniczoną odpowiedzialnością). Only for comparing, never printed.
 */
export function comparedName(name: string): string {
  const plain = fold(name)
    .replace(/["'„”“‚’»«`]/g, ' ')
    .replace(/[.,;:()]/g, ' ')
    .replace(/ ?[-–—] ?/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return forms
    .reduce((text, [shape, short]) => text.replace(shape, short), plain)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The name without its legal form: the part that tells two parties apart when one writes the form and one does not. */
export function nameWithoutForm(name: string): string {
  return comparedName(name)
    .split(' ')
    .filter((word) => !shorts.has(word))
    .join(' ')
}

const shorts: ReadonlySet<string> = new Set(forms.map(([, short]) => short).filter((short) => short.length < 6))
