/** More rows than these take a browser engine minutes to lay out; Word's tables are streamed. */
export const mostAsPdf = 10_000
