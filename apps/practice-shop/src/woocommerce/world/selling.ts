// Where does the shop sell to, and by which ways does it send?
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

export const SENDING = [
  { code: 'standard', title: 'Standard', price: '4.90' },
  { code: 'express', title: 'Express', price: '12.90' },
];
