// How do shops in seven languages word their policies? Made up, as such pages read.

/** English, as Shopify's template words it, filled in. */
export const englishText = `<h2>Refund policy</h2>
<p>We have a 30-day return policy, which means you have 30 days after receiving your item to request a return.</p>
<p>To be eligible for a return, your item must be in the same condition that you received it, unworn or unused, with tags, and in its original packaging. You&rsquo;ll also need the receipt or proof of purchase.</p>
<p>To start a return, you can contact us at hello@example.com. Please note that returns will need to be sent to the following address:<br>Hill Street Goods<br>12 Hill Street<br>8010 Graz<br>Austria</p>
<p>You will be responsible for paying for your own shipping costs for returning your item. A restocking fee of 12.5% applies to opened boxes.</p>
<h3>Damages and issues</h3>
<p>Please inspect your order upon reception and contact us within 7 days if the item is defective, damaged or if you receive the wrong item. In that case we cover the return shipping.</p>
<h3>Exceptions / non-returnable items</h3>
<p>Certain types of items cannot be returned, like perishable goods and custom products. Unfortunately, we cannot accept returns on sale items or gift cards.</p>
<h3>Refunds</h3>
<p>We will notify you once we&rsquo;ve received and inspected your return. If approved, you&rsquo;ll be automatically refunded on your original payment method within 10 business days. If more than 15 business days have passed since we&rsquo;ve approved your return, please contact us at hello@example.com.</p>`;

/** German, with the statutory right in the same number. */
export const germanText = `<h1>Rückgabe und Widerruf</h1>
<p>Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie die Ware erhalten haben.</p>
<p>Wir zahlen Ihnen alle Zahlungen, die wir von Ihnen erhalten haben, unverzüglich und spätestens binnen 14 Tagen zurück; das Geld geht auf dasselbe Konto. Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.</p>
<p>Für Maschinen berechnen wir bei Rückgabe eine Wiedereinlagerungsgebühr von 10 %.</p>
<p><strong>Rücksendeadresse:</strong><br>Hügelwaren GmbH<br>Am Hang 4<br>8010 Graz</p>
<p>Kam etwas beschädigt an? Bitte melden Sie sich z. B. per Mail innerhalb von 3 Tagen, dann übernehmen wir die Kosten der Rücksendung.</p>
<p>Maßanfertigungen und Hygieneartikel sind vom Umtausch ausgeschlossen.</p>`;

export const frenchText = `<h2>Politique de retour</h2>
<p>Vous disposez de 30 jours à compter de la réception de votre commande pour nous retourner un article.</p>
<p>Les retours sont gratuits : une étiquette prépayée se trouve dans le colis.</p>
<p>Nous ne prélevons aucuns frais de restockage.</p>
<p>Adresse de retour :<br>Atelier Colline<br>3 rue des Érables<br>69002 Lyon</p>
<p>Le remboursement est effectué sous 14 jours après réception du colis.</p>
<p>Les articles soldés et personnalisés ne sont ni repris ni échangés.</p>`;

export const spanishText = `<p><b>Devoluciones</b></p>
<p>Dispone de un plazo de 20 días naturales desde la recepción del pedido para devolver cualquier artículo.</p>
<p>Los gastos de devolución corren por cuenta del cliente.</p>
<p>En electrónica aplicamos un cargo por reposición del 15 %.</p>
<p>Dirección de devoluciones:<br>Tienda Colina S.L.<br>Calle Mayor 8<br>28013 Madrid</p>
<p>Le reembolsaremos en un plazo máximo de 14 días. Si el artículo llegó dañado, avísenos en 48 horas y nos hacemos cargo de los gastos.</p>
<p>La ropa interior y los productos personalizados no admiten devolución.</p>`;

export const polishText = `<h2>Zwroty</h2>
<p>Masz 30 dni od otrzymania przesyłki na zwrot towaru bez podania przyczyny.</p>
<p>Koszt odesłania towaru ponosi klient.</p>
<p>Nie pobieramy opłaty manipulacyjnej.</p>
<p>Adres do zwrotów:<br>Sklep Pagórek<br>ul. Leśna 7<br>30-001 Kraków</p>
<p>Pieniądze zwracamy w ciągu 14 dni. Towar uszkodzony reklamuj w ciągu 7 dni.</p>
<p>Bielizna oraz towary na zamówienie nie podlegają zwrotowi.</p>`;

export const russianText = `<h2>Возврат товара</h2>
<p>Вы можете вернуть товар в течение 14 дней с момента получения заказа.</p>
<p>Обратную доставку оплачивает покупатель.</p>
<p>При возврате крупной техники удерживается складской сбор 10 %.</p>
<p>Адрес для возврата:<br>ООО «Холм»<br>ул. Лесная, 5<br>125047 Москва</p>
<p>Деньги вернем на карту в течение 10 рабочих дней. Если товар пришел с браком, напишите нам в течение 3 дней.</p>
<p>Нижнее бельё и уценённые товары возврату не подлежат.</p>`;

export const arabicText = `<h2>سياسة الإرجاع والاستبدال</h2>
<p>يمكنك إرجاع المنتج خلال ١٤ يومًا من تاريخ الاستلام.</p>
<p>يتحمل العميل تكاليف شحن الإرجاع.</p>
<p>تُخصم رسوم إعادة التخزين بنسبة ١٠٪ على الأجهزة المفتوحة.</p>
<p>عنوان الإرجاع:<br>متجر التل<br>شارع الملك فهد ٢٢<br>الرياض ١١٥٦٤</p>
<p>نعيد المبلغ إلى بطاقتك خلال ٧ أيام عمل. إذا وصل المنتج تالفًا فراسلنا خلال يومين.</p>
<p>العطور ومنتجات العناية الشخصية غير قابلة للإرجاع.</p>`;

/** What WooCommerce's own sample page says before its owner has changed a word: the gaps are no address. */
export const wooSampleText = `<!-- wp:paragraph --><p><b>This is a sample page.</b></p><!-- /wp:paragraph -->
<!-- wp:heading --><h3>Overview</h3><!-- /wp:heading -->
<!-- wp:paragraph --><p>Our refund and returns policy lasts 30 days. If 30 days have passed since your purchase, we can’t offer you a full refund or exchange.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>To be eligible for a return, your item must be unused and in the same condition that you received it.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>Several types of goods are exempt from being returned. Perishable goods such as food, flowers, newspapers or magazines cannot be returned.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>If you haven’t received a refund yet, first check your bank account again. Only regular priced items may be refunded. Sale items cannot be refunded.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h3>Shipping returns</h3><!-- /wp:heading -->
<!-- wp:paragraph --><p>To return your product, you should mail your product to: {physical return address}.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>You will be responsible for paying for your own shipping costs for returning your item. Shipping costs are non-refundable. If you receive a refund, the cost of return shipping will be deducted from your refund.</p><!-- /wp:paragraph -->`;
