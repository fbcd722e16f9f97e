// Which calls read and mend the shop's webhook subscriptions?
export const LIST_SUBSCRIPTIONS = /* GraphQL */ `
query ListSubscriptions($after: String) {
  webhookSubscriptions(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id topic uri } }
}`;

export const CREATE_SUBSCRIPTION = /* GraphQL */ `
mutation CreateSubscription($topic: WebhookSubscriptionTopic!, $uri: String!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: { uri: $uri, format: JSON }) {
    webhookSubscription { id }
    userErrors { field message }
  }
}`;

export const MOVE_SUBSCRIPTION = /* GraphQL */ `
mutation MoveSubscription($id: ID!, $uri: String!) {
  webhookSubscriptionUpdate(id: $id, webhookSubscription: { uri: $uri }) {
    webhookSubscription { id }
    userErrors { field message }
  }
}`;
