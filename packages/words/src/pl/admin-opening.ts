// What does the screen say in Polish on which staff open a return for an order?
import type { opening as english } from '../en/admin-opening.ts';
import type { Translation } from '../words.ts';

export const opening: Translation<typeof english> = {
  hint: 'Wybierz zamówienie, aby utworzyć do niego zwrot.',
  title: 'Utwórz zwrot do zamówienia {name}',
  items: 'Co wraca',
  canCome: 'Może wrócić: {n, number} z {all, number}',
  until: 'Czas na zwrot: do {day}',
  against: 'Wbrew Twoim zasadom: {why}',
  partly: 'W tym wbrew Twoim zasadom: {n, number}. {why}',
  never: 'Nie może wrócić: {why}',
  nothing: 'Z tego zamówienia nic nie może wrócić',
  reason: 'Powód zwrotu',
  note: 'Notatka',
  noteHelp: 'Opcjonalnie. Dla osoby, która przyjmie paczkę.',
  tooMany: 'Może wrócić najwyżej: {n, number}.',
  empty: 'Wpisz, ile sztuk wraca. Tutaj zobaczysz, ile dostanie klient.',
  againstTitle: 'Twoje zasady na to nie pozwalają',
  why: 'Dlaczego mimo to przyjmujesz zwrot?',
  missing: 'Napisz, dlaczego przyjmujesz zwrot.',
  mail: 'Klient dostanie e-mail na adres {email}: zwrot jest zaakceptowany i jak go wysłać.',
  noMail: 'Adres e-mail nie jest znany: przekaż klientowi, jak wysłać zwrot.',
  confirm: 'Utwórz zwrot',
  opened: 'Utworzono zwrot',
  fromStaff: 'Utworzono tutaj, przez Twój zespół',
};
