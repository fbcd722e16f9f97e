// What was found, in German: one sentence for every code of a detail.
import type { details as english } from '../en/details.ts';
import type { Translation } from '../words.ts';
import { platformDetails } from './platform-details.ts';

export const details: Translation<typeof english> = {
  quoted: '„{words}“',
  goods: '{quantity, number} × {title}',
  goodsOfKind: '{quantity, number} × {title} ({variant})',
  statuses: {
    REQUESTED: 'angefragt',
    OPEN: 'offen',
    DECLINED: 'abgelehnt',
    CLOSED: 'geschlossen',
    CANCELED: 'storniert',
  },
  payments: {
    SUCCESS: 'ist durchgegangen',
    PENDING: 'steht noch aus',
    AWAITING_RESPONSE: 'wartet noch auf Antwort',
    FAILURE: 'ist fehlgeschlagen',
    ERROR: 'endete mit einem Fehler',
    BY_HAND: 'ist manuell zu leisten',
    UNKNOWN: 'hat einen unbekannten Ausgang',
  },
  said: {
    ...platformDetails,
    RETURN_NOT_SHOWN: 'Die Plattform zeigt diese Rückgabe nicht mehr.',
    KEY_ON_SEVERAL_REFUNDS:
      'Dort {refunds, plural, one {trägt # Rückerstattung} other {tragen # Rückerstattungen}} die Kennung dieser einen.',
    REFUND_NOT_IN_BOOKS: 'Rückerstattung {refund} stammt von uns, steht aber nicht in unseren Daten.',
    PROVIDER_ANSWER_UNKNOWN: 'Der Zahlungsanbieter wurde gefragt, seine Antwort ist nicht bekannt.',
    PAYMENT_NOT_DONE: 'Eine Zahlung der Rückerstattung {refund} {payment}.',
    OTHER_CURRENCY_MOVED: 'Mit Rückerstattung {refund} floss eine andere Währung als {currency}.',
    OTHER_AMOUNT_MOVED: 'Mit Rückerstattung {refund} flossen {moved} statt {meant}.',
    NEVER_ASKED: 'Die Plattform wurde nie um diese Rückerstattung gebeten.',
    REFUND_MAY_HAVE_VANISHED:
      'Es gibt dort keine solche Rückerstattung; sie kann aber verschwunden sein, obwohl das Geld geflossen ist.',
    NOT_YET_OPENED_THERE: 'Eine Rückgabe, die dort niemand geöffnet hat, kann nicht erstattet worden sein.',
    NO_REFUND_UNITS_WAIT:
      'Es gibt dort keine solche Rückerstattung, und alle Artikel warten noch auf die Erstattung.',
    PROCESSED_NOTHING_DUE: 'Dort abgeschlossen; es war nichts fällig.',
    NO_REFUND_UNITS_CHANGED:
      'Es gibt dort keine solche Rückerstattung, und doch ist der Stand der Artikel nicht mehr wie zuvor.',
    NOTHING_READ: 'Es konnte nichts gelesen werden.',
    NOTHING_SENT: 'Es wurde nichts gesendet, und es floss kein Geld: {why}',
    SENT_NOT_LOOKED_FOR: 'Sie wurde gesendet, und es lässt sich nicht nachsehen, was daraus wurde: {why}',
    YES_WITHOUT_REFUND: 'Die Plattform hat zugestimmt, zeigt aber keine Rückerstattung.',
    YES_TO_REFUND_NOT_SHOWN:
      'Die Plattform hat der Rückerstattung {refund} zugestimmt, zeigt sie aber nicht.',
    SENT_NO_TRACE: '{times, plural, one {Einmal} other {#-mal}} gesendet und keine Spur davon.',
    SENT_NO_TRACE_NOT_AGAIN:
      '{times, plural, one {Einmal} other {#-mal}} gesendet, keine Spur davon, und sie lässt sich nicht noch einmal senden: {why}',
    SENT_A_MOMENT_AGO: 'Sie wurde erst vor einem Augenblick gesendet.',
    NO_TRACE_YET: 'Noch keine Spur der Rückerstattung: {why}',
    IN_OTHER_HANDS: 'Diese Rückerstattung wird gerade bearbeitet.',
    NO_SUCH_RETURN_THERE: 'Es wurde nichts gesendet, weil die Plattform diese Rückgabe nicht hat: {why}',
    NOT_ALL_OF_RETURN_THERE: 'Sie zeigt nicht die ganze Rückgabe.',
    PAY_BY_HAND: '{rma}: Zahlen Sie {amount} manuell an den Kunden.',
    CAN_BE_REFUNDED_AGAIN: '{why} Die Rückerstattung kann noch einmal gesendet werden.',
    FOUND_PAID: '{staff} hat nachgesehen: Sie wurde ausgezahlt. {note}',
    FOUND_NOT_PAID: '{staff} hat nachgesehen: Sie wurde nicht ausgezahlt. {note}',
    REFUND_GONE:
      '{order}: Die Rückerstattung {refund} ist nicht mehr da. Was damit ausgezahlt wurde, wird nicht noch einmal gezahlt.',
    FAILED_AFTER_PAID: 'Rückerstattung {refund} galt als ausgezahlt und ist danach fehlgeschlagen.',
    REFUNDED_WITHOUT_RETURN:
      '{rma}: {goods} – ohne die Rückgabe schon erstattet; sie erstattet das nicht noch einmal.',
    PUT_INTO_STOCK: '{rma}: Bitte zurück in den Bestand buchen: {goods}.',
    LOOK_WHETHER_STOCKED:
      '{rma}: Bitte nachsehen, ob diese zurück im Bestand sind, und den Rest zurückbuchen: {goods}.',
    ABOUT_RETURN: '{rma}: {why}',
    STATUS_DIFFERS: '{rma} ist hier {ours} und auf der Plattform {theirs}.',
    RETURN_DOES_NOT_FIT:
      '{order}: Die Rückgabe {theirs} der Plattform passt nicht zur Bestellung, wie wir sie lesen.',
    RETURN_NOT_SHOWN_YET: 'Die Plattform zeigt {rma} noch nicht.',
    GONE_OR_TOO_OLD:
      'Sie wird uns dort nicht gezeigt: Vielleicht ist sie gelöscht, oder ihre Bestellung ist für uns zu alt.',
    OTHERS_SAID: 'Die Antwort war {said}',
    ROLES_AS_OF:
      'Die Daten von Aftercare stammen aus einer Sicherung vom {day}: Ihr Team darf wieder, was es damals durfte, auch Beträge auszahlen.',
    DATA_REQUESTED:
      'Anfrage {request}; sie nennt {orders, plural, =0 {keine Bestellung} one {# Bestellung} other {# Bestellungen}}. Zu beantworten bis {day}.',
    NO_REASON_LEFT: 'Es wurde kein Grund genannt.',
  },
};
