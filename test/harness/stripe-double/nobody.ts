const nowhere = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

/** Billing details that nobody has given. */
export const nobody = { address: nowhere, email: null, name: null, phone: null, tax_id: null };
