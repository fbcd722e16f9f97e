// Is a policy in its shop's own words read as a careful person would read it, and asked about where they would ask?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from './plain-text.ts';
import { readPolicyText } from './read-policy-text.ts';
import * as texts from './sample-texts.ts';

const found = (value: unknown) => expect.objectContaining({ kind: 'found', value });
const nothing = { kind: 'none' };
const customer = { returnFees: 'ReturnFeesCustomerResponsibility', amount: null };
const free = { returnFees: 'FreeReturn', amount: null };

describe('a whole page', () => {
  test.each([
    [
      'English',
      texts.englishText,
      30,
      customer,
      1250,
      'Hill Street Goods\n12 Hill Street\n8010 Graz\nAustria',
    ],
    ['German', texts.germanText, 14, customer, 1000, 'Hügelwaren GmbH\nAm Hang 4\n8010 Graz'],
    ['French', texts.frenchText, 30, free, 0, 'Atelier Colline\n3 rue des Érables\n69002 Lyon'],
    ['Spanish', texts.spanishText, 20, customer, 1500, 'Tienda Colina S.L.\nCalle Mayor 8\n28013 Madrid'],
    ['Polish', texts.polishText, 30, customer, 0, 'Sklep Pagórek\nul. Leśna 7\n30-001 Kraków'],
    ['Russian', texts.russianText, 14, customer, 1000, 'ООО «Холм»\nул. Лесная, 5\n125047 Москва'],
    ['Arabic', texts.arabicText, 14, customer, 1000, 'متجر التل\nشارع الملك فهد ٢٢\nالرياض ١١٥٦٤'],
  ])('in %s is read term by term', (_, text, days, wayBack, fee, address) => {
    const reading = readPolicyText(text);
    expect(reading.merchantReturnDays).toEqual(found(days));
    expect(reading.countedFrom).toEqual(found('DELIVERY'));
    expect(reading.wayBack).toEqual(found(wayBack));
    expect(reading.restockingFeeBasisPoints).toEqual(found(fee));
    expect(reading.returnAddress).toEqual(found(address));
    expect(reading.finalSale.length).toBeGreaterThan(0);
  });

  test('the sample page of WooCommerce has days and no address, for that is a gap to be filled', () => {
    const reading = readPolicyText(texts.wooSampleText);
    expect(reading.merchantReturnDays).toEqual(found(30));
    expect(reading.countedFrom).toEqual(found('ORDER'));
    expect(reading.wayBack).toEqual(found(customer));
    expect(reading.returnAddress).toEqual(nothing);
    expect(reading.restockingFeeBasisPoints).toEqual(nothing);
  });

  test('a text about something else says nothing, and nothing is made of it', () => {
    const text =
      'We deliver within 5 days. Our warranty lasts 24 months. Call us, we are here 7 days a week.';
    const { finalSale, ...findings } = readPolicyText(text);
    expect(finalSale).toEqual([]);
    expect(Object.values(findings)).toEqual(Array.from({ length: 5 }, () => nothing));
  });
});

