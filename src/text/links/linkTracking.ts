/**
 * Parameters that say how a reader came to the page, not which page it is: the click ids and campaign names of
 * advertising and mailing systems (Google, Yandex, Meta, Microsoft, X, TikTok, LinkedIn, Pinterest, Snap, VK, Matomo, Piwik,
 * HubSpot, Marketo, Mailchimp, Adobe, AT Internet …) and marks of share buttons.
 */
const names = new Set(
  (
    'fbclid fb_action_ids fb_action_types fb_ref fb_source gclid gclsrc dclid gbraid wbraid gad_source ' +
    'gad_campaignid srsltid msclkid yclid ysclid ymclid _openstat openstat rb_clickid vkclid twclid ttclid li_fat_id ' +
    'epik sccid scclid irclickid igsh igshid mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking ' +
    'vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid s_kwcid ef_id _ga _gl _ke _kx _branch_match_id dm_i ' +
    'guccounter guce_referrer guce_referrer_sig cmpid ftag icid ncid ocid smid smtyp xtor ns_mchannel ns_source ' +
    'ns_campaign ns_linkname ns_fee __twitter_impression ref ref_src ref_url tg_rhash is_copy_url is_from_webapp ' +
    'sender_device wprov amp'
  ).split(' '),
);
const families =
  /^(?:utm_|mtm_|pk_|piwik_|matomo_|hsa_|itm_|at_(?:medium|campaign|custom|format|link_|ptr_name|bbc_team))/u;

/**
 * The parameters without those that only follow the reader. `from` is one of them on news sites, but not beside `to`,
 * where it is the start of a journey or a range.
 *
 * What it can wrongly join: two pages of a site that uses one of these names for its own purpose.
 * Source: the systems' own documentation, such as https://support.google.com/analytics/answer/10917952 (utm_*), and the public
 * list of AdGuard's URL tracking filter to compare with.
 */
export function dropTracking(
  query: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  if (query.length === 0) return query;
  const isRange = query.some(([name]) => /^(?:to|till|until|date_to|dateto)$/iu.test(name));
  return query.filter(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === 'from') return isRange;
    return !names.has(lower) && !families.test(lower) && !(lower === 'outputtype' && value === 'amp');
  });
}
