import { createConnection, createServer, type Server, type Socket } from 'node:net'

/** A link between two programs that can be cut. */
export interface Link {
  readonly port: number
  /** All connections break, and no new one is made until the link is mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** A port of this machine behind which another one lies. */
export async function linkTo(target: number): Promise<Link> {
  const open = new Set<Socket>()
  let broken = false
  const server: Server = createServer((near) => {
    if (broken) return void near.destroy()
    const far = createConnection(target, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    cut: () => {
      broken = true
      for (const socket of open) socket.destroy()
    },
    mend: () => {
      broken = false
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