describe('days', () => {
  test.each([
    ['Returns are accepted within 30 days of delivery.', 30],
    ['You may return items within fourteen (14) days.', 14],
    ['You have two weeks to send it back.', 14],
    ['30-day money-back guarantee on everything.', 30],
    ['After 30 days we can not accept returns.', 30],
    ['Return it within 30 days and the money is on your card 5 days later.', 30],
    ['30 Tage Rückgaberecht.', 30],
    ['Sie können die Ware innerhalb von 100 Tagen zurücksenden.', 100],
    ['Nach Ablauf von 60 Tagen ist eine Rückgabe nicht mehr möglich.', 60],
    ['60 Tage Geld-zurück-Garantie!', 60],
    ['Vous avez quinze jours pour changer d’avis.', 15],
    ['Satisfait ou remboursé pendant 60 jours.', 60],
    ['Puede devolver su compra en un plazo de quince días.', 15],
    ['Zwrot możliwy w ciągu czternastu dni.', 14],
    ['14-dniowe prawo do zwrotu.', 14],
    ['Возврат возможен в течение четырнадцати дней.', 14],
    ['У вас есть 30 календарных дней на возврат.', 30],
    ['يمكن الإرجاع خلال ثلاثين يومًا.', 30],
    ['الإرجاع خلال أسبوعين من الاستلام.', 14],
  ])('“%s” is found: %i', (text, days) => {
    expect(readPolicyText(text).merchantReturnDays).toEqual({ kind: 'found', value: days, sentence: text });
  });

  test.each([
    ['We do not offer 30 day returns.', [null]],
    ['Wir bieten keine 30 Tage Rückgabe an.', [null]],
    ['Nous n’offrons pas de retour sous 30 jours.', [null]],
    ['No ofrecemos devoluciones de 30 días.', [null]],
    ['Nie oferujemy zwrotów w ciągu 30 dni.', [null]],
    ['Мы не предлагаем возврат в течение 30 дней.', [null]],
    ['لا نقدم إرجاعًا خلال ٣٠ يومًا.', [null]],
    ['Exchanges within 14 days, refunds within 30 days.', [14, 30]],
    ['Umtausch innerhalb von 14 Tagen und Rückgabe innerhalb von 30 Tagen.', [14, 30]],
    ['Échanges sous 14 jours. Retours sous 30 jours.', [14, 30]],
    ['Cambios en 14 días y devoluciones en 30 días.', [14, 30]],
    ['Wymiana do 14 dni, zwrot do 30 dni.', [14, 30]],
    ['Обмен в течение 14 дней, возврат в течение 30 дней.', [14, 30]],
    ['الاستبدال خلال ١٤ يومًا، والإرجاع خلال ٣٠ يومًا.', [14, 30]],
    ['Members may return items within 60 days.', [60]],
    ['You may return it within one month.', [30]],
    ['Returns within 14 working days only.', [14]],
    ['Return it within 14-30 days.', [30]],
  ])('“%s” is a question: %j', (text, values) => {
    const { merchantReturnDays } = readPolicyText(text);
    if (merchantReturnDays.kind !== 'question') throw new Error(JSON.stringify(merchantReturnDays));
    expect(merchantReturnDays.said.map(({ value }) => value)).toEqual(values);
  });

  test('a no is forgotten where another sentence says how many there are', () => {
    const text = 'We do not offer 30 day returns. You may return items within 14 days.';
    expect(readPolicyText(text).merchantReturnDays).toEqual(found(14));
  });

  test.each([
    ['Returns within 30 days of purchase.', 'ORDER'],
    ['Returns within 30 days of delivery.', 'DELIVERY'],
    ['Returns within 30 days of receipt of your order.', 'DELIVERY'],
    ['Returns within 30 days of dispatch.', 'FULFILLMENT'],
    ['From the date of purchase you have 30 days for a return.', 'ORDER'],
    ['Rückgabe bis 30 Tage nach dem Kauf.', 'ORDER'],
    ['Rückgabe innerhalb von 30 Tagen ab Versand.', 'FULFILLMENT'],
    ['Rückgabe innerhalb von 30 Tagen ab Bestelldatum.', 'ORDER'],
    ['Retour sous 30 jours à compter de la date d’achat.', 'ORDER'],
    ['Après réception de votre commande, vous avez 30 jours pour un retour.', 'DELIVERY'],
    ['Retours acceptés 30 jours après l’expédition.', 'FULFILLMENT'],
    ['Devoluciones en 30 días desde la fecha de compra.', 'ORDER'],
    ['Devoluciones en 30 días desde el envío.', 'FULFILLMENT'],
    ['Zwrot w ciągu 14 dni od daty zakupu.', 'ORDER'],
    ['Zwrot w ciągu 14 dni od wysyłki.', 'FULFILLMENT'],
    ['Возврат в течение 14 дней с даты покупки.', 'ORDER'],
    ['Возврат в течение 14 дней с даты отправки.', 'FULFILLMENT'],
    ['الإرجاع خلال ١٤ يومًا من تاريخ الشراء.', 'ORDER'],
    ['الإرجاع خلال ١٤ يومًا من تاريخ الشحن.', 'FULFILLMENT'],
  ])('“%s” counts from %s', (text, from) => {
    expect(readPolicyText(text).countedFrom).toEqual(found(from));
  });

  test.each([
    'Returns within 30 days of purchase. Returns within 30 days of receiving it.',
    'Returns within 30 days of purchase or delivery.',
    'Return it within 30 days of purchase in the box you received it in.',
  ])('“%s”: from when it counts is asked', (text) => {
    const { countedFrom } = readPolicyText(text);
    if (countedFrom.kind !== 'question') throw new Error(JSON.stringify(countedFrom));
    expect(countedFrom.said.map(({ value }) => value).toSorted()).toEqual(['DELIVERY', 'ORDER']);
  });

  test.each(['Returns within 30 days.', 'Return it within 30 days; the cost of shipping is yours.'])(
    '“%s” does not say from when',
    (text) => {
      expect(readPolicyText(text).countedFrom).toEqual(nothing);
    },
  );
});

