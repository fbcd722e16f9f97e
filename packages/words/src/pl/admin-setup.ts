// What does the setup guide say in Polish?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText: 'Szkicujemy je na podstawie tekstu sklepu. Popraw, co się nie zgadza, i opublikuj.',
  policyChecked: 'Wersja {version, number} jest Twoja. Możesz ją zmienić w każdej chwili.',
  tryText:
    'Wciel się w klienta na kopii jednego z Twoich zamówień, potem zdecyduj, przyjmij i zwróć pieniądze. Żaden e-mail nie wyjdzie, żadne pieniądze się nie ruszą.',
  tryNow: 'Wypróbuj zwrot',
  goOnTrying: 'Wróć do testu',
  tried: 'Na stronie zwrotów zgłoszono już zwrot.',
  switchOn: 'Włącz w sklepie',
  switchOnText:
    'Umieść drogę do strony zwrotów na stronach sklepu. Link prowadzi tam, gdzie wystarczy jedno naciśnięcie.',
  switchOnUnknown:
    'Umieść drogę do strony zwrotów na stronach sklepu. Link prowadzi tam, gdzie wystarczy jedno naciśnięcie; stąd nie widać, czy jest włączone.',
  switchOnLink: 'Włącz',
  lookAgain: 'Sprawdź ponownie',
  isOn: 'Klienci znajdą drogę na stronach sklepu.',
  hide: 'Ukryj ten przewodnik',
  hideDone: 'Wszystko gotowe: ukryj przewodnik',
  hidden: 'Przewodnik ukryty. {progress}.',
  show: 'Pokaż przewodnik',
};
