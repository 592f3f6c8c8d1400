import { useFormats, useSession } from '@selfdata/ui'
import { useMutation } from '@pinia/colada'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { certificateOf } from '../certificate/certificate.ts'
import type { Certificate, Statement } from '../certificate/certificate.ts'
import { keyOf } from '../certificate/key-store.ts'
import type { Sheet } from '../certificate/pdf.ts'
import { sign } from '../certificate/sign.ts'

type Said = Omit<Statement, 'webId'>

/** Makes the certificate: signed with the person's key, drawn as a PDF, all of it in this browser. */
export function useCertificate() {
  const session = useSession()
  const sheetOf = useSheet()
  const page = window
  const { mutateAsync, isLoading } = useMutation({
    mutation: async ({ said, rules }: { said: Said; rules: readonly string[] }) => {
      const webId = session.webId!
      const { crypto } = page
      const certificate = await certificateOf({ ...said, webId }, { crypto, now: new Date() })
      const code = await sign(certificate, { key: await keyOf(webId, page), crypto })
      // 400 kB that nobody needs before this press.
      const { pdfOf } = await import('../certificate/pdf.ts')
      return pdfOf({ ...sheetOf(certificate, rules), code })
    },
  })
  return {
    make: (said: Said, rules: readonly string[]) => mutateAsync({ said, rules }),
    isBusy: computed(() => isLoading.value),
  }
}

/** What the sheet says, in the person's language. */
function useSheet() {
  const { t } = useI18n({ useScope: 'global' })
  const formats = useFormats()
  const { origin } = window.location
  return (certificate: Certificate, rules: readonly string[]): Omit<Sheet, 'code'> => {
    const { days, year } = certificate
    const months = [...Map.groupBy(days, (day) => day.slice(0, 7))]
    return {
      title: t('certificate.pdfTitle', { year }),
      lines: [
        { label: t('certificate.name'), value: certificate.name },
        { label: t('certificate.employer'), value: certificate.employer },
        {
          label: t('certificate.pdfDays', { year }),
          value: t('goal.dayCount', { count: days.length }, days.length),
        },
        { label: t('certificate.pdfDistance'), value: formats.value.distance(certificate.metres) },
        { label: t('certificate.pdfIssued'), value: formats.value.dayOfMoment(certificate.issued) },
      ],
      days: {
        title: t('goal.days'),
        months: months.map(([month, some]) => ({
          name: formats.value.monthName(month),
          days: some.map((day) => String(Number(day.slice(8)))).join(', '),
        })),
      },
      rules: { title: t('certificate.rules'), text: rules },
      proof: {
        title: t('certificate.proves'),
        text: [
          t('certificate.honour'),
          t('certificate.provesText'),
          t('certificate.notProves'),
          t('certificate.verifyAt', { url: `${origin}/verify` }),
          t('certificate.hash', { hash: certificate.evidence }),
        ],
      },
    }
  }
}
