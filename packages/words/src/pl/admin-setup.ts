// What does the setup guide say in Polish?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText: 'Przygotujemy je na podstawie tekstu sklepu. Popraw, co się nie zgadza, i opublikuj.',
  policyChecked: 'Obowiązuje Twoja wersja {version, number}. Możesz ją zmienić w każdej chwili.',
  tryText:
    'Wciel się w klienta na kopii jednego z Twoich zamówień, a potem zaakceptuj zwrot, przyjmij towar i zwróć pieniądze. Nie wyślemy żadnego e-maila ani żadnych pieniędzy.',
  tryNow: 'Wypróbuj zwrot',
  goOnTrying: 'Wróć do testu',
  tried: 'Na stronie zwrotów zgłoszono już zwrot.',
  switchOn: 'Włącz w sklepie',
  switchOnText:
    'Dodaj do stron sklepu przejście do strony zwrotów. Link prowadzi tam, gdzie wystarczy jedno kliknięcie.',
  switchOnUnknown:
    'Dodaj do stron sklepu przejście do strony zwrotów. Link prowadzi tam, gdzie wystarczy jedno kliknięcie; stąd nie widać, czy jest włączone.',
  switchOnLink: 'Włącz',
  lookAgain: 'Sprawdź ponownie',
  isOn: 'Klienci znajdą przejście do zwrotów na stronach sklepu.',
  hide: 'Ukryj ten przewodnik',
  hideDone: 'Wszystko gotowe: ukryj przewodnik',
  hidden: 'Przewodnik ukryty. {progress}.',
  show: 'Pokaż przewodnik',
};
