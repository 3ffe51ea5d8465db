import { givenAdder, type Upload } from '../run/ingest/add-given.ts'
import type { AddAnswer } from './adder.ts'
import { codeOf } from './error-code.ts'

/** A process of its own that adds what uploads brought: whatever an upload does to its reader, the server goes on. */
const [location = ''] = process.argv.slice(2)
const add = givenAdder(location)

process.on('message', (upload: Upload) => {
  add(upload).then(
    (added) => answer({ added }),
    (error: Error) => answer({ error: { message: error.message, code: codeOf(error) } }),
  )
})
// The server is gone.
process.on('disconnect', () => process.exit(0))

const answer = (message: AddAnswer): void => void process.send?.(message)
