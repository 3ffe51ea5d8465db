/** What the tokens of a quotation are marked with: its mark closes it, or none does and it may have ended before any of them. */
export const QUOTED = { closed: 1, open: 2 } as const
