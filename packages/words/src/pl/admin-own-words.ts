// What does the policy page say in Polish of the shop’s own text?
import type { ownWords as english } from '../en/admin-own-words.ts';
import type { Translation } from '../words.ts';

export const ownWords: Translation<typeof english> = {
  title: 'Z Twojego własnego tekstu',
  compare: 'Porównaj z tekstem sklepu',
  reading: 'Czytamy Twoje zasady zwrotów…',
  foundIn:
    'Przeczytaliśmy zasady zwrotów Twojego sklepu. Nic nie zostanie opublikowane, dopóki nie naciśniesz „Opublikuj”.',
  foundPasted:
    'Przeczytaliśmy wklejony tekst. Nic nie zostanie opublikowane, dopóki nie naciśniesz „Opublikuj”.',
  none: 'Twój sklep nie pokazuje jeszcze zasad zwrotów w {platform}. Jeśli masz je gdzie indziej, wklej je tutaj; w przeciwnym razie przejdź do formularza poniżej.',
  closed:
    '{platform} nie pozwala nam przeczytać Twoich zasad zwrotów. Wklej ich tekst tutaj albo przejdź do formularza poniżej.',
  unreachable:
    'Nie udało się teraz przeczytać Twoich zasad zwrotów. Spróbuj ponownie, wklej tekst tutaj albo przejdź do formularza poniżej.',
  paste: 'Twoje zasady zwrotów',
  pasteHelp: 'Cały tekst, tak jak czytają go klienci. Tylko go odczytujemy, nie przechowujemy.',
  pasteMissing: 'Najpierw wklej tekst.',
  readPasted: 'Przeczytaj ten tekst',
  notFound: 'Nie ma tego w Twoim tekście. Decyduje formularz poniżej.',
  severalSaid: 'Twój tekst podaje różne wartości. Która obowiązuje?',
  whatIsMeant: 'Nie mamy pewności, co to znaczy. Zdecyduj.',
  unclear: 'Brak wartości, której można użyć',
  days: '{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  daysFrom: '{days}, liczone od {from}',
  percent: '{percent}%',
  whoAndAmount: '{who}: {amount}',
  takeAll:
    '{n, plural, one {Wstaw do formularza} =2 {Wstaw oba do formularza} few {Wstaw wszystkie # do formularza} many {Wstaw wszystkie # do formularza} other {Wstaw wszystkie # do formularza}}',
  take: 'Użyj „{what}”',
  takeFor: '{field}: użyj „{what}”',
  inForm: 'W formularzu',
  quote: '„{sentence}”',
  takenFrom: 'Z Twojego tekstu: „{sentence}”',
  finalSale: 'Czego nie można zwrócić',
  finalSaleText: 'Z tekstu nie wiadomo, które to produkty. Nadaj im tag podany niżej.',
};
