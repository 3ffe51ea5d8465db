/** Parameters that programs add to an address to know where a reader came from, and that change nothing on the page: in lower case. */
const NAMES: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid yclid ysclid twclid ttclid li_fat_id epik igshid igsh
  mibextid sfnsn fb_action_ids fb_action_types fb_source fb_ref fb_comment_id action_object_map action_type_map action_ref_map
  mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking hss_channel _ga _gl _gac _ke _branch_match_id _branch_referrer
  oly_anon_id oly_enc_id vero_id vero_conv wickedid rb_clickid s_cid s_kwcid ef_id xtor ito smid cmp spm trk trkcampaign
  guccounter guce_referrer guce_referrer_sig __twitter_impression amp_js_v amp_gsa usqp aoh obOrigUrl dicbo tblci
  tt_medium tt_content traffic_source share_from_app phpsessid jsessionid`
    .toLowerCase()
    .split(/\s+/u),
)
/** Parameters of tracking by how they begin: `utm_source`, `at_medium`, `pk_campaign`, `ns_mchannel`. */
const FAMILIES =
  /^(?:utm_|at_(?:medium|campaign|link|custom|bbc|ptr|format|send|recipient)|pk_|mtm_|piwik_|matomo_|hsa_|ns_(?:mchannel|source|campaign|linkname|fee)|_x_tr_)/iu

/** Whether a parameter only tells where a reader came from. A name that may choose a page (`id`, `ref`, `source`) is none. */
export const isTracking = (name: string): boolean => NAMES.has(name.toLowerCase()) || FAMILIES.test(name)
