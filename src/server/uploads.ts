import type { Context, MiddlewareHandler } from 'hono'

export interface UploadBounds {
  /** Bodies that are taken in or worked on at one moment: in all, and from one address. */
  readonly most: number
  readonly mostOfOne: number
}

/** A bound on requests with bodies that are under way, so that neither many of them nor slow ones fill the memory. */
export function uploadBound(
  { most, mostOfOne }: UploadBounds,
  addressOf: (c: Context) => string,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  const underWay = new Map<string, number>()
  let all = 0
  return async (c, next) => {
    const address = addressOf(c)
    const own = underWay.get(address) ?? 0
    if (all >= most || own >= mostOfOne) return refuse(c)
    all++
    underWay.set(address, own + 1)
    try {
      await next()
    } finally {
      all--
      const left = underWay.get(address)! - 1
      if (left > 0) underWay.set(address, left)
      else underWay.delete(address)
    }
  }
}
