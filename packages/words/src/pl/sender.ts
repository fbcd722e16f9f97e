// What is said in Polish of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'Wysyłać e-maile z tego adresu?',
  text: '{shop} chce wysyłać wiadomości o zwrotach z adresu {address}.',
  unasked:
    'Nic o tym nie wiesz? Zamknij tę stronę: bez Twojej zgody nic nie zostanie wysłane z Twojego adresu.',
  submit: 'Tak, wysyłaj z tego adresu',
  said: 'Dziękujemy',
  saidText: 'Wiadomości sklepu przychodzą teraz z adresu {address}. Możesz zamknąć tę stronę.',
  ended: 'Ten link wygasł',
  endedWhy:
    'Jest ważny trzy dni, o ile sklep nadal chce używać tego adresu. O nowy link można poprosić w ustawieniach sklepu.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: 'Potwierdź nadawcę w 3 dni: {shop}',
  preheader: 'Po jednym kliknięciu wiadomości będą przychodzić z {address}.',
  answer: '{shop} chce wysyłać wiadomości o zwrotach z adresu {address}.',
  use: 'Ta wiadomość dotarła na ten adres, więc możesz wyrazić zgodę: naciśnij przycisk, a potem potwierdź na stronie, która się otworzy. Link jest ważny trzy dni.',
  button: 'Zobacz i potwierdź',
  door: 'Nic o tym nie wiesz? Nie musisz nic robić: bez Twojej zgody nic nie zostanie wysłane z Twojego adresu.',
  reasonOfMail: 'Otrzymujesz tę wiadomość, bo ktoś ustawił ten adres jako adres nadawcy sklepu {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Prośba o zgodę na wysyłanie z adresu',
};

export const senderProblems: Translation<typeof english.senderProblems> = {
  noLink: 'Nie wysłano linku',
  noLinkWhy: 'Nie ma czego potwierdzać albo w ciągu godziny wysłano już trzy linki. Zajrzyj też do spamu.',
};

export const senderInput: Translation<typeof english.senderInput> = {
  notAddress: 'Wpisz adres e-mail, na przykład witaj@example.com.',
};

export const senderTaskKinds: Translation<typeof english.senderTaskKinds> = {
  'sender-unproven': 'E-maile znów przychodzą z naszego adresu',
};

export const senderTaskHints: Translation<typeof english.senderTaskHints> = {
  'sender-unproven':
    'Rekordy DNS Twojej domeny nie są już poprawne. Popraw je zgodnie ze wskazówkami w Ustawieniach, „Nadawca e-maili”: wtedy Twój adres znów będzie używany automatycznie.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Nadawca e-maili',
  text: 'Kogo Twoi klienci widzą jako nadawcę i dokąd trafiają ich odpowiedzi.',
  name: 'Nazwa',
  nameHelp: 'Gdy pole jest puste: nazwa Twojego sklepu.',
  address: 'Twój własny adres',
  addressHelp:
    'Gdy pole jest puste: nasz adres, w Twoim imieniu. Twojego użyjemy, gdy potwierdzą to rekordy Twojej domeny i Ty przez link z e-maila.',
  replyTo: 'Odpowiedzi trafiają na',
  replyToHelp: 'Gdy pole jest puste: własny adres Twojego sklepu.',
  save: 'Zapisz',
  saved: 'Zapisano nadawcę',
  now: 'E-maile przychodzą od: {name}, {address}. Odpowiedzi trafiają na {replyTo}.',
  steps: {
    records: 'Dopóki nie znajdziemy wszystkich rekordów poniżej, e-maile przychodzą z naszego adresu.',
    confirm:
      'Znaleźliśmy wszystkie rekordy. Wysłaliśmy link na {address}: otwórz go i potwierdź. Do tego czasu e-maile przychodzą z naszego adresu.',
    used: 'E-maile przychodzą z Twojego własnego adresu.',
  },
  mayNot: 'Własnego adresu nie można tu jeszcze używać. Zapytaj administratora Aftercare.',
  recordsTitle: 'Rekordy Twojej domeny',
  recordsText:
    'Dodaj je tam, gdzie zarządzasz DNS swojej domeny, zwykle tam, gdzie ją kupiono. Może minąć godzina, zanim będą widoczne.',
  proofs: {
    dkim: 'Podpis (DKIM)',
    spf: 'Dozwolone serwery (SPF)',
    dmarc: 'Postępowanie z fałszywymi e-mailami (DMARC)',
  },
  states: {
    found: 'Znaleziono',
    wrong: 'Błędny',
    missing: 'Brak',
    unreachable: 'Brak odpowiedzi',
  },
  type: 'Typ: TXT',
  recordName: 'Nazwa',
  value: 'Wartość',
  stands: 'Teraz jest: {text}',
  check: 'Sprawdź ponownie',
  checked: 'sprawdzono {when}',
  checkedToast: 'Sprawdzono rekordy',
  linkAgain: 'Wyślij link ponownie',
  linkMailed: 'Wysłano link',
};
