// Is what a page of questions and answers asks never taken for the shop's rule, and its answers read?
import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { readPolicyText } from './read-policy-text.ts';

const found = (value: unknown) => expect.objectContaining({ kind: 'found', value });
const days = (text: string) => readPolicyText(text).merchantReturnDays;

function asked<T>(finding: Finding<T>): (T | null)[] {
  if (finding.kind !== 'question') throw new Error(JSON.stringify(finding));
  return finding.said.map(({ value }) => value);
}

const denied = [
  ['Can I return my item within 60 days?', 'No, only within 14 days of delivery.'],
  ['Kann ich innerhalb von 60 Tagen zurückgeben?', 'Nein, nur innerhalb von 14 Tagen.'],
  ['Puis-je retourner un article sous 60 jours ?', 'Non, 14 jours seulement.'],
  ['¿Puedo devolver en 60 días?', 'No, solo en 14 días.'],
  ['Czy mogę zwrócić towar w ciągu 60 dni?', 'Nie, tylko 14 dni.'],
  ['Можно ли вернуть товар в течение 60 дней?', 'Нет, только 14 дней.'],
  ['هل يمكنني الإرجاع خلال 60 يومًا؟', 'لا، خلال 14 يومًا فقط.'],
] as const;

describe('the days of a question', () => {
  test.each(denied)('“%s %s” are asked about with those of the answer', (question, answer) => {
    expect(asked(days(`${question} ${answer}`))).toEqual([14]);
  });

  test.each(denied)('“%s” as a heading over “%s” too', (question, answer) => {
    expect(asked(days(`<h3>${question}</h3><p>${answer}</p>`))).toEqual([14]);
  });

  test.each([
    ...denied.map(([question]) => question),
    'What happens if I return my order after 30 days?',
    'Was passiert, wenn ich die Ware nach 30 Tagen zurückgebe?',
    'Que se passe-t-il si je fais un retour après 30 jours ?',
    '¿Qué pasa si devuelvo el pedido después de 30 días?',
    'Co jeśli zwrócę towar po upływie 30 dni?',
    'Что будет, если вернуть заказ через 30 дней?',
    'ماذا لو أردت الإرجاع بعد 30 يومًا؟',
    'Can I return it within 60 days?!',
    '“Can I return it within 60 days?”',
  ])('“%s” alone are asked about, and none of them is proposed', (question) => {
    expect(new Set(asked(days(question)))).toEqual(new Set([null]));
  });

  test.each([
    ['Can I return my item within 60 days? No, you may return it within 14 days.', 14],
    ['Can I return my item within 60 days? no, you may return it within 14 days.', 14],
    ['Kann ich es innerhalb von 60 Tagen zurückgeben? Nein. Die Rückgabe ist binnen 14 Tagen möglich.', 14],
    ['Puis-je retourner un article sous 60 jours ? Non, les retours se font sous 14 jours.', 14],
    ['Puede devolver en 14 días. ¿Puedo devolver en 60 días? No.', 14],
    ['Czy mogę zwrócić w ciągu 60 dni? Nie, zwrot jest możliwy w ciągu 14 dni.', 14],
    ['Можно ли вернуть в течение 60 дней? Нет, возврат возможен в течение 14 дней.', 14],
    ['هل يمكنني الإرجاع خلال 60 يومًا؟ لا، يمكن الإرجاع خلال 14 يومًا.', 14],
    ['Changed your mind? Return it within 30 days.', 30],
  ])('“%s”: an answer that says the rule itself is found: %i', (text, value) => {
    expect(days(text)).toEqual(found(value));
  });

  test('the days of an answer about something else are nobody’s window', () => {
    expect(days('How long does delivery take? No more than 5 days.')).toEqual({ kind: 'none' });
    expect(asked(days('Can I return it within 60 days? No. Sorry. We deliver within 5 days.'))).toEqual([
      null,
    ]);
  });
});

describe('the money of a question', () => {
  test.each([
    'Do you charge a restocking fee of 15%? No.',
    'Fallen Wiedereinlagerungsgebühren von 15 % an? Nein.',
    'Y a-t-il des frais de restockage de 15 % ? Non.',
    '¿Hay un cargo por reposición del 15 %? No.',
    'Czy pobieracie opłatę manipulacyjną 15%? Nie.',
    'Удерживается ли складской сбор 15 %? Нет.',
    'هل تُخصم رسوم إعادة التخزين بنسبة ١٥٪؟ لا.',
  ])('“%s” makes no fee for restocking', (text) => {
    expect(asked(readPolicyText(text).restockingFeeBasisPoints)).toEqual([null]);
  });

  test('a fee that only the answer names is proposed, and asked about', () => {
    const text = 'Is there a restocking fee of 15%? No, it is 10%.';
    expect(asked(readPolicyText(text).restockingFeeBasisPoints)).toEqual([1000]);
  });

  test.each([
    ['Returns are free?', 'No, you pay 5.95 EUR.'],
    ['Retouren sind kostenlos?', 'Nein, sie kosten 5,95 €.'],
    ['Les retours sont gratuits ?', 'Non, il faut compter 5,95 €.'],
    ['¿Las devoluciones son gratuitas?', 'No, cuestan 5,95 €.'],
    ['Czy zwrot jest darmowy?', 'Nie, kosztuje 5,95 zł.'],
    ['Возврат бесплатный?', 'Нет, вы платите 5,95 €.'],
    ['هل الإرجاع مجاني؟', 'لا، تدفع 5.95 €.'],
  ])('“%s %s” is no free return', (question, answer) => {
    expect(asked(readPolicyText(question).wayBack)).toEqual([null]);
    expect(asked(readPolicyText(`${question} ${answer}`).wayBack)).toEqual([
      { returnFees: 'ReturnShippingFees', amount: '5.95' },
    ]);
  });

  test('an answer that says it itself is found', () => {
    const text = 'Do I pay for return shipping? No, returns are free.';
    expect(readPolicyText(text).wayBack).toEqual(found({ returnFees: 'FreeReturn', amount: null }));
  });
});

test('what can’t go back is named by no question', () => {
  const text = 'Which items cannot be returned? Earrings cannot be returned.';
  expect(readPolicyText(text).finalSale).toEqual(['Earrings cannot be returned.']);
});

test.each([
  ['Do I send it to: 12 Hill Street, 8010 Graz? No.', { kind: 'none' }],
  ['What is your return address?\n\n12 Hill Street\n8010 Graz', found('12 Hill Street\n8010 Graz')],
])('“%s”: an address is taken from the answer alone', (text, finding) => {
  expect(readPolicyText(text).returnAddress).toEqual(finding);
});
