/**
 * Folds text for comparing and searching: lower case, no diacritics, single spaces. NFD does not decompose ł, so it is
 * replaced by hand.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
