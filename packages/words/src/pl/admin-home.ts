// What does Home say in Polish?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'Skonfiguruj Aftercare',
  guideProgress: 'Zrobione: {done, number} z {all, number}',
  readShop: 'Wczytaj zamówienia',
  checkPolicy: 'Sprawdź zasady',
  openPolicy: 'Sprawdź zasady',
  tryAsShopper: 'Wypróbuj zwrot jako klient',
  done: 'Zrobione',
  open: 'Do zrobienia',
  importNone: 'Zamówień jeszcze nie wczytano.',
  importExporting:
    'Sklep przygotowuje zamówienia: na razie {found, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}. Możesz opuścić tę stronę.',
  importLoading:
    'Wczytano {saved, number} z {found, plural, one {# zamówienia} few {# zamówień} many {# zamówień} other {# zamówienia}}. Możesz opuścić tę stronę.',
  importDone:
    'Mamy tu {orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}; odtąd dane będą zawsze aktualne.',
  importFailed: 'Wczytywanie zamówień zostało przerwane.',
  importStart: 'Wczytaj zamówienia',
  importAgain: 'Wczytaj zamówienia ponownie',
  importGoOn: 'Wczytuj dalej',
  importPause: 'Wstrzymaj',
  importPausing: 'Wczytywanie zamówień jest wstrzymane',
  importPaused:
    'Wstrzymano na {saved, number} z {found, plural, one {# zamówienia} few {# zamówień} many {# zamówień} other {# zamówienia}}. Nic nie przepadło; ruszymy od tego miejsca.',
  importPausedEarly: 'Wstrzymano przed wczytaniem pierwszego zamówienia.',
  importResumed: 'Wczytywanie zamówień trwa dalej',
  importStarted: 'Rozpoczęto wczytywanie zamówień',
  onlySixtyDaysTitle: 'Można wczytać tylko zamówienia z ostatnich 60 dni',
  onlySixtyDays:
    'W {platform} ta aplikacja nie ma jeszcze dostępu do starszych zamówień. Do tego czasu ich zwroty nie są możliwe.',
  today: 'Dzisiaj',
  toDecide:
    '{n, plural, one {# zwrot do decyzji} few {# zwroty do decyzji} many {# zwrotów do decyzji} other {# zwrotu do decyzji}}',
  oldest: 'najstarszy zgłoszono {age}',
  openReturns:
    '{n, plural, one {# zwrot w drodze lub do wypłaty} few {# zwroty w drodze lub do wypłaty} many {# zwrotów w drodze lub do wypłaty} other {# zwrotu w drodze lub do wypłaty}}',
  allDone:
    'Wszystko zrobione. {n, plural, =0 {Żaden zwrot nie czeka} one {# zwrot jest w drodze} few {# zwroty są w drodze} many {# zwrotów jest w drodze} other {# zwrotu jest w drodze}}.',
  tasks: 'Wymaga uwagi',
  taskStopped: 'Po wielu próbach przerwaliśmy. Ostatnia odpowiedź jest powyżej.',
  since: 'pojawiło się {when}',
  openReturn: 'Otwórz zwrot {rma}',
  closeTask: 'Oznacz jako zrobione',
  personPage: 'Pobierz do czytania',
  personFile: 'Pobierz jako JSON',
  taskClosed: 'Oznaczono jako zrobione.',
  portal: 'Twoja strona zwrotów',
  portalText: 'Dodaj do niej link w e-mailach o zamówieniu i na stronie pomocy.',
};
