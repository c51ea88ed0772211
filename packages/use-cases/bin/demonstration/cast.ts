import type { House } from './people'

/** The customer of the demonstration: a bank that doesn't exist, one person per role. */
export const bank: House = {
  name: 'Teluk Mutiara Bank Berhad',
  country: 'MY',
  timeZone: 'Asia/Kuala_Lumpur',
  sectors: ['finance'],
  people: [
    { name: 'Nur Aisyah binti Rahman', email: 'administrator@telukmutiara.example', role: 'administrator' },
    { name: 'Sujatmiko', email: 'procurement@telukmutiara.example', role: 'procurement' },
    { name: 'Lim Wei Ling', email: 'risk@telukmutiara.example', role: 'riskManager' },
    { name: 'Nguyễn Thị Minh Châu', email: 'privacy@telukmutiara.example', role: 'dataProtection' },
    { name: 'Rajendran a/l Subramaniam', email: 'auditor@telukmutiara.example', role: 'auditor' },
    { name: 'Siti Hajar', email: 'contributor@telukmutiara.example', role: 'contributor' },
  ],
}

/** A vendor that has an organisation of its own. */
export const archive: House = {
  name: 'Lintas Arsip Digital Pte. Ltd.',
  country: 'SG',
  timeZone: 'Asia/Singapore',
  sectors: ['other'],
  people: [
    { name: 'Goh Kai Xiang', email: 'administrator@lintasarsip.example', role: 'administrator' },
    { name: 'Dewi Lestari', email: 'contributor@lintasarsip.example', role: 'contributor' },
  ],
}
