// What do the screens say in Polish where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: 'Zaakceptować {rma} wbrew zasadom?',
  text: 'W chwili zgłoszenia Twoje zasady nie pozwalały na ten zwrot: {why}',
  label: 'Dlaczego mimo to akceptujesz?',
  help: 'Zostaje w historii z Twoim nazwiskiem. Klient tego nie widzi.',
  missing: 'Napisz, dlaczego akceptujesz.',
  confirm: 'Zaakceptuj mimo to',
};
