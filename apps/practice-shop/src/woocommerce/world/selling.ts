// Where does the shop sell to?
export const SOLD_TO = [
  'DE',
  'AT',
  'CH',
  'DK',
  'SE',
  'NL',
  'FR',
  'IT',
  'ES',
  'IE',
  'GB',
  'US',
  'CA',
  'JP',
  'NO',
];
