/**
 * What two addresses of the same page have in common: the address without its scheme, `www.`, port of the scheme, last
 * slash and fragment, and without the parameters that only say where a reader came from. '' for what is no web
 * address. For comparing only: what is kept and shown stays as it came.
 */
export function canonicalUrl(url: string): string {
  const parts = /^https?:\/\/(?:[^\s/?#@]+@)?([^\s/?#]+)([^\s?#]*)(?:\?([^\s#]*))?(?:#\S*)?$/i.exec(url)
  if (parts === null) return ''
  const [, host = '', path = '', query = ''] = parts
  const name = host
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '')
    .replace(/\.$/, '')
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''))
    .sort()
  return `${name}${path.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`
}

/** Parameters of campaigns, newsletters, advertisers and share buttons, as the lists of privacy filters name them. */
const tracking = new RegExp(
  `^(?:${[
    'utm_\\w+|pk_\\w+|mtm_\\w+|piwik_\\w+|matomo_\\w+|wt[._]\\w+|at_\\w+|ns_\\w+|trk_\\w+|guce_\\w+|elqtrack\\w*',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|irclickid|rb_clickid|li_fat_id|epik',
    'igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|vero_conv|oly_enc_id|oly_anon_id',
    '_ga|_gl|_openstat|ref_src|ref_url|s_kwcid|s_cid|icid|ncid|cmpid|cmp|ito|ocid|smid|smtyp|xtor|guccounter',
    'soc_src|soc_trk|sr_share|sharetype|__twitter_impression|wickedid',
  ].join('|')})$`,
  'i',
)

const isTracking = (name: string): boolean => tracking.test(name)
