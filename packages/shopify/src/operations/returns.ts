// Which calls move a return along, and which show what became of its money?
import { PAGE_INFO, RETURN, RETURN_LINE } from './selections.ts';

const PRESENTMENT = /* GraphQL */ `{ presentmentMoney { amount currencyCode } shopMoney { amount currencyCode } }`;
const USER_ERRORS = /* GraphQL */ `userErrors { field message code }`;
const WHOLE = /* GraphQL */ `{ ${RETURN} returnLineItems(first: 40) { ${PAGE_INFO} nodes { ${RETURN_LINE} } } }`;

export const READ_RETURN = /* GraphQL */ `query ReadReturn($id: ID!) { return(id: $id) ${WHOLE} }`;

export const READ_REASONS = /* GraphQL */ `
query ReadReasons { returnReasonDefinitions(first: 100) { nodes { id handle deleted } } }`;

export const REQUEST_RETURN = /* GraphQL */ `
mutation RequestReturn($input: ReturnRequestInput!) { answer: returnRequest(input: $input) { return ${WHOLE} ${USER_ERRORS} } }`;
export const APPROVE_RETURN = /* GraphQL */ `
mutation ApproveReturn($input: ReturnApproveRequestInput!) {
  answer: returnApproveRequest(input: $input) { return ${WHOLE} ${USER_ERRORS} }
}`;
export const DECLINE_RETURN = /* GraphQL */ `
mutation DeclineReturn($input: ReturnDeclineRequestInput!) {
  answer: returnDeclineRequest(input: $input) { return ${WHOLE} ${USER_ERRORS} }
}`;
export const CANCEL_RETURN = /* GraphQL */ `
mutation CancelReturn($id: ID!) { answer: returnCancel(id: $id) { return ${WHOLE} ${USER_ERRORS} } }`;
export const CLOSE_RETURN = /* GraphQL */ `
mutation CloseReturn($id: ID!) { answer: returnClose(id: $id) { return ${WHOLE} ${USER_ERRORS} } }`;

/** Takes no key: what keeps it from paying twice is that the processable quantities fall as it succeeds. */
export const PROCESS_RETURN = /* GraphQL */ `
mutation ProcessReturn($input: ReturnProcessInput!) {
  answer: returnProcess(input: $input) {
    return { id refunds(first: 20, reverse: true) { nodes { id note } } }
    ${USER_ERRORS}
  }
}`;

const REVERSE_LINE = /* GraphQL */ `id totalQuantity fulfillmentLineItem { id } dispositions { quantity }`;

/** The goods on their way back, and which return line each belongs to. */
export const READ_REVERSE_ORDERS = /* GraphQL */ `
query ReadReverseOrders($id: ID!) {
  return(id: $id) {
    returnLineItems(first: 40) { ${PAGE_INFO} nodes { ${RETURN_LINE} } }
    reverseFulfillmentOrders(first: 5) {
      ${PAGE_INFO} nodes { id lineItems(first: 20) { ${PAGE_INFO} nodes { ${REVERSE_LINE} } } }
    }
  }
}`;
export const REVERSE_ORDER_PAGES = {
  field: 'reverseFulfillmentOrders',
  document: /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) {
    ... on Return {
      reverseFulfillmentOrders(first: 10, after: $after) {
        ${PAGE_INFO} nodes { id lineItems(first: 20) { ${PAGE_INFO} nodes { ${REVERSE_LINE} } } }
      }
    }
  }
}`,
};
export const REVERSE_LINE_PAGES = {
  field: 'lineItems',
  document: /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) {
    ... on ReverseFulfillmentOrder { lineItems(first: 100, after: $after) { ${PAGE_INFO} nodes { ${REVERSE_LINE} } } }
  }
}`,
};

/** Goods can be restocked only at a location: the one they were sent from. */
export const READ_LOCATIONS = /* GraphQL */ `
query ReadLocations($id: ID!) { order(id: $id) { fulfillments(first: 250) { id location { id } } } }`;

const EVIDENCE_TRANSACTION = /* GraphQL */ `status amountSet ${PRESENTMENT}`;
const EVIDENCE_REFUND = /* GraphQL */ `
  id note totalRefundedSet ${PRESENTMENT}
  transactions(first: 10) { ${PAGE_INFO} nodes { ${EVIDENCE_TRANSACTION} } }`;

export const READ_EVIDENCE = /* GraphQL */ `
query ReadEvidence($id: ID!) {
  return(id: $id) {
    id status
    returnLineItems(first: 40) { ${PAGE_INFO} nodes { ${RETURN_LINE} } }
    refunds(first: 8) { ${PAGE_INFO} nodes { ${EVIDENCE_REFUND} } }
  }
}`;
export const EVIDENCE_REFUND_PAGES = {
  field: 'refunds',
  document: /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) { ... on Return { refunds(first: 15, after: $after) { ${PAGE_INFO} nodes { ${EVIDENCE_REFUND} } } } }
}`,
};
export const EVIDENCE_TRANSACTION_PAGES = {
  field: 'transactions',
  document: /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) {
    ... on Refund { transactions(first: 100, after: $after) { ${PAGE_INFO} nodes { ${EVIDENCE_TRANSACTION} } } }
  }
}`,
};
