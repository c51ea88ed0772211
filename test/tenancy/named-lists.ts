/** What the owners of the functions that cross scopes may see and change: written `s i u(…) d` as in the matrix. */
export const DEFINERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rantai_gatekeeper: {
    assessment: 's u(answering_state opened_at)',
    attempt: 's i u(count) d',
    credential: 's i u(password_hash updated_at)',
    delegation: 's u(opened_at remind_at taken_back_at) d',
    handover: 's i u(agreed_at token_expires_at token_hash)',
    heartbeat: 's',
    invitation: 's u(opened_at state)',
    invitation_token: 's i u(first_used_at revoked_at)',
    join_request: 's i u(decided_at decided_by_name state)',
    kept_copy: 's(assessment_id id invitation_id kept_at organisation_id)',
    mail_token: 's i u(used_at)',
    member_invitation: 's u(state)',
    member_invitation_token: 's i u(used_at)',
    membership: 's i u(left_at role)',
    message: 's(assessing_organisation_id assessment_id created_at data id kind question_id)',
    merge_request: 's i u(administrator_user_id administrator_yes_at state)',
    organisation: 's(id is_demo locale merged_into name state time_zone) i u(name state)',
    organisation_domain: 's i',
    outbox: 'i',
    passed_request: 's(asked_by_email assessment_id created_at id kept_of organisation_id) u(kept_of)',
    questionnaire: 's i',
    relationship: 's i',
    respondent: 's i u(revoked_at waits_for)',
    respondent_token: 's i u(expires_at revoked_at)',
    session: 's i u(active_organisation_id expires_at) d',
    signing_key: 's(organisation_id public_key retired_at valid_from)',
    user: 's i u(email_verified_at locale name time_zone)',
    user_mail: 'i',
    vendor: 's(id name organisation_id)',
  },
  rantai_sweeper: {
    content_announcement: 's(organisation_id subject version)',
    contract_reminder: 's(claimed_until due_at id organisation_id state) u(claimed_until)',
    finding_reminder: 's(claimed_until due_at id organisation_id state) u(claimed_until)',
    delegation: 's(claimed_until id organisation_id remind_at) u(claimed_until)',
    engagement: 's(id organisation_id score_claimed_until score_moves_on) u(score_claimed_until)',
    flow_down_proof: 's(claimed_until id organisation_id remind_at) u(claimed_until)',
    heartbeat: 's(at name) i u(at)',
    incident: 's(claimed_until id organisation_id remind_at state) u(claimed_until)',
    mail: 's(claimed_until created_at id organisation_id started_at state) u(claimed_until)',
    organisation: 's(id scores_checked_on state time_zone) u(scores_checked_on)',
    outbox: 's(created_at relayed_at)',
    party_notice: 's(claimed_until id next_at organisation_id) u(claimed_until)',
    reminder: 's(claimed_until due_at id organisation_id state) u(claimed_until)',
    schedule: 's(claimed_until id next_due_at organisation_id paused) u(claimed_until)',
    sheet_import: 's(created_at kind) d',
    transfer: 's(claimed_until id organisation_id remind_at state) u(claimed_until)',
    transfer_follow: 's(claimed_until follow_at organisation_id) u(claimed_until)',
    user: 's(email id locale name)',
    user_mail: 's(created_at id sent_at started_at state template user_id) u(sent_at started_at state)',
    vendor_import: 's(applied_at created_at) d',
  },
  rantai_merger: {
    evidence: 's(organisation_id) u(organisation_id)',
    merge_request:
      's(administrator_user_id administrator_yes_at contact_yes_at created_at id placeholder_organisation_id requested_by_email requested_by_name state surviving_organisation_id) u(state)',
    organisation: 's(id state) u(merged_into state)',
    receipt: 's(organisation_id) u(organisation_id)',
    relationship: 's(answering_organisation_id) u(answering_organisation_id)',
  },
  rantai_keeper: {
    answer: 's i u(answered_on author_name comment not_applicable status updated_at value version) d',
    answer_evidence: 's i d',
    answer_history: 's i d',
    assessment: 's(answering_organisation_id assessing_organisation_id id question_count) u(answered_count)',
    audit_event: 'i',
    evidence: 's i d',
    evidence_share: 's(answering_organisation_id assessing_organisation_id digest id)',
    evidence_version: 's i d',
    invitation: 's(answering_organisation_id contact_name id)',
    kept_copy: 's i d',
    outbox: 'i',
    submission: 's(answering_organisation_id assessing_organisation_id assessment_id id number submitted_at)',
    submission_answer:
      's(answered_on answering_organisation_id assessing_organisation_id author_name comment evidence not_applicable question_id submission_id value)',
  },
  rantai_eraser: {},
  rantai_visitor: { trust_profile: 's(profile published_at slug)' },
}

