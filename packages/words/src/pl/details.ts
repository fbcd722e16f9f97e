// What was found, in Polish: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '„{words}”',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'zgłoszony',
    OPEN: 'otwarty',
    DECLINED: 'odrzucony',
    CLOSED: 'zamknięty',
    CANCELED: 'anulowany',
  },
  payments: {
    SUCCESS: 'powiodła się',
    PENDING: 'jest jeszcze w toku',
    AWAITING_RESPONSE: 'czeka jeszcze na odpowiedź',
    FAILURE: 'nie powiodła się',
    ERROR: 'zakończyła się błędem',
    BY_HAND: 'wymaga ręcznej wypłaty',
    UNKNOWN: 'ma nieznany wynik',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'Platforma nie pokazuje już tego zwrotu.',
    KEY_ON_SEVERAL_REFUNDS:
      'Oznaczenie tej jednej wypłaty {refunds, plural, one {nosi # zwrot pieniędzy} few {noszą # zwroty pieniędzy} many {nosi # zwrotów pieniędzy} other {nosi # zwrotu pieniędzy}}.',
    REFUND_NOT_IN_BOOKS: 'Zwrot pieniędzy {refund} pochodzi od nas, ale nie ma go w naszych danych.',
    PROVIDER_ANSWER_UNKNOWN:
      'Zapytanie do operatora płatności zostało wysłane, a jego odpowiedź nie jest znana.',
    PAYMENT_NOT_DONE: 'Płatność w ramach zwrotu pieniędzy {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'Zwrot pieniędzy {refund} wypłacono w innej walucie niż {currency}.',
    OTHER_AMOUNT_MOVED: 'W ramach zwrotu pieniędzy {refund} wypłacono {moved} zamiast {meant}.',
    NEVER_ASKED: 'O ten zwrot pieniędzy nigdy nie poproszono platformy.',
    REFUND_MAY_HAVE_VANISHED:
      'Nie ma tam takiego zwrotu pieniędzy, ale może on zniknąć, choć pieniądze wypłacono.',
    NOT_YET_OPENED_THERE: 'Za zwrot, którego nikt tam nie otworzył, nie można było wypłacić pieniędzy.',
    NO_REFUND_UNITS_WAIT: 'Nie ma tam takiego zwrotu pieniędzy, a wszystkie produkty wciąż na niego czekają.',
    PROCESSED_NOTHING_DUE: 'Rozliczono tam; nie było nic do wypłaty.',
    NO_REFUND_UNITS_CHANGED: 'Nie ma tam takiego zwrotu pieniędzy, a jednak stan produktów się zmienił.',
    NOTHING_READ: 'Nie udało się nic odczytać.',
    NOTHING_SENT: 'Nic nie wysłano i nic nie wypłacono: {why}',
    SENT_NOT_LOOKED_FOR: 'Zwrot pieniędzy wysłano i nie można sprawdzić, co się z nim stało: {why}',
    YES_WITHOUT_REFUND: 'Platforma potwierdziła, ale nie pokazuje zwrotu pieniędzy.',
    YES_TO_REFUND_NOT_SHOWN: 'Platforma potwierdziła zwrot pieniędzy {refund}, ale go nie pokazuje.',
    SENT_NO_TRACE:
      'Wysłano {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}} i nie ma po tym śladu.',
    SENT_NO_TRACE_NOT_AGAIN:
      'Wysłano {times, plural, one {# raz} few {# razy} many {# razy} other {# raza}}, nie ma po tym śladu i nie można wysłać ponownie: {why}',
    SENT_A_MOMENT_AGO: 'Wysłano dopiero przed chwilą.',
    NO_TRACE_YET: 'Nie ma jeszcze śladu zwrotu pieniędzy: {why}',
    IN_OTHER_HANDS: 'Ten zwrot pieniędzy jest właśnie przetwarzany.',
    NO_SUCH_RETURN_THERE: 'Nic nie wysłano, bo na platformie nie ma tego zwrotu: {why}',
    NOT_ALL_OF_RETURN_THERE: 'Platforma nie pokazuje go w całości.',
    PAY_BY_HAND: '{rma}: wypłać klientowi {amount} ręcznie.',
    CAN_BE_REFUNDED_AGAIN: '{why} Pieniądze można wysłać ponownie.',
    FOUND_PAID: 'Sprawdza {staff}: wypłacono. {note}',
    FOUND_NOT_PAID: 'Sprawdza {staff}: nie wypłacono. {note}',
    REFUND_GONE: '{order}: nie ma już zwrotu pieniędzy {refund}. Tego, co wypłacono, nie wypłacamy ponownie.',
    FAILED_AFTER_PAID: 'Zwrot pieniędzy {refund} był pokazany jako wypłacony, a potem się nie powiódł.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}: {goods} – pieniądze zwrócono już poza tym zwrotem i nie zwracamy ich drugi raz.',
    PUT_INTO_STOCK: '{rma}: przyjmij z powrotem na stan: {goods}.',
    LOOK_WHETHER_STOCKED: '{rma}: sprawdź, czy te produkty wróciły na stan, i przyjmij brakujące: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: 'Zwrot {rma} jest tutaj {ours}, a na platformie {theirs}.',
    RETURN_DOES_NOT_FIT: '{order}: zwrot {theirs} z platformy nie pasuje do zamówienia, które odczytujemy.',
    RETURN_NOT_SHOWN_YET: 'Platforma nie pokazuje jeszcze zwrotu {rma}.',
    GONE_OR_TOO_OLD:
      'Nie jest nam tam pokazywany: mógł zostać usunięty albo jego zamówienie jest dla nas zbyt stare.',
    OTHERS_SAID: 'Odpowiedź brzmiała {said}',
    ROLES_AS_OF:
      'Dane Aftercare pochodzą z kopii zapasowej ({day}): zespół może znowu robić i wypłacać to, co mógł wtedy.',
    DATA_REQUESTED:
      'Prośba {request}; wymienia {orders, plural, =0 {zero zamówień} one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}. Odpowiedz najpóźniej do {day}.',
    NO_REASON_LEFT: 'Nie podano powodu.',
  },
};
