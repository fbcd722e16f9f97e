// What do the screens say in Russian where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'Эти товары вы возвращаете на склад сами',
  before:
    'В {platform} на склад возвращаются все товары одного возврата денег или ни один, а здесь вернуть нужно не все. Поэтому не вернётся ни один: после возврата денег мы попросим об этом вас.',
  mixed:
    'В {platform} на склад возвращаются все товары одного возврата денег или ни один. После возврата денег мы скажем, что вернуть на склад самостоятельно.',
  afterTitle: 'Товар мог не вернуться на склад',
  after: 'Увеличьте в {platform} остаток каждого товара на это число, затем нажмите «Сделано».',
  done: 'Сделано',
  doneToast: 'Отмечено как сделанное.',
};
