/** As many vendors as the real list has, of our own making and with its awkward cases, for where that list isn't there. */
export function vendorsOfOurOwn(count: number): Record<string, unknown>[] {
  const names = [
    'Kirana Payroll',
    'Công ty TNHH Đông Hải',
    'บริษัท ดอกปีบ คลาวด์ จำกัด',
    'Syarikat Bunga Raya Sdn. Bhd.',
    'Mekong Field, Ltd.',
    "O'Brien & Sons",
    'Aung',
  ]
  return Array.from({ length: count }, (_, index) => ({
    name: `${names[index % names.length] ?? ''} ${index + 1}`,
    legalName: index % 5 === 0 ? undefined : `${names[index % names.length] ?? ''} ${index + 1} Holdings`,
    category: ['PAYROLL', 'HOSTING', 'MARKETING'][index % 3],
    headquarterAddress: `${index + 1} Jalan Melur, 50450 Kuala Lumpur, Malaysia`,
    websiteUrl: `https://vendor-${index + 1}.example`,
    domains: [`vendor-${index + 1}.example`],
    certifications: index % 4 === 0 ? ['ISO/IEC 27001'] : [],
  }))
}
