// What do the screens say in Russian where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Больше с нашим плагином',
  text: 'Магазин работает и без него. На вашем сайте он даёт:',
  gains: {
    safe: 'Надёжный возврат денег: если ответ потеряется, мы сами выясним, прошла ли выплата. Без плагина проверяете вы.',
    stock: 'Каждый товар возвращается на склад или нет, как вы укажете при приёмке.',
    pages: 'Страница возвратов в вашем собственном магазине, блоком на любой странице.',
    doors: 'Одно нажатие в {platform} — и вы вошли, а покупатели входят из своего аккаунта.',
    news: 'Уведомления о заказах сразу, а если они потеряются — ещё раз.',
  },
  how: 'Как его установить',
  steps: {
    ask: 'Попросите файл aftercare.zip у администратора Aftercare.',
    upload: 'Загрузите его на свой сайт в раздел плагинов и включите плагин.',
    connect: 'В {platform} откройте Aftercare и нажмите «Подключить». Все ваши настройки здесь сохранятся.',
  },
  install: 'Загрузить на свой сайт',
};
