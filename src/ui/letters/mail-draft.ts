/** Opens a draft in the parent's own mail program: no address, nothing sent. Line ends as mail has them. */
export const mailDraft = (subject: string, body: string): string => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
