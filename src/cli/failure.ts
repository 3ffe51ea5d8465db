/** An error that the user can understand without a stack: printed as one line. `code` is the exit code. */
export class Failure extends Error {
  readonly code: number

  constructor(message: string, code = 1) {
    super(message)
    this.code = code
  }
}
