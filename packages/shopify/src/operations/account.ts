// What do we ask of the Customer Account API? Validated against that API's own schema, apart from the Admin's.

/** Who has signed in. */
export const READ_CUSTOMER = `query ReadCustomer { customer { id } }`;
