/** The language a document or page is written in. Not the parent's language, not the browser's. */
export type LanguageCode = 'en' | 'es' | 'other';
