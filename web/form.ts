import type { Context } from 'hono'

/** What a form sent, by the names of its fields; undefined where the body is no form that can be read, such as one that lacks its boundary. */
export async function formOf(c: Context): Promise<Readonly<Record<string, string | File>> | undefined> {
  try {
    return await c.req.parseBody()
  } catch {
    return undefined
  }
}
