// What do the screens say in Spanish where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Más con nuestro plugin',
  text: 'Su tienda funciona sin él. En su sitio web añade:',
  gains: {
    safe: 'Reembolsos seguros: si se pierde una respuesta, averiguamos nosotros si se pagó. Sin él, lo mira usted.',
    stock: 'Cada artículo vuelve o no al inventario, según lo indique usted al recibirlo.',
    pages: 'Su página de devoluciones dentro de su propia tienda, como bloque en cualquier página.',
    doors: 'Un clic en {platform} inicia su sesión, y la de sus clientes desde su cuenta.',
    news: 'Los cambios en los pedidos al momento, y avisados de nuevo si se pierde un aviso.',
  },
  how: 'Cómo obtenerlo',
  steps: {
    ask: 'Pida el archivo aftercare.zip a quien gestione Aftercare para usted.',
    upload: 'Súbalo a su sitio web entre los plugins y actívelo.',
    connect:
      'En {platform}, abra Aftercare y pulse Conectar. No se pierde nada de lo que ha configurado aquí.',
  },
  install: 'Subirlo a su sitio web',
};
