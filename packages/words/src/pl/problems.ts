// What is wrong with what a shopper filled in, in Polish?
import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../words.ts';

export const problems: Translation<typeof english> = {
  UNREADABLE: 'Są tu znaki, których nie możemy odczytać. Wpisz to jeszcze raz.',
  NO_FORM: 'Nie udało się odczytać formularza. Otwórz stronę ponownie i wypełnij go jeszcze raz.',
  SURPLUS:
    'Otrzymaliśmy dane, których nie ma w tym formularzu. Otwórz stronę ponownie i wypełnij go jeszcze raz.',
  TOO_LONG: 'To jest za długie.',
  NUMBER_MISSING: 'Wpisz numer zamówienia.',
  NUMBER_TOO_LONG: 'To za długie jak na numer zamówienia.',
  EMAIL_MISSING: 'Wpisz adres e-mail.',
  EMAIL_TOO_LONG: 'To za długie jak na adres e-mail.',
  EMAIL_INVALID: 'Wpisz adres e-mail, na przykład name@example.com.',
  CODE_MISSING: 'Wpisz kod z e-maila.',
  CODE_INVALID: 'Kod ma 6 cyfr.',
  CODE_WRONG: 'Ten kod jest błędny lub wygasł. Sprawdź najnowszy e-mail albo użyj linku, który w nim jest.',
  NOTE_INVALID: 'Napisz to słowami.',
  NOTE_TOO_LONG: 'Użyj najwyżej 500 znaków.',
  REASON_NOT_CHOSEN: 'Wybierz powód zwrotu.',
  BARRED_FOR_REASON: 'Z wybranego powodu tego produktu nie można zwrócić zgodnie z zasadami sklepu.',
  TOO_MANY_LINES: 'Wybierz najwyżej 500 produktów naraz.',
  ORDER_GONE: 'Tego zamówienia już nie ma.',
};
