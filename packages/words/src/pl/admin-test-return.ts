// What does the test of a return say in Polish?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Zwrot testowy',
  banner: 'Test',
  bannerText: 'Nic, co tu robisz, nie dotrze do sklepu, skrzynki ani banku i nic z tego nie jest liczone.',
  beginTitle: 'Rozegraj cały zwrot',
  beginText:
    'Bierzemy kopię jednego z Twoich zamówień, bez jego klienta, tak jakby dotarło wczoraj. Zgłaszasz zwrot jako klient, a potem jako Ty decydujesz, przyjmujesz i zwracasz pieniądze.',
  begin: 'Zacznij',
  begun: 'Test się zaczął',
  end: 'Usuń test',
  ended: 'Testu już nie ma',
  shopperTitle: '1. Wciel się w klienta',
  shopperText: 'Zamówienie {order} właśnie dotarło. Odeślij coś z niego; otworzy się w osobnej karcie.',
  beShopper: 'Otwórz zamówienie jako klient',
  merchantTitle: '2. Bądź sobą',
  noneYet: 'Zwrot pojawi się tutaj, gdy tylko wyślesz go jako klient.',
  merchantText: 'Otwórz go: zatwierdź, przyjmij, zwróć pieniądze.',
  paid: 'Wypłacony. To cały zwrot. Usuń test albo wypróbuj kolejny.',
  openReturn: 'Otwórz {rma}',
  mailsTitle: '3. Przeczytaj e-maile',
  noMails: 'Każdy e-mail pojawi się tutaj, zamiast zostać wysłany.',
  mailsText: 'Tak by wyglądały po wysłaniu. Żaden nie wyszedł.',
  mailTo: 'Do {to}, {when}',
};
