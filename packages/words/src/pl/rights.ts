// Who may do what: how is that told in Polish, by the server’s no and by the screens?
import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../words.ts';

export const rights: Translation<typeof english> = {
  notYours: 'Nie masz do tego uprawnień',
  acts: {
    enter: 'Dostęp ma tu tylko zespół tego sklepu.',
    look: 'Widzi to tylko zespół tego sklepu.',
    decide: 'O zwrotach decydują pracownicy, kierownicy i właściciele.',
    receive: 'Paczki przyjmują pracownicy, kierownicy i właściciele.',
    pay: 'Pieniądze zwracają pracownicy, kierownicy i właściciele.',
    settle: 'Co stało się z pieniędzmi ze zwrotu, zapisują pracownicy, kierownicy i właściciele.',
    endTask: 'Zadania zamykają pracownicy, kierownicy i właściciele.',
    tryAgain: 'To, co nie dotarło lub utknęło, ponawiają pracownicy, kierownicy i właściciele.',
    changePolicy: 'Zasady zwrotów zmieniają kierownicy i właściciele.',
    changeSettings: 'Ustawienia zmieniają kierownicy i właściciele.',
    importOrders: 'Wczytywanie zamówień uruchamiają i wstrzymują kierownicy i właściciele.',
    seePeople: 'Dane osób udostępniają kierownicy i właściciele.',
    manageStaff: 'Role nadają właściciele.',
  },
  ask: 'Kto może pomóc: {names}.',
  anOwner: 'właściciel sklepu',
  aboveTitle: 'Więcej, niż możesz wypłacić',
  above:
    '{amount} za ten zwrot to więcej niż Twój limit na jeden zwrot: {limit}. Każdą kwotę może wypłacić: {names}. Nic nie przepada: zwrot zostaje bez zmian.',
  quicker: 'Ktoś Cię wyprzedził: od otwarcia tej strony dane się zmieniły. Oto obecny stan.',
  keeps: {
    LAST_OWNER:
      '{name} to jedyny właściciel. Najpierw nadaj tę rolę komuś innemu: bez właściciela nikt nie mógłby już nadawać ról.',
    OWNS_PLATFORM:
      '{name} jest właścicielem lub administratorem samego sklepu, więc pozostaje właścicielem także tutaj. Zmienia się to w panelu sklepu.',
  },
};
