/** Whose organisations can hold a Global CBPR certificate: the founders of 2022. Later members weren't verified. */
export const certificationMembers = ['CA', 'JP', 'KR', 'PH', 'SG', 'TW', 'US']