describe('the way back', () => {
  const fee = (amount: string) => ({ returnFees: 'ReturnShippingFees', amount });
  test.each([
    ['Free returns, always.', free],
    ['We cover the cost of return shipping.', free],
    ['A return fee of €3.90 is deducted from your refund.', fee('3.90')],
    ['Rücksendegebühr bei Rückgabe: 3,90 €.', fee('3.90')],
    ['Die Rücksendung ist für Sie kostenlos.', free],
    ['Les frais de retour sont à votre charge.', customer],
    ['Las devoluciones son gratuitas.', free],
    ['Darmowy zwrot w każdym paczkomacie.', free],
    ['Возврат бесплатный.', free],
    ['الإرجاع مجاني داخل المملكة.', free],
  ])('“%s” is found', (text, way) => {
    expect(readPolicyText(text).wayBack).toEqual({ kind: 'found', value: way, sentence: text });
  });

  test.each([
    ['We do not offer free returns.', [null]],
    ['Free returns on orders over €50.', [free]],
    ['Free returns within Austria. Customers pay the return from elsewhere.', [free, customer]],
  ])('“%s” is a question', (text, values) => {
    const { wayBack } = readPolicyText(text);
    if (wayBack.kind !== 'question') throw new Error(JSON.stringify(wayBack));
    expect(wayBack.said.map(({ value }) => value)).toEqual(values);
  });

  test('what is promised for broken goods is no promise for others', () => {
    expect(readPolicyText('If it arrives damaged, we pay return shipping.').wayBack).toEqual(nothing);
  });
});

describe('the restocking fee', () => {
  test.each([
    ['We charge no restocking fee.', found(0)],
    ['A 15% restocking fee applies.', found(1500)],
    ['Restocking fee: 12.5 percent.', found(1250)],
    ['A restocking fee of up to 20% may apply.', expect.objectContaining({ kind: 'question' })],
    ['A restocking fee of $5 applies.', expect.objectContaining({ kind: 'question' })],
    ['Enjoy 20% off everything.', nothing],
  ])('“%s”', (text, finding) => {
    expect(readPolicyText(text).restockingFeeBasisPoints).toEqual(finding);
  });
});

