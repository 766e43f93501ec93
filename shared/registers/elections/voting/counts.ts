/** A figure on which two independent entries do not agree. */
export interface Difference<F> {
  readonly figure: F
  readonly first: number | undefined
  readonly second: number | undefined
}

/** Where two independent entries of one sheet differ; a figure only one of them has is a difference too. */
export function differencesIn<F>(
  figures: readonly F[],
  entries: (figure: F) => readonly [first: number | undefined, second: number | undefined],
): readonly Difference<F>[] {
  return figures
    .map((figure) => {
      const [first, second] = entries(figure)
      return { figure, first, second }
    })
    .filter(({ first, second }) => first !== second)
}

/** Why marks beside names cannot be right. */
export type MarkProblem =
  | { readonly code: 'aboveValid'; readonly key: string; readonly votes: number; readonly valid: number }
  /** All marks together are at most the valid ballots times the marks one may bear. */
  | { readonly code: 'marksAbove'; readonly marks: number; readonly valid: number; readonly most: number }
  /** A ballot without a mark is invalid, so every valid one has a mark at least. */
  | { readonly code: 'marksBelowValid'; readonly marks: number; readonly valid: number }

/** What cannot be right about the marks on ballots each of which bears one to `each` of them, as far as they are entered. */
export function markProblems(
  valid: number,
  each: number,
  names: readonly { readonly key: string; readonly votes: number | undefined }[],
): readonly MarkProblem[] {
  const problems: MarkProblem[] = names.flatMap(({ key, votes }) =>
    votes !== undefined && votes > valid ? [{ code: 'aboveValid' as const, key, votes, valid }] : [],
  )
  const marks = names.reduce((sum, { votes }) => sum + (votes ?? 0), 0)
  const most = valid * each
  if (marks > most) problems.push({ code: 'marksAbove', marks, valid, most })
  if (names.every(({ votes }) => votes !== undefined) && marks < valid)
    problems.push({ code: 'marksBelowValid', marks, valid })
  return problems
}

/** Whether a number is one that can be counted: whole and not below nothing. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
