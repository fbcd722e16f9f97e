// Which parts of an order's account speak of its person? Of an erased order these differ from the shop's, and rightly so.

const personal = [
  /^(?:email|phone|locale|tags|discountCodes)$/,
  /^(?:customer|shippingAddress)\./,
  /^(?:lines|shippingLines)\..+\.discounts$/,
  /^fulfillments\..+\.tracking$/,
  /^refunds\..+\.(?:note|adjustments)$/,
  /^returns\..+\.(?:decline|lines)$/,
  /^transactions\..+\.label$/,
];

/** Whether erasing a person changes what stands at this path of `ourFacts`. */
export function isPersonalPath(path: string): boolean {
  return personal.some((each) => each.test(path));
}