describe('the address', () => {
  test('below its heading, one line a paragraph, is found', () => {
    const text =
      'Return address\n\nHill Goods\n\n12 Hill Street\n\n8010 Graz\n\nWrite to us before you send anything.';
    expect(readPolicyText(text).returnAddress).toEqual(found('Hill Goods\n12 Hill Street\n8010 Graz'));
  });

  test.each([
    ['Return address\n\nHill Goods\n\n12 Hill Street\n\n8010 Graz', 'Hill Goods, 12 Hill Street, 8010 Graz'],
    ['<h3>Return address</h3><p>Hill Goods<br>12 Hill Street</p>', 'Hill Goods, 12 Hill Street'],
    ['Return address:\n12 Hill Street\n8010 Graz', '12 Hill Street, 8010 Graz'],
    ['Return address: Hill Goods\n12 Hill Street', 'Return address: Hill Goods, 12 Hill Street'],
    ['Return address: 12 Hill Street, Graz.', 'Return address: 12 Hill Street, Graz.'],
  ])('of “%s” it is the address that is quoted, never a bare heading', (text, sentence) => {
    expect(readPolicyText(text).returnAddress).toMatchObject({ kind: 'found', sentence });
  });

  test('two of them are a question', () => {
    const text = 'Return address: 12 Hill Street, 8010 Graz\n\nReturn address: 9 Lake Road, 1010 Wien';
    expect(readPolicyText(text).returnAddress).toMatchObject({ kind: 'question' });
  });

  test.each([
    'Send your return to: returns@example.com',
    'Your return address: [insert address 123]',
    'Write to us for the return address.',
  ])('“%s” is none', (text) => {
    expect(readPolicyText(text).returnAddress).toEqual(nothing);
  });
});

describe('whatever the text', () => {
  const sentences = Object.values(texts)
    .flatMap((text) => readBlocks(text).flat())
    .concat(['We do not offer 30 day returns.', 'Exchanges within 14 days, refunds within 30 days.']);
  const anyText = fc.oneof(
    fc.string({ maxLength: 400, unit: 'binary' }),
    fc.array(fc.constantFrom(...sentences), { maxLength: 12 }).map((lines) => lines.join('\n\n')),
    fc
      .array(fc.constantFrom('<p>', '</p>', '<', '&#0;', '&amp', '30 days', 'return', '%', '\n', ':'))
      .map((parts) => parts.join(' ')),
  );

  test('each finding stands with a sentence that is the text’s own, and a value that it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = readBlocks(text).flat();
        const { merchantReturnDays, wayBack, restockingFeeBasisPoints, returnAddress, finalSale } =
          readPolicyText(text);
        const findings = [merchantReturnDays, wayBack, restockingFeeBasisPoints, returnAddress];
        for (const finding of findings) {
          const said = finding.kind === 'found' ? [finding] : finding.kind === 'question' ? finding.said : [];
          // An address is several lines, which follow one another.
          for (const { sentence } of said) expect(lines.join(', ')).toContain(sentence);
          if (finding.kind === 'question') expect(finding.said.length).toBeGreaterThan(0);
        }
        for (const sentence of finalSale) expect(lines.some((line) => line.includes(sentence))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a sentence that the page says twice is shown once', () => {
    const unclear = 'You may not return items within 14 days.';
    const final = 'Earrings and sale items cannot be returned.';
    const { merchantReturnDays, finalSale } = readPolicyText(
      `${unclear}\n\n${final}\n\n${unclear}\n\n${final}`,
    );
    expect(merchantReturnDays).toEqual({ kind: 'question', said: [{ value: null, sentence: unclear }] });
    expect(finalSale.filter((sentence) => sentence === final)).toHaveLength(1);
  });

  test('two windows of different days are never one value, in whatever order they stand', () => {
    const pair = fc.uniqueArray(fc.integer({ min: 3, max: 365 }), { minLength: 2, maxLength: 2 });
    const forms = fc.constantFrom(
      (n: number) => `You may return items within ${n} days.`,
      (n: number) => `Sie können die Ware innerhalb von ${n} Tagen zurücksenden.`,
      (n: number) => `Vous pouvez retourner l’article sous ${n} jours.`,
      (n: number) => `Puede devolver el artículo en ${n} días.`,
      (n: number) => `Towar można zwrócić w ciągu ${n} dni.`,
      (n: number) => `Товар можно вернуть в течение ${n} дней.`,
      (n: number) => `يمكن إرجاع المنتج خلال ${n} يومًا.`,
    );
    fc.assert(
      fc.property(pair, forms, forms, ([a = 0, b = 0], one, other) => {
        const { merchantReturnDays } = readPolicyText(`${one(a)} ${other(b)}`);
        expect(merchantReturnDays).toMatchObject({ kind: 'question', said: [{ value: a }, { value: b }] });
      }),
    );
  });
});
