// What does our own server know of an order's returns?

/**
 * @typedef {{ rmaNumber: string, stage: string }} ReturnState
 * @typedef {{ url: string, canReturn: boolean, returns: ReturnState[] }} OrderState
 */

/**
 * The order as its signed-in shopper may see it; null: nothing is known of it, or we can't be reached.
 * @param {string} orderId
 * @returns {Promise<OrderState | null>}
 */
export async function readOrder(orderId) {
  try {
    const token = await shopify.sessionToken.get();
    const answer = await fetch(
      `${process.env.APP_URL}/customer-account/order?order=${encodeURIComponent(orderId)}`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    return answer.ok ? await answer.json() : null;
  } catch {
    // The shop's own page must never break for us: then it shows nothing of ours.
    return null;
  }
}
