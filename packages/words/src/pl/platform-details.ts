// What was found of a platform that does not answer as it should, in Polish?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'Sklep nie odpowiedział: {said}',
  NO_ANSWER_IN_TIME: 'Sklep nie odpowiedział na czas.',
  ANSWERED_STATUS: 'Sklep odpowiedział {status}: {said}',
  ANSWER_ODD: 'Odpowiedź sklepu ma inną postać niż oczekiwana: {said}',
  ANSWER_EMPTY: 'Odpowiedź sklepu była pusta ({status}).',
  ANSWER_NO_JSON: 'Odpowiedzi sklepu nie można odczytać ({status}).',
  FIREWALL_ANSWERED: 'Zamiast sklepu odpowiedziała zapora; jej strona ma tytuł {said} ({status}).',
  PAGE_ANSWERED: 'Zamiast sklepu odpowiedziała strona bez tytułu ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'Sklep nie podał w odpowiedzi ani wyniku, ani błędu.',
  REFUSED_WITHOUT_A_WORD: 'Sklep odmówił i nie podał powodu.',
  KEPT_OUT: 'Nie mamy dostępu do sklepu: {said}',
  KEYS_GONE: 'Brakuje kluczy do tego sklepu: połącz go ponownie.',
  CALLS_LIMITED: 'Sklep nie przyjmuje teraz od nas kolejnych zapytań.',
  TOO_SLOW_TO_LEAVE: 'Sklep odpowiadał zbyt wolno, więc to zapytanie nie wyszło na czas.',
  SENT_ON: 'Sklep odsyła nas do {place}: połącz go przez adres, pod którym działa.',
  SENT_ON_SOMEWHERE: 'Sklep odsyła nas pod inny adres: połącz go przez adres, pod którym działa.',
  ADDRESS_NOT_FOUND: 'Nie można znaleźć adresu {host}.',
  ADDRESS_IS_PRIVATE: '{host} prowadzi do sieci prywatnej, z którą Aftercare się nie łączy.',
  NOTHING_ANSWERS_AT: 'Pod adresem {host} nic nie odpowiada.',
  NEWS_REFUSED: 'Sklep nie pozwala nam otrzymywać powiadomień {topic}: {said}',
  ORDER_NOT_SHOWN: 'Platforma nie pokazuje zamówienia, którego dotyczy zwrot.',
  OLD_ORDER_NOT_SHOWN:
    'Platforma nie pokazuje zamówienia, którego dotyczy zwrot. Zamówienia starsze niż {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} pokazuje tylko z uprawnieniem do odczytu wszystkich zamówień.',
  RETURN_LINE_NOT_SHOWN: 'Platforma nie pokazuje jednego z produktów tego zwrotu.',
  GONE_WHILE_READ: '{what} – zniknęło w trakcie odczytu.',
  ODD_CURRENCY: 'W walucie sklepu nie można wypłacić zwrotu pieniędzy; sklep podaje ją jako {said}',
  ODD_ORDER_NUMBER: 'Sklep podaje numer zamówienia {said}',
  LIST_WITHOUT_END: 'Sklep pokazuje listę, która się nie kończy.',
  SAME_PAGE_AGAIN: 'Sklep wciąż zwraca tę samą stronę zamówień.',
  EXPORT_GONE: 'Eksportu zamówień nie ma już na platformie.',
  EXPORT_FAILED: 'Eksport zamówień nie powiódł się na platformie: {said}',
  EXPORT_NOT_READ: 'Nie udało się odczytać eksportu zamówień: {said}',
  EXPORT_ASKED_ANEW:
    'Zażądano ponownie {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}}: {why}',
  ORDER_NOT_KEPT: 'Nie udało się zapisać zamówienia: {said}',
  STANDS_ELSEWHERE: 'Ten sklep podaje, że działa pod adresem {host}: połącz go przez ten adres.',
  VERSION_TOO_OLD: 'WooCommerce {version} to zbyt stara wersja: Aftercare wymaga {least} lub nowszej.',
  KEYS_READ_ONLY: 'Te klucze pozwalają tylko na odczyt: utwórz takie, które pozwalają też na zapis.',
  OTHER_STORE_BEFORE:
    'Pod adresem {host} był wcześniej połączony inny sklep, a ten nie jest tym samym. Jego zamówienia i zwroty pozostają oddzielone od Twoich, więc niczego nie połączono, a Twoje klucze usunięto. Poproś administratora Aftercare o sprawdzenie.',
};
