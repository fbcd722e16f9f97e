// What do the mails say in English?

/** The English texts of the mails. */
export const enMails = {};