/**
 * Every policy by fingerprint. The list notices change and proves nothing; what a policy does is shown by the matrix.
 * Respondents' policies read through the table `respondent`, so revoking a link works at once.
 */
export const POLICIES = `
answer keep all to keeper using true check -
answer named all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND NAMED) check -
answer own all to answering using (organisation_id = ORGANISATION) check -
answer_evidence keep all to keeper using true check -
answer_evidence named all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND NAMED) check -
answer_evidence own all to answering using (organisation_id = ORGANISATION) check -
answer_history keep all to keeper using true check -
answer_history named all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND NAMED) check -
answer_history own all to answering using (organisation_id = ORGANISATION) check -
assessment answering all to answering using (answering_organisation_id = ORGANISATION) check -
assessment assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
assessment gate all to gatekeeper using true check -
assessment keep all to keeper using true check -
assessment its_one select to respondent using ((answering_organisation_id = ORGANISATION) AND (id = ITS_ASSESSMENT)) check -
assessment whole update to respondent using ((answering_organisation_id = ORGANISATION) AND (id = WHOLE)) check -
assessment_internal own all to assessing using (organisation_id = ORGANISATION) check -
attempt gate all to gatekeeper using true check -
audit_event keep insert to keeper using - check true
audit_event own all to member using (organisation_id = ORGANISATION) check -
audit_event respondent insert to respondent using - check ((organisation_id = ORGANISATION) AND (actor_kind = 'respondent') AND (actor_id = ITSELF))
condition_met own all to assessing using (organisation_id = ORGANISATION) check -
contact own all to assessing using (organisation_id = ORGANISATION) check -
content_announcement own all to assessing using (organisation_id = ORGANISATION) check -
content_announcement sweep select to sweeper using true check -
contract own all to assessing using (organisation_id = ORGANISATION) check -
contract_clause own all to assessing using (organisation_id = ORGANISATION) check -
contract_file own all to assessing using (organisation_id = ORGANISATION) check -
contract_reminder own all to assessing using (organisation_id = ORGANISATION) check -
contract_reminder sweep all to sweeper using true check -
credential gate all to gatekeeper using true check -
decision own all to assessing using (organisation_id = ORGANISATION) check -
delegation gate all to gatekeeper using true check -
delegation itself select to respondent using ((organisation_id = ORGANISATION) AND (id = ITSELF)) check -
delegation own all to answering using (organisation_id = ORGANISATION) check -
delegation sweep all to sweeper using true check -
delegation whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
engagement own all to assessing using (organisation_id = ORGANISATION) check -
engagement sweep all to sweeper using true check -
evidence keep all to keeper using true check -
evidence merge all to merger using true check -
evidence own all to answering using (organisation_id = ORGANISATION) check -
evidence uploaded all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND (respondent_id = ITSELF)) check -
evidence whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
evidence_review own all to assessing using (organisation_id = ORGANISATION) check -
evidence_share answering all to answering using (answering_organisation_id = ORGANISATION) check -
evidence_share assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
evidence_share keep select to keeper using true check -
evidence_share whole all to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
evidence_version keep all to keeper using true check -
evidence_version own all to answering using (organisation_id = ORGANISATION) check -
evidence_version uploaded all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND (respondent_id = ITSELF)) check -
evidence_version whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
evidence_view answering all to answering using (answering_organisation_id = ORGANISATION) check -
evidence_view assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
flow_down_file own all to assessing using (organisation_id = ORGANISATION) check -
flow_down_proof own all to assessing using (organisation_id = ORGANISATION) check -
flow_down_proof sweep all to sweeper using true check -
finding own all to assessing using (organisation_id = ORGANISATION) check -
finding_reminder own all to assessing using (organisation_id = ORGANISATION) check -
finding_reminder sweep all to sweeper using true check -
handover gate all to gatekeeper using true check -
heartbeat gate select to gatekeeper using true check -
heartbeat sweep all to sweeper using true check -
incident own all to assessing using (organisation_id = ORGANISATION) check -
incident sweep all to sweeper using true check -
incident_duty own all to assessing using (organisation_id = ORGANISATION) check -
incident_entry own all to assessing using (organisation_id = ORGANISATION) check -
incident_hit own all to assessing using (organisation_id = ORGANISATION) check -
incident_notice answering all to answering using (answering_organisation_id = ORGANISATION) check -
incident_notice assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
incident_notice_entry read_answering select to answering using (answering_organisation_id = ORGANISATION) check -
incident_notice_entry read_assessing select to assessing using (assessing_organisation_id = ORGANISATION) check -
incident_notice_entry write_answering insert to answering using - check ((answering_organisation_id = ORGANISATION) AND (author_side = 'answering'))
incident_notice_entry write_assessing insert to assessing using - check ((assessing_organisation_id = ORGANISATION) AND (author_side = 'assessing'))
incident_of_notice own all to assessing using (organisation_id = ORGANISATION) check -
incident_task own all to assessing using (organisation_id = ORGANISATION) check -
invitation answering all to answering using (answering_organisation_id = ORGANISATION) check -
invitation assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
invitation gate all to gatekeeper using true check -
invitation keep select to keeper using true check -
invitation its_one select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
invitation_token gate all to gatekeeper using true check -
join_request gate all to gatekeeper using true check -
join_request own all to member using (organisation_id = ORGANISATION) check -
kept_copy gate select to gatekeeper using true check -
kept_copy keep all to keeper using true check -
knock_out_exception own all to assessing using (organisation_id = ORGANISATION) check -
law_proof own all to assessing using (organisation_id = ORGANISATION) check -
library_consent own all to answering using (organisation_id = ORGANISATION) check -
library_entry own all to answering using (organisation_id = ORGANISATION) check -
library_version own all to answering using (organisation_id = ORGANISATION) check -
list_subscription answering select to answering using (answering_organisation_id = ORGANISATION) check -
list_subscription assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
mail operate select to operator using true check -
mail own all to member using (organisation_id = ORGANISATION) check -
mail sweep all to sweeper using true check -
mail_token gate all to gatekeeper using true check -
member_invitation gate all to gatekeeper using true check -
member_invitation own all to member using (organisation_id = ORGANISATION) check -
member_invitation_token gate all to gatekeeper using true check -
membership gate all to gatekeeper using true check -
membership own all to member using (organisation_id = ORGANISATION) check -
merge_request gate all to gatekeeper using true check -
merge_request merge all to merger using true check -
message gate select to gatekeeper using true check -
message read_answering select to answering using (answering_organisation_id = ORGANISATION) check -
message read_assessing select to assessing using (assessing_organisation_id = ORGANISATION) check -
message read_whole select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
message write_answering insert to answering using - check ((answering_organisation_id = ORGANISATION) AND (author_side = 'answering'))
message write_assessing insert to assessing using - check ((assessing_organisation_id = ORGANISATION) AND (author_side = 'assessing'))
message write_whole insert to respondent using - check ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE) AND (author_side = 'answering'))
note answering all to answering using ((organisation_id = ORGANISATION) AND (side = 'answering')) check -
note assessing all to assessing using ((organisation_id = ORGANISATION) AND (side = 'assessing')) check -
notice_reply read_answering select to answering using (answering_organisation_id = ORGANISATION) check -
notice_reply read_assessing select to assessing using (assessing_organisation_id = ORGANISATION) check -
notice_reply read_whole select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
notice_reply write_answering insert to answering using - check ((answering_organisation_id = ORGANISATION) AND (author_side = 'answering'))
notice_reply write_assessing insert to assessing using - check ((assessing_organisation_id = ORGANISATION) AND (author_side = 'assessing'))
notice_reply write_whole insert to respondent using - check ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE) AND (author_side = 'answering'))
notice_terms answering select to answering using (answering_organisation_id = ORGANISATION) check -
notice_terms assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
notice_terms whole select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
organisation gate select to gatekeeper using true check -
organisation gate_insert insert to gatekeeper using - check (state = ANY (ARRAY['placeholder', 'active']))
organisation gate_update update to gatekeeper using (state = 'placeholder') check (state = ANY (ARRAY['placeholder', 'active']))
organisation merge all to merger using true check -
organisation operate select to operator using true check -
organisation own all to member using (id = ORGANISATION) check -
organisation sweep select to sweeper using true check -
organisation sweep_check update to sweeper using true check -
organisation_domain gate_insert insert to gatekeeper using - check true
organisation_domain gate_read select to gatekeeper using true check -
organisation_domain own all to member using (organisation_id = ORGANISATION) check -
outbox gate insert to gatekeeper using - check true
outbox keep insert to keeper using - check true
outbox own insert to member using - check ((sender_organisation_id = ORGANISATION) AND (relationship_id IS NULL))
outbox relay all to system using true check -
outbox sweep select to sweeper using true check -
outbox write_answering insert to answering using - check ((sender_organisation_id = ORGANISATION) AND (answering_organisation_id = ORGANISATION) AND (side = 'assessing'))
outbox write_assessing insert to assessing using - check ((sender_organisation_id = ORGANISATION) AND (assessing_organisation_id = ORGANISATION) AND (side = 'answering'))
own_pack own all to assessing using (organisation_id = ORGANISATION) check -
own_pack_version own all to assessing using (organisation_id = ORGANISATION) check -
own_questionnaire own all to assessing using (organisation_id = ORGANISATION) check -
own_sub_processor own all to answering using (organisation_id = ORGANISATION) check -
pack_import own all to assessing using (organisation_id = ORGANISATION) check -
packed_answers own all to assessing using (organisation_id = ORGANISATION) check -
passed_answer own all to answering using (organisation_id = ORGANISATION) check -
passed_answer whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE) AND (ITS_REQUEST_IS_SEEN)) check -
passed_request gate all to gatekeeper using true check -
passed_request own all to answering using (organisation_id = ORGANISATION) check -
passed_request whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE) AND (kept_of IS NULL)) check -
passed_share answering all to answering using (answering_organisation_id = ORGANISATION) check -
passed_share assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
passed_share whole all to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
party own all to assessing using (organisation_id = ORGANISATION) check -
party_graph own all to assessing using (organisation_id = ORGANISATION) check -
party_link own all to assessing using (organisation_id = ORGANISATION) check -
party_list own all to assessing using (organisation_id = ORGANISATION) check -
party_merge own all to assessing using (organisation_id = ORGANISATION) check -
party_notice own all to assessing using (organisation_id = ORGANISATION) check -
party_notice sweep all to sweeper using true check -
published_list answering all to answering using (answering_organisation_id = ORGANISATION) check -
published_list assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
questionnaire gate all to gatekeeper using true check -
questionnaire_copy answering all to answering using (answering_organisation_id = ORGANISATION) check -
questionnaire_copy assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
questionnaire_copy its_one select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT)) check -
reassessment_cause own all to assessing using (organisation_id = ORGANISATION) check -
receipt merge all to merger using true check -
receipt own all to answering using (organisation_id = ORGANISATION) check -
receipt whole all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
relationship answering all to answering using (answering_organisation_id = ORGANISATION) check -
relationship assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
relationship gate all to gatekeeper using true check -
relationship merge all to merger using true check -
reminder own all to assessing using (organisation_id = ORGANISATION) check -
reminder sweep all to sweeper using true check -
respondent gate all to gatekeeper using true check -
respondent itself select to respondent using ((organisation_id = ORGANISATION) AND (id = RESPONDENT) AND (revoked_at IS NULL)) check -
respondent own all to answering using (organisation_id = ORGANISATION) check -
respondent_token gate all to gatekeeper using true check -
review own all to assessing using (organisation_id = ORGANISATION) check -
schedule own all to assessing using (organisation_id = ORGANISATION) check -
schedule sweep all to sweeper using true check -
score own all to assessing using (organisation_id = ORGANISATION) check -
session gate all to gatekeeper using true check -
shared_finding answering select to answering using (answering_organisation_id = ORGANISATION) check -
shared_finding assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
shared_finding whole select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
shared_finding_entry read_answering select to answering using (answering_organisation_id = ORGANISATION) check -
shared_finding_entry read_assessing select to assessing using (assessing_organisation_id = ORGANISATION) check -
shared_finding_entry read_whole select to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
shared_finding_entry write_answering insert to answering using - check ((answering_organisation_id = ORGANISATION) AND (author_side = 'answering'))
shared_finding_entry write_assessing insert to assessing using - check ((assessing_organisation_id = ORGANISATION) AND (author_side = 'assessing'))
shared_finding_entry write_whole insert to respondent using - check ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE) AND (author_side = 'answering'))
sheet_import itself all to answering using ((organisation_id = ORGANISATION) AND (user_id = PERSON)) check -
sheet_import sweep all to sweeper using true check -
sheet_import uploaded all to respondent using ((organisation_id = ORGANISATION) AND (assessment_id = ITS_ASSESSMENT) AND (respondent_id = ITSELF)) check -
signing_key gate select to gatekeeper using true check -
signing_key own all to assessing using (organisation_id = ORGANISATION) check -
sub_processor_notice answering all to answering using (answering_organisation_id = ORGANISATION) check -
sub_processor_notice assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
sub_processor_notice whole all to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
submission answering all to answering using (answering_organisation_id = ORGANISATION) check -
submission assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
submission keep select to keeper using true check -
submission whole all to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
submission_answer answering all to answering using (answering_organisation_id = ORGANISATION) check -
submission_answer assessing all to assessing using (assessing_organisation_id = ORGANISATION) check -
submission_answer keep select to keeper using true check -
submission_answer whole all to respondent using ((answering_organisation_id = ORGANISATION) AND (assessment_id = WHOLE)) check -
transfer own all to assessing using (organisation_id = ORGANISATION) check -
transfer sweep all to sweeper using true check -
transfer_assessment own all to assessing using (organisation_id = ORGANISATION) check -
transfer_change own all to assessing using (organisation_id = ORGANISATION) check -
transfer_draft own all to assessing using (organisation_id = ORGANISATION) check -
transfer_file own all to assessing using (organisation_id = ORGANISATION) check -
transfer_filing own all to assessing using (organisation_id = ORGANISATION) check -
transfer_follow own all to assessing using (organisation_id = ORGANISATION) check -
transfer_follow sweep all to sweeper using true check -
trust_draft own all to answering using (organisation_id = ORGANISATION) check -
trust_profile own all to answering using (organisation_id = ORGANISATION) check -
trust_profile visit select to visitor using true check -
user gate all to gatekeeper using true check -
user sweep select to sweeper using true check -
user_mail gate insert to gatekeeper using - check true
user_mail sweep all to sweeper using true check -
vendor gate select to gatekeeper using true check -
vendor own all to assessing using (organisation_id = ORGANISATION) check -
vendor_import own all to assessing using (organisation_id = ORGANISATION) check -
vendor_import sweep all to sweeper using true check -
`

