/** A request as it is handed to a thread, and the answer as it comes back. Bodies change hands and are not copied. */
export interface RequestMessage {
  /** Where the collection lies. */
  readonly location: string
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: ArrayBuffer
}

export interface ResponseMessage {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ArrayBuffer
}

export const requestOf = ({ method, url, headers, body }: RequestMessage): Request =>
  new Request(url, { method, headers: headers.map(([name, value]): [string, string] => [name, value]), ...(body && { body }) })

export const responseOf = ({ status, headers, body }: ResponseMessage): Response =>
  new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) })
