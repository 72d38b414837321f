// What botframework-directlinejs expects of a browser, for Node: XMLHttpRequest as far as it uses it, and WebSocket.
import { WebSocket } from 'ws'

class FetchingXmlHttpRequest {
  readyState = 0
  status = 0
  response: unknown = null
  responseType = ''
  timeout = 0
  onreadystatechange: ((event: unknown) => void) | null = null
  ontimeout: ((event: unknown) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  #method = ''
  #url = ''
  readonly #headers: Record<string, string> = {}

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value
  }

  send(body?: string): void {
    this.#fetch(body).catch((error) => this.onerror?.(error))
  }

  abort(): void {}

  async #fetch(body: string | undefined): Promise<void> {
    const response = await fetch(this.#url, { method: this.#method, headers: this.#headers, ...(body ? { body } : {}) })
    const text = await response.text()
    this.status = response.status
    this.response = text === '' ? null : JSON.parse(text)
    this.readyState = 4
    this.onreadystatechange?.call(this, { target: this })
  }
}

export function installBrowserGlobals(): void {
  Object.assign(globalThis, { XMLHttpRequest: FetchingXmlHttpRequest, WebSocket })
}
