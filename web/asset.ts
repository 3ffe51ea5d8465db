/** A file that the room's pages ask for; its name holds a digest, so that it may be kept for ever. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** By the name that is served; `href` gives the path of `room.css` and the like. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>
  href(name: string): string
}
