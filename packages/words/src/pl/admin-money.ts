// What do the screens say in Polish where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself:
    'Jeśli to się nie wyjaśni, sprawdź zamówienie w {platform} i płatność u operatora, a potem podaj tu wynik.',
  looked: 'Sprawdzone',
  findingTitle: 'Czy wypłacono zwrot {amount}?',
  findingText:
    'Twoja odpowiedź rozstrzyga wątpliwość i zostaje w historii z Twoim nazwiskiem. Najpierw sprawdź u operatora płatności; ręczna wypłata też się liczy.',
  answer: 'Co udało się ustalić?',
  choose: 'Wybierz odpowiedź',
  answerMissing: 'Wybierz odpowiedź.',
  wasPaid: 'Tak, wypłacono',
  wasNotPaid: 'Nie, nie wypłacono',
  note: 'Gdzie to widać?',
  noteHelp: 'Dla Ciebie i współpracowników. Klient tego nie zobaczy.',
  noteMissing: 'Napisz, gdzie to widać.',
  paidFollows: 'Zwrot liczy się jako wypłacony, a klient dostanie o tym e-mail.',
  unpaidTitle: 'Tę samą kwotę będzie można wypłacić ponownie',
  unpaidFollows:
    'Jeśli pieniądze jednak wyszły, nowa wypłata trafi do klienta drugi raz. Wybierz to tylko wtedy, gdy masz pewność. Za produkty, które w {platform} nadal liczą się jako zwrócone, nie można stąd wypłacić pieniędzy: wypłać je klientowi ręcznie i zamknij zwrot.',
  endedTitle: 'Stąd nie można już nic wypłacić',
  endedFollows:
    'Ten zwrot jest zakończony. Jeśli pieniądze nadal się należą, najpierw wypłać je w {platform}, a potem wróć tu i odpowiedz „Tak, wypłacono”.',
  payingTitle: 'Trwa wypłata {amount}',
  unpayableTitle: 'Tego zwrotu pieniędzy nie można wysłać stąd',
  leftOutTitle: 'Nie za wszystko, co dotarło, można stąd zwrócić pieniądze',
  leftOut: '{quantity, number}\u00a0× {title}: {why}',
  payingText: 'Czekamy na potwierdzenie w {platform}. Nie musisz nic robić; ta strona odświeży się sama.',
  failedTitle: 'Zwrot pieniędzy nie powiódł się, choć był pokazany jako wypłacony',
  failedText:
    'Operator płatności cofnął {amount}: według niego klient tych pieniędzy nie dostał. Sami nigdy nie wysyłamy ich ponownie.',
  refusedTitle: 'Zwrot {amount} odrzucono. Nic nie wypłacono.',
  refusedText: 'Gdy to zostanie naprawione, możesz znów nacisnąć „Zwróć” albo rozliczyć to inaczej.',
  endedTotal: 'Suma tego zwrotu',
  notPaidHere: 'Nie wypłacono jej stąd.',
  paidHere: 'Z tego zwrócono {amount}; reszty nie wypłacono stąd.',
  confirm: 'Zapisz odpowiedź',
  notedPaid: 'Zapisano: wypłacono',
  closeUnpaidHint:
    'Jeśli pieniądze trafiły do klienta inną drogą, zamknij zwrot i napisz, jaką. Stąd nic nie zostanie wysłane.',
  closeUnpaid: 'Zamknij: wypłacono inaczej',
  closeUnpaidTitle: 'Zamknąć {rma} bez wypłaty stąd?',
  closeUnpaidText:
    'Zrób to, gdy pieniądze trafiły już do klienta inną drogą. Nie wyślemy pieniędzy ani e-maila; na stronie klienta będzie napisane, że sklep rozliczył to w inny sposób.',
  closeUnpaidNote: 'Jak to rozliczono?',
  closeUnpaidMissing: 'Napisz, jak to rozliczono.',
  notedUnpaid: 'Zapisano: nie wypłacono',
  willPayTitle: 'Kwotę {amount} wypłacasz samodzielnie',
  willPayText:
    'Metoda „{method}” nie zwraca pieniędzy automatycznie. „Zwróć” księguje to w {platform}; potem wypłać {amount} samodzielnie (odbiorca: {shopper}) i potwierdź to tutaj. Klient zobaczy, że sklep sam zwraca pieniądze.',
  willPayTextUnknown:
    'Ta metoda płatności nie zwraca pieniędzy automatycznie. „Zwróć” księguje to w {platform}; potem wypłać {amount} samodzielnie (odbiorca: {shopper}) i potwierdź to tutaj. Klient zobaczy, że sklep sam zwraca pieniądze.',
  byHandTitle: 'Wypłać {amount} samodzielnie',
  byHandText:
    'Zaksięgowano w {platform}. Metoda „{method}” nie zwraca pieniędzy automatycznie: wypłać {amount} samodzielnie (odbiorca: {shopper}), a potem to potwierdź.',
  byHandTextUnknown:
    'Zaksięgowano w {platform}. Ta metoda płatności nie zwraca pieniędzy automatycznie: wypłać {amount} samodzielnie (odbiorca: {shopper}), a potem to potwierdź.',
  havePaid: 'Pieniądze wysłane',
  havePaidTitle: 'Czy wypłacono już {amount} (odbiorca: {shopper})?',
  havePaidText:
    'Twoja odpowiedź zostaje w historii z Twoim nazwiskiem. Zwrot liczy się jako wypłacony, a klient dostanie o tym e-mail.',
  howPaid: 'Jak wypłacono?',
  howPaidHelp: 'Na przykład „Przelew z 6 czerwca”. Dla Ciebie i współpracowników. Klient tego nie zobaczy.',
  howPaidMissing: 'Napisz, jak wypłacono pieniądze.',
  confirmPaid: 'Tak, wypłacono',
};
