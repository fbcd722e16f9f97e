// Which rule spoke: how is that told to a person, in Polish? Shopper and merchant read the same sentence.
import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../words.ts';

export const reasons: Translation<typeof english> = {
  // Eligibility: why a line can't go back.
  ORDER_CANCELED: 'To zamówienie zostało anulowane.',
  NOT_PAID: 'To zamówienie nie jest jeszcze opłacone.',
  NOT_SENT_YET: 'Ten produkt nie został jeszcze wysłany.',
  OUTSIDE_WINDOW: 'Czas na zwrot tego produktu minął.',
  FINAL_SALE: 'Ten produkt sprzedano bez możliwości zwrotu.',
  BARRED_BY_RULE: 'Zgodnie z zasadami sklepu tego produktu nie można zwrócić.',
  GIFT_CARD: 'Kart podarunkowych nie można zwrócić.',
  NOTHING_LEFT: 'Wszystkie sztuki tego produktu już zwrócono lub oddano za nie pieniądze.',
  NOTHING_RETURNABLE: 'Z tego zamówienia niczego nie można już zwrócić.',
  // Choice: why these lines and quantities can't be taken.
  NOTHING_CHOSEN: 'Wybierz co najmniej jeden produkt.',
  UNKNOWN_LINE: 'Tego produktu nie ma w zamówieniu.',
  QUANTITY_INVALID: 'Wpisz liczbę sztuk: 1 lub więcej.',
  QUANTITY_TOO_LARGE: 'Tylu sztuk tego produktu nie można już zwrócić.',
  // Review: why a person looks first.
  DELIVERY_UNKNOWN: 'Czas na zwrot mógł już minąć: przewoźnik nie podał nam dnia doręczenia.',
  REVIEW_BY_RULE: 'Zasada sklepu wymaga, aby ktoś rozpatrzył ten zwrot.',
  REASON_DEFECTIVE: 'Produkt zgłoszono jako wadliwy; może to być reklamacja.',
  REASON_NOT_AS_AGREED: 'Zgłoszono, że produkt jest niezgodny z zamówieniem.',
  ASKED_ELSEWHERE: 'Zwrotu nie zgłoszono na stronie zwrotów, więc żadna reguła go nie akceptuje.',
  NO_AUTO_APPROVAL: 'Sklep rozpatruje każdy zwrot indywidualnie.',
  ABOVE_AUTO_APPROVAL: 'Wartość zwrotu jest wyższa niż próg automatycznej akceptacji.',
  FOREIGN_CURRENCY:
    'Waluty zamówienia nie można porównać z progiem automatycznej akceptacji ustalonym przez sklep.',
  EXCEEDS_REFUNDABLE: 'Kwota do zwrotu przekracza to, co można jeszcze zwrócić z płatności za to zamówienie.',
  // Decisions: why a step can't be taken now.
  ALREADY_DECIDED: 'Decyzja w sprawie tego zwrotu już zapadła.',
  NOT_OPEN: 'Ten zwrot nie jest otwarty.',
  ALREADY_ENDED: 'Ten zwrot jest już zakończony.',
  ALREADY_RECEIVED: 'Produkty z tego zwrotu już dotarły, więc nie można go anulować.',
  REASON_MISSING: 'Napisz, dlaczego zwrot jest odrzucany.',
  OVERRIDE_UNEXPLAINED:
    'Zgodnie z zasadami ten zwrot należałoby odrzucić. Napisz, dlaczego mimo to go akceptujesz.',
  NOTHING_RECEIVED: 'Podaj, które produkty dotarły.',
  MORE_THAN_SENT_BACK: 'W tym zwrocie czekamy na mniejszą liczbę sztuk tego produktu.',
  MORE_THAN_RECEIVED:
    'Pieniądze można zwrócić tylko za sztuki, które dotarły i za które jeszcze ich nie wypłacono.',
  NOTHING_TO_PAY: 'Za to, co dotarło, nie ma już nic do wypłaty.',
  ALREADY_RECORDED: 'Wynik tego zwrotu pieniędzy jest już zapisany.',
  NOT_IN_DOUBT: 'Wiadomo już, czy te pieniądze wypłacono.',
  NOTE_MISSING: 'Wpisz notatkę: zostanie w historii.',
  ORDER_UNKNOWN: 'Nie widzimy teraz zamówienia, którego dotyczy ten zwrot, więc nie można zwrócić pieniędzy.',
  ENDED_UNPAID:
    'Ten zwrot jest zakończony, więc stąd nie można wysłać pieniędzy ponownie. Najpierw wypłać je klientowi ręcznie, a potem wróć tu i odpowiedz „Tak, wypłacono”.',
  STILL_BOOKED:
    'Ten zwrot pieniędzy jest zaksięgowany w sklepie. Wypłać je klientowi ręcznie, a potem wróć tu i to potwierdź.',
  MONEY_UNDERWAY: 'Pieniądze z tego zwrotu są jeszcze w drodze.',
  BOOKS_RESTORED:
    'Nasze dane przywrócono z kopii zapasowej i są właśnie porównywane ze sklepem, więc przez kilka minut nie można zwracać pieniędzy. Spróbuj ponownie później.',
  UNPAID_UNITS: 'Za sztuki, które dotarły, nie wypłacono jeszcze pieniędzy.',
  REFUNDED_OUTSIDE:
    'Za część sztuk z tego zwrotu oddano już pieniądze w panelu sklepu, więc tutaj nie wypłacimy ich drugi raz. Jeśli coś jeszcze się za nie należy, wypłać to tam. Na koniec zamknij zwrot jako wypłacony inaczej.',
  COUNTED_AS_REFUNDED:
    'Panel sklepu liczy część sztuk z tego zwrotu jako zwrócone, choć nie znaleziono pieniędzy, więc stąd nie można ich wypłacić. Wypłać je klientowi ręcznie. Na koniec zamknij zwrot jako wypłacony inaczej.',
  ENDED_ON_PLATFORM:
    'Ten zwrot zakończono w panelu sklepu, więc stąd nie można wysłać za niego pieniędzy. Jeśli coś jeszcze się należy, zwróć pieniądze za zamówienie tam.',
};
