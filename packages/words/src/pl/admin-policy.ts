// What does the policy page say in Polish?
import type { policy as english } from '../en/admin-policy.ts';
import type { Translation } from '../words.ts';

export const policy: Translation<typeof english> = {
  title: 'Zasady',
  subtitle: 'Wersja {version, number}, opublikowano: {by}, {when}',
  publish: 'Opublikuj',
  discard: 'Odrzuć zmiany',
  published: 'Opublikowano zasady',
  unpublished: 'Zmiany jeszcze nieopublikowane',
  leave: {
    question: 'Wyjść bez publikowania?',
    text: 'Zmiany przepadną.',
    leaveLabel: 'Wyjdź',
    stayLabel: 'Zostań',
  },
  appliesNext:
    'Nowa wersja obejmuje zamówienia składane od teraz. Wcześniejsze zamówienia zachowują wersję ze swojego dnia.',
  conflictTitle: 'Ktoś w międzyczasie opublikował inną wersję',
  conflictText:
    'Twoje zmiany są nadal w formularzu, nieopublikowane. Wczytaj nową wersję, aby pracować dalej na niej; Twoje zmiany wtedy przepadną.',
  loadNew: 'Wczytaj nową wersję',
  refusedTitle: 'Zasady nie zostały opublikowane',
  errorsTitle: 'Sprawdź wpisane dane',
  errorsText: 'Popraw pola zaznaczone niżej i opublikuj ponownie.',
  window: 'Czas na zwrot',
  days: 'Dni na zwrot',
  countedFrom: 'Liczone od',
  countedFromOptions: {
    ORDER: 'złożenia zamówienia',
    FULFILLMENT: 'wysłania paczki',
    DELIVERY: 'doręczenia paczki',
    LAST_DELIVERY: 'doręczenia ostatniej paczki',
  },
  daysHelp: {
    ORDER: 'Sam dzień zamówienia się nie liczy.',
    FULFILLMENT: 'Każda paczka ma swój czas. Sam dzień wysłania się nie liczy.',
    DELIVERY: 'Każda paczka ma swój czas. Sam dzień doręczenia się nie liczy.',
    LAST_DELIVERY:
      'Wszystkie paczki z zamówienia mają ten sam czas, od doręczenia ostatniej. Ten dzień się nie liczy.',
  },
  assumed: 'Dni do doręczenia, gdy przewoźnik go nie zgłasza',
  assumedHelp:
    'Liczone od wysyłki. Zależy od tego ostatni dzień na zwrot i dzień obiecany na zwrot pieniędzy.',
  assumedHelpOfOthers:
    'Liczone od wysyłki. Nie zmienia ostatniego dnia na zwrot, tylko dzień obiecany na zwrot pieniędzy.',
  daySuffix: 'dni',
  what: 'Produkty',
  finalSale: 'Tag produktów bez możliwości zwrotu',
  finalSaleHelp:
    'Tego, co w {platform} miało ten tag w chwili sprzedaży, nie można zwrócić. Gdy pole jest puste, można zwrócić wszystko.',
  finalSaleOfCategories: 'Tag lub kategoria produktów bez możliwości zwrotu',
  finalSaleHelpOfCategories:
    'Tego, co w {platform} w chwili sprzedaży miało ten tag lub było w kategorii o tej nazwie, nie można zwrócić. Gdy pole jest puste, można zwrócić wszystko.',
  fees: 'Opłaty',
  restocking: 'Opłata manipulacyjna',
  restockingHelp:
    'Potrącana z każdej zwracanej pozycji, w procentach kwoty, którą klient za nią zapłacił. 0: brak.',
  whoPays: 'Kto płaci za przesyłkę zwrotną',
  whoPaysOptions: {
    FreeReturn: 'Sklep: darmowy zwrot',
    ReturnFeesCustomerResponsibility: 'Klient: sam opłaca przesyłkę',
    ReturnShippingFees: 'Klient: potrącenie ze zwrotu',
  },
  parcel: 'Przesyłka zwrotna',
  parcelHelp: 'Potrącana raz na zwrot.',
  approval: 'Akceptacja',
  autoApprove: 'Akceptuj automatycznie poniżej',
  autoApproveHelp:
    'Zwrot o mniejszej wartości jest akceptowany od razu, chyba że reguła wymaga decyzji człowieka. 0: nigdy.',
  promises: 'Obiecane terminy',
  promisesText: 'Klient widzi te terminy jako daty. Termin, który minął, jest pokazywany jako opóźniony.',
  answerWithin: 'Odpowiadasz na zgłoszenie w ciągu',
  answerWithinHelp: 'Liczone od zgłoszenia.',
  sendWithin: 'Klient wysyła paczkę w ciągu',
  sendWithinHelp: 'Liczone od akceptacji.',
  refundWithin: 'Zwracasz pieniądze w ciągu',
  refundWithinHelp: 'Liczone od dnia, w którym towar do Ciebie dotarł.',
  sending: 'Jak odesłać',
  address: 'Adres do zwrotów',
  addressHelp: 'Dokąd trafia towar. Klient zobaczy go po akceptacji.',
  instructions: 'Wskazówki',
  instructionsHelp: 'Jak spakować i wysłać. Klient zobaczy je po akceptacji.',
  versions: 'Wersje',
  version: 'Wersja {n, number}',
  current: 'Obecna',
  publishedOn: '{by}, {when}',
  wholeNumber: 'Wpisz liczbę całkowitą od {low, number} do {high, number}.',
  percent: 'Wpisz liczbę od 0 do 100, najwyżej z dwoma miejscami po przecinku, na przykład 12,5.',
  amount: 'Wpisz kwotę, 0 lub więcej, na przykład {example}.',
  tooLong: 'Limit znaków: {most, number}.',
};