/** Every function that crosses scopes: its owner and who may call it. All of them are definers with a fixed path. */
export const FUNCTIONS = `
gate.accept_delegation(bytea,bytea,timestamptz,timestamptz) of gatekeeper to entry
gate.accept_invitation(bytea,bytea,uuid,timestamptz,timestamptz) of gatekeeper to entry
gate.accept_member_invitation(bytea,bytea,uuid,timestamptz) of gatekeeper to entry
gate.actor(bytea,timestamptz) of gatekeeper to entry
gate.add_delegation_token(uuid,text,bytea,timestamptz,timestamptz) of gatekeeper to assessing
gate.add_handover_token(uuid,text,bytea,timestamptz) of gatekeeper to assessing
gate.add_fresh_link(uuid,bytea,timestamptz,timestamptz) of gatekeeper to assessing
gate.add_invitation_token(uuid,bytea,timestamptz,timestamptz) of gatekeeper to assessing
gate.add_member_invitation_token(uuid,bytea,timestamptz) of gatekeeper to answering,assessing
gate.agree_handover(bytea,timestamptz) of gatekeeper to entry
gate.applied_migrations() of gatekeeper to entry
gate.approve_join(uuid,uuid,text,timestamptz) of gatekeeper to answering,assessing
gate.ask_handover(uuid,timestamptz) of gatekeeper to assessing
gate.ask_own_side(uuid,text,jsonb,timestamptz) of gatekeeper to respondent
gate.attempts(bytea,integer,timestamptz) of gatekeeper to entry
gate.bring_back(uuid,uuid,uuid,timestamptz) of gatekeeper to 
gate.change_password(bytea,text,uuid,timestamptz) of gatekeeper to entry
gate.claim(bytea,bytea,uuid,timestamptz) of gatekeeper to entry
gate.closed_to(uuid,text) of gatekeeper to assessing
gate.count_answers(uuid,timestamptz) of gatekeeper to respondent
gate.create_organisation(bytea,uuid,text,text,text,text,boolean,uuid,timestamptz) of gatekeeper to entry
gate.credential(text) of gatekeeper to entry
gate.decide_merge(uuid,boolean,timestamptz) of gatekeeper to answering
gate.delegation(bytea,timestamptz) of gatekeeper to entry
gate.delete_expired_sessions(timestamptz) of gatekeeper to entry
gate.delete_session(bytea) of gatekeeper to entry
gate.delete_user_sessions(uuid) of gatekeeper to entry
gate.end_member_sessions(uuid) of gatekeeper to answering,assessing
gate.end_respondent_session(bytea,timestamptz) of gatekeeper to entry
gate.end_wait(uuid) of gatekeeper to assessing
gate.hand_over(uuid,text,text,text[],timestamptz) of gatekeeper to respondent
gate.handover(bytea,timestamptz) of gatekeeper to entry
gate.invitation(bytea,timestamptz) of gatekeeper to entry
gate.is_empty() of gatekeeper to entry
gate.keep_passed(uuid,uuid,uuid,uuid) of gatekeeper to 
gate.keep_working_copy(uuid,uuid,uuid,uuid,timestamptz) of keeper to gatekeeper
gate.may_take_over(uuid,uuid,uuid) of gatekeeper to 
gate.member_invitation(bytea,timestamptz) of gatekeeper to entry
gate.member_language(text) of gatekeeper to answering,assessing
gate.memberships(bytea,timestamptz) of gatekeeper to entry
gate.merge(uuid,timestamptz) of merger to answering
gate.merge_candidates(bytea,bytea,timestamptz) of gatekeeper to entry
gate.merge_requests() of gatekeeper to answering
gate.open_relationship(uuid,uuid,text,timestamptz) of gatekeeper to assessing
gate.pending_password(bytea,timestamptz) of gatekeeper to entry
gate.put_questionnaire(text,timestamptz) of gatekeeper to assessing
gate.questionnaire(text) of gatekeeper to answering,assessing,respondent
gate.readiness() of gatekeeper to entry
gate.recount_answers(uuid,uuid) of keeper to 
gate.renew_respondent_session(bytea,timestamptz,timestamptz) of gatekeeper to entry
gate.request_fresh_link(bytea,uuid,timestamptz) of gatekeeper to entry
gate.request_join(bytea,uuid,timestamptz) of gatekeeper to entry
gate.request_merge(bytea,bytea,uuid,uuid,timestamptz) of gatekeeper to entry
gate.request_reset(text,uuid,bytea,timestamptz,timestamptz) of gatekeeper to entry
gate.request_verification(uuid,uuid,bytea,timestamptz,timestamptz) of gatekeeper to entry
gate.reset_password(bytea,text,uuid,timestamptz) of gatekeeper to entry
gate.respondent_session(bytea,timestamptz) of gatekeeper to entry
gate.return_working_copy(uuid,uuid,boolean,timestamptz) of keeper to gatekeeper
gate.revoke_invitation(uuid,timestamptz) of gatekeeper to assessing
gate.session_and_user(bytea) of gatekeeper to entry
gate.set_active_organisation(bytea,uuid,timestamptz) of gatekeeper to entry
gate.set_session(bytea,uuid,timestamptz,timestamptz,timestamptz) of gatekeeper to entry
gate.set_user_preferences(bytea,text,text,text,timestamptz) of gatekeeper to entry
gate.settle_working_copy(uuid,uuid,uuid,timestamptz) of gatekeeper to 
gate.sign_up(uuid,text,text,text,text,uuid,bytea,timestamptz,timestamptz) of gatekeeper to entry
gate.take_back_handed(uuid,timestamptz) of gatekeeper to respondent
gate.signing_key(text) of gatekeeper to entry
gate.speaks_for_all(uuid,uuid) of gatekeeper to 
gate.take_attempt(bytea,integer,integer,timestamptz) of gatekeeper to entry
gate.tell_customer(uuid,text,jsonb,timestamptz) of gatekeeper to respondent
gate.trust_profile(text) of visitor to entry
gate.update_session_expiration(bytea,timestamptz) of gatekeeper to entry
gate.user_sessions(uuid) of gatekeeper to entry
gate.verify_domain(uuid,timestamptz) of gatekeeper to answering,assessing
gate.verify_email(bytea,timestamptz) of gatekeeper to entry
gate.writer_of(uuid,uuid,uuid) of gatekeeper to 
sweep.beat(text,timestamptz) of sweeper to system
sweep.counts() of sweeper to system
sweep.delete_sheet_imports(timestamptz) of sweeper to system
sweep.delete_waiting_imports(timestamptz) of sweeper to system
sweep.due_contract_reminders(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_delegations(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_finding_reminders(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_flow_down_proofs(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_incidents(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_notices(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_reminders(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_schedules(timestamptz,timestamptz,integer) of sweeper to system
sweep.due_transfers(timestamptz,timestamptz,integer) of sweeper to system
sweep.moving_scores(timestamptz,timestamptz,integer) of sweeper to system
sweep.set_user_mail_state(uuid,text,timestamptz) of sweeper to system
sweep.take_user_mail(uuid,timestamptz,timestamptz) of sweeper to system
sweep.unchecked_scores(timestamptz,integer) of sweeper to system
sweep.untold_organisations(text,integer) of sweeper to system
sweep.unfollowed_transfers(timestamptz,timestamptz,integer) of sweeper to system
sweep.waiting_mail(timestamptz,timestamptz,timestamptz,integer) of sweeper to system
sweep.waiting_user_mail(timestamptz,timestamptz,integer) of sweeper to system
`
