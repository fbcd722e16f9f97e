// What does the test of a return say in Polish?
import type { testReturn as english } from '../en/admin-test-return.ts';
import type { Translation } from '../words.ts';

export const testReturn: Translation<typeof english> = {
  title: 'Zwrot testowy',
  banner: 'Test',
  bannerText: 'Nic, co tu robisz, nie dotrze do sklepu, skrzynki ani banku i nie trafi do żadnych statystyk.',
  beginTitle: 'Przejdź przez cały zwrot',
  beginText:
    'Bierzemy kopię jednego z Twoich zamówień, bez danych klienta, tak jakby dotarło wczoraj. Zgłaszasz zwrot jako klient, a potem już jako sklep decydujesz, przyjmujesz towar i zwracasz pieniądze.',
  begin: 'Zacznij',
  begun: 'Test rozpoczęty',
  end: 'Usuń test',
  ended: 'Test usunięto',
  shopperTitle: '1. Wciel się w klienta',
  shopperText: 'Zamówienie {order} właśnie dotarło. Zwróć coś z niego; otworzy się w osobnej karcie.',
  beShopper: 'Otwórz zamówienie jako klient',
  merchantTitle: '2. Wróć do swojej roli',
  noneYet: 'Zwrot pojawi się tutaj, gdy tylko zgłosisz go jako klient.',
  merchantText: 'Otwórz go: zaakceptuj, przyjmij towar, zwróć pieniądze.',
  paid: 'Pieniądze wypłacone. Tak wygląda cały zwrot. Usuń test albo wypróbuj kolejny.',
  openReturn: 'Otwórz {rma}',
  mailsTitle: '3. Przeczytaj e-maile',
  noMails: 'Każdy e-mail pojawi się tutaj, zamiast zostać wysłany.',
  mailsText: 'Tak by wyglądały po wysłaniu. Żadnego nie wysłano.',
  mailTo: 'Do {to}, {when}',
};
