/** What is used of nodemailer, an optional dependency: the program compiles where it is not installed. */
declare module 'nodemailer' {
  export interface Mail {
    readonly from: string
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly html: string
    readonly messageId: string
    readonly date: Date
    readonly headers: Readonly<Record<string, string>>
  }
  export interface Transport {
    sendMail(mail: Mail): Promise<unknown>
    close(): void
  }
  export interface Options {
    readonly url: string
    readonly connectionTimeout: number
    readonly greetingTimeout: number
    readonly socketTimeout: number
    /** No file and no address is read for a mail, whatever stands in it. */
    readonly disableFileAccess: boolean
    readonly disableUrlAccess: boolean
  }
  export function createTransport(options: Options): Transport
}
