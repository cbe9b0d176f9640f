/** A message to one person. */
export interface MailMessage {
  /** The same for every attempt to send it. */
  id: string;
  /** A mail address, nothing else. */
  to: string;
  /** BCP 47 tag of the language that it is written in. */
  language: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends mail. Throws `Unavailable` when it may work later, and any other error when it never will. */
export interface Mailer {
  /** Who sends it, as people read it. */
  readonly sender: string;
  send(message: MailMessage): Promise<void>;
}
