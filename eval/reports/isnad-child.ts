import { main } from '../../src/cli/main.ts'

/** What the parent asks for: the arguments of one command. */
interface Asked {
  readonly args: readonly string[]
}

// Each command listens to the end of the pipe.
process.stdout.setMaxListeners(0)

/** Runs `isnad` once a message, in a process of its own, so that a command that never ends can be killed. */
process.on('message', async ({ args }: Asked) => {
  const heard = { out: '', err: '' }
  const restore = [listen(process.stdout, (text) => (heard.out += text)), listen(process.stderr, (text) => (heard.err += text))]
  process.exitCode = undefined
  const code = await main(args)
  for (const one of restore) one()
  process.exitCode = undefined
  process.send?.({ code, ...heard })
})

/** Hands all that is written to `stream` to `heard` instead; the answer puts the stream back. */
function listen(stream: NodeJS.WriteStream, heard: (text: string) => void): () => void {
  const write = stream.write
  stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    heard(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
    for (const done of rest) if (typeof done === 'function') done()
    return true
  }) as typeof stream.write
  return () => {
    stream.write = write
  }
}
