// What is wrong with what a shopper filled in, in English? By the code the form’s rules name; reasons have a file of their own.

export const problems = {
  UNREADABLE: 'This holds characters that can not be read. Type it again.',
  NO_FORM: 'We could not read this form. Open the page again and fill it in once more.',
  SURPLUS:
    'Something reached us that this form does not ask for. Open the page again and fill it in once more.',
  TOO_LONG: 'This is too long.',
  NUMBER_MISSING: 'Enter your order number.',
  NUMBER_TOO_LONG: 'This is too long for an order number.',
  EMAIL_MISSING: 'Enter your email.',
  EMAIL_TOO_LONG: 'This is too long for an email.',
  EMAIL_INVALID: 'Enter an email like name@example.com.',
  CODE_MISSING: 'Enter the code from the mail.',
  CODE_INVALID: 'The code has 6 digits.',
  CODE_WRONG: 'This code is not right or has ended. Check the newest mail, or use the link in it.',
  NOTE_INVALID: 'Tell us in words.',
  NOTE_TOO_LONG: 'Use 500 characters or fewer.',
  REASON_NOT_CHOSEN: 'Choose why you send it back.',
  BARRED_FOR_REASON: 'For the reason you chose, this item can’t be returned under the shop’s rules.',
  TOO_MANY_LINES: 'Choose at most 500 items at a time.',
  ORDER_GONE: 'This order is no longer there.',
} as const;
