// What is said in Polish of what does not move by itself?
import type * as english from '../en/admin-standstills.ts';
import type { Translation } from '../words.ts';

export const standstills: Translation<typeof english.standstills> = {
  title: 'Co utknęło',
  some: '{n, plural, one {# sprawa utknęła} few {# sprawy utknęły} many {# spraw utknęło} other {# sprawy utknęło}}',
  standing: 'Ponawiane automatycznie',
  text: 'Tu niczego nie musisz rozstrzygać; jednym kliknięciem ponowisz próbę od razu.',
  emptyTitle: 'Nic nie utknęło',
  emptyText: 'Zwroty pieniędzy, e-maile i powiadomienia z Twojego sklepu przebiegają bez przeszkód.',
  kinds: {
    refund: 'Zwrot pieniędzy trwa długo',
    mail: 'E-mail nie został jeszcze przyjęty',
    import: 'Wczytywanie zamówień stoi w miejscu',
  },
  deliveries:
    '{n, plural, one {Nie udało się odczytać # powiadomienia z Twojego sklepu} few {Nie udało się odczytać # powiadomień z Twojego sklepu} many {Nie udało się odczytać # powiadomień z Twojego sklepu} other {Nie udało się odczytać # powiadomienia z Twojego sklepu}}',
  itself: {
    refund:
      'Zanim cokolwiek wyślemy ponownie, sprawdzamy, czy pieniądze już wysłano, więc nic nie zostanie wypłacone dwa razy. Jeśli czegoś nie da się potwierdzić, poprosimy Cię o decyzję.',
    mail: 'Nadal czeka na wysłanie. Jeśli żadna próba się nie uda, poprosimy Cię o decyzję.',
    job: 'Jeśli żadna próba się nie uda, poprosimy Cię o decyzję.',
    delivery: 'Nic nie ginie: co kilka minut porównujemy Twoje zamówienia z tymi w {platform}.',
    import: 'Nic nie ginie: wczytywanie ruszy od miejsca, w którym stanęło.',
  },
  next: 'Następna próba: {when}',
  began: 'początek: {when}',
  late: 'Za długo',
  trying: 'Próbujemy',
  tryNow: 'Spróbuj teraz',
  tried: 'Trwa próba',
  lateHint: 'Jeśli to się nie zmieni, napisz do administratora Aftercare.',
};

export const standstillProblems: Translation<typeof english.standstillProblems> = {
  quickerStandstill: 'Sprawa znów jest w toku.',
};
