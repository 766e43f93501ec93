import type { RuleWords } from './rules'

/** How rules are explained where a field shows, in both languages. */
export const ruleWords: Readonly<Record<'pl' | 'en', RuleWords>> = {
  pl: {
    filled: (state, field) => `„${state}”, gdy pole „${field}” jest wypełnione.`,
    is: (state, field, value) => `„${state}”, gdy pole „${field}” to „${value}”.`,
    otherwise: (state) => `W innych przypadkach „${state}”.`,
    text: (fields) => `Złożone z pól: ${fields}.`,
    days: (from, to) => `Liczba dni od „${from}” do „${to}”; do dziś, gdy drugiej daty brak.`,
    daysToday: (from) => `Liczba dni od „${from}” do dziś.`,
    count: (what) => `Liczba: ${what}.`,
    sum: (what) => `Suma: ${what}.`,
    requiredWhen: (field) => `Wymagane, gdy pole „${field}” jest wypełnione.`,
    requiredIs: (field, value) => `Wymagane, gdy pole „${field}” to „${value}”.`,
    within: (field) => `Nie powtarza się przy tej samej wartości pola „${field}”.`,
  },
  en: {
    filled: (state, field) => `“${state}” when the field “${field}” is filled in.`,
    is: (state, field, value) => `“${state}” when the field “${field}” is “${value}”.`,
    otherwise: (state) => `Otherwise “${state}”.`,
    text: (fields) => `Put together from the fields: ${fields}.`,
    days: (from, to) => `Days from “${from}” to “${to}”; to today while the second day is missing.`,
    daysToday: (from) => `Days from “${from}” to today.`,
    count: (what) => `Number of: ${what}.`,
    sum: (what) => `Sum of: ${what}.`,
    requiredWhen: (field) => `Required when the field “${field}” is filled in.`,
    requiredIs: (field, value) => `Required when the field “${field}” is “${value}”.`,
    within: (field) => `Never twice with the same value of the field “${field}”.`,
  },
}
