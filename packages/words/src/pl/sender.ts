// What is said in Polish of who writes a shop’s mails?
import type * as english from '../en/sender.ts';
import type { Translation } from '../words.ts';

export const senderPage: Translation<typeof english.senderPage> = {
  title: 'Wysyłać e-maile z tego adresu?',
  text: '{shop} chce, by wiadomości o zwrotach przychodziły z {address}.',
  unasked:
    'Nic o tym nie wiesz? Zamknij tę stronę: bez Twojej zgody nic nie zostanie wysłane z Twojego adresu.',
  submit: 'Tak, wysyłaj z tego adresu',
  said: 'Dziękujemy',
  saidText: 'Wiadomości sklepu przychodzą teraz z {address}. Możesz zamknąć tę stronę.',
  ended: 'Ten link wygasł',
  endedWhy:
    'Jest ważny trzy dni i tylko dopóki sklep chce używać tego adresu. Poproś o nowy w ustawieniach sklepu.',
};

export const senderMail: Translation<typeof english.senderMail> = {
  subject: '{shop}: potwierdź w ciągu 3 dni',
  preheader: 'Jedno kliknięcie i wiadomości przychodzą z {address}.',
  answer: '{shop} chce, by wiadomości o zwrotach przychodziły z {address}.',
  use: 'Czytasz to pod tym adresem, więc możesz się zgodzić: kliknij przycisk, a potem potwierdź na stronie, która się otworzy. Link jest ważny trzy dni.',
  button: 'Zobacz i potwierdź',
  door: 'Nic o tym nie wiesz? Nie rób nic: bez Twojej zgody nic nie zostanie wysłane z Twojego adresu.',
  reasonOfMail: 'Otrzymujesz to, bo ktoś ustawił ten adres jako nadawcę: {shop}.',
};

export const senderMailName: Translation<typeof english.senderMailName> = {
  'sender-confirm': 'Pytanie o wysyłanie z adresu',
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
    'Rekordy DNS Twojej domeny nie są już poprawne. Popraw je zgodnie z Ustawieniami, „Nadawca e-maili”: wtedy Twój adres znów będzie używany sam z siebie.',
};

export const sender: Translation<typeof english.sender> = {
  title: 'Nadawca e-maili',
  text: 'Kogo Twoi klienci widzą jako nadawcę i dokąd trafiają ich odpowiedzi.',
  name: 'Nazwa',
  nameHelp: 'Puste: nazwa Twojego sklepu.',
  address: 'Twój własny adres',
  addressHelp:
    'Puste: nasz adres, w Twoim imieniu. Twój będzie używany, gdy potwierdzi to Twoja domena i Ty e-mailem.',
  replyTo: 'Odpowiedzi trafiają na',
  replyToHelp: 'Puste: własny adres Twojego sklepu.',
  save: 'Zapisz',
  saved: 'Zapisano nadawcę',
  now: 'E-maile przychodzą od: {name}, {address}. Odpowiedzi trafiają na {replyTo}.',
  steps: {
    records: 'Dopóki nie znajdziemy wszystkich rekordów poniżej, e-maile przychodzą z naszego adresu.',
    confirm:
      'Znaleźliśmy wszystkie rekordy. Wysłaliśmy link na {address}: otwórz go i potwierdź. Do tego czasu e-maile przychodzą z naszego adresu.',
    used: 'E-maile przychodzą z Twojego własnego adresu.',
  },
  mayNot: 'Własnego adresu nie można tu jeszcze używać. Zapytaj osobę, która prowadzi dla Ciebie Aftercare.',
  recordsTitle: 'Rekordy Twojej domeny',
  recordsText:
    'Dodaj je tam, gdzie zarządzasz DNS swojej domeny, zwykle tam, gdzie ją kupiono. Może minąć godzina, zanim będą widoczne.',
  proofs: {
    dkim: 'Podpis (DKIM)',
    spf: 'Dozwolone serwery (SPF)',
    dmarc: 'Co dzieje się z fałszywkami (DMARC)',
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
  linkMailed: 'Link jest w drodze',
};
