/** The hyphen no line ends behind. */
export const TIED_HYPHEN = '\u2011'

/** Postal codes: `00-950` and no part of a longer number. */
const postalCode = /(?<![\p{L}\p{N}/.-])(\d{2})-(\d{3})(?![\p{L}\p{N}/-]|\.\p{N})/gu

/** A text whose postal codes stay on one line; only paper needs it, data keep the hyphen of the keyboard. */
export function tied(text: string): string {
  return text.includes('-') ? text.replace(postalCode, `$1${TIED_HYPHEN}$2`) : text
}
