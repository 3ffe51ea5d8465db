/** What a store says is wrong (`disk-full`), else the code of an error or of what caused it; empty where there is none. */
export function codeOf(error: unknown): string {
  const { code, cause, trouble } = error as { code?: unknown; cause?: unknown; trouble?: unknown }
  if (typeof trouble === 'string') return trouble
  if (typeof code === 'string') return code
  return cause instanceof Error ? codeOf(cause) : ''
}
