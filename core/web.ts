// Plain HTTP: a room can offer pages without knowing the server, and the server carries them without knowing the room.

export type PlainRequest = {
  method: string
  path: string
  /** The named parts of the route's path: `/orders/:id` gives `id`. */
  params: Record<string, string>
  /** The last value, where a name is given twice. */
  query: Record<string, string>
  /** By lower-case name. */
  headers: Record<string, string>
  /** At most the route's `maxBodyBytes`; a longer body never reaches the route. */
  body: Uint8Array
  remoteAddress: string
}

export type PlainResponse = {
  status: number
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Called once, when the response has left (true) or can no longer leave (false). */
  afterwards?: (left: boolean) => Promise<void>
}

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'
  path: string
  /** Of all that come, or of this one: its body has not been read then. */
  maxBodyBytes?: number | ((request: PlainRequest) => Promise<number>)
  handle(request: PlainRequest): Promise<PlainResponse>
}
