/** The languages of messages. */
export type Language = 'vi' | 'en';
